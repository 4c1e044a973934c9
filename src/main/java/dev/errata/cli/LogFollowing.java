package dev.errata.cli;

import dev.errata.log.Compression;
import dev.errata.log.FollowEvent;
import dev.errata.log.LogFollower;
import dev.errata.log.LogReader;
import dev.errata.log.LogSource;
import dev.errata.scan.FollowScan;
import dev.errata.scan.LogReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Searches logs from their start and on as they grow, until somebody ends it.
final class LogFollowing implements AutoCloseable {
    /// So many chunks of one log are searched before another one has its turn.
    private static final int TURN = 16;

    private final Call call;
    private final List<Followed> logs = new ArrayList<>();

    /// A log, and what is made of it.
    private record Followed(String name, LogFollower follower, FollowScan scan) {}

    /// Waits for more.
    @FunctionalInterface
    interface Pause {

        /// Waits a moment; false once no more is wanted.
        boolean goOn() throws InterruptedException;
    }

    /// @param scan makes the search of a log, given its name
    /// @throws CommandException where a log cannot be followed
    LogFollowing(Call call, List<LogSource> sources, Function<String, FollowScan> scan)
            throws IOException, CommandException {
        this.call = call;
        for (LogSource source : sources) {
            Path file = plainFile(source);
            logs.add(new Followed(source.name(), new LogFollower(file), scan.apply(source.name())));
        }
    }

    private static Path plainFile(LogSource source) throws IOException, CommandException {
        if (!(source instanceof LogSource.OfFile(String name, Path path))) {
            throw new CommandException("cli.scan.follow-stdin");
        }
        try (LogReader reader = LogReader.open(source)) {
            if (reader.compression() != Compression.NONE) {
                throw new CommandException("cli.scan.follow-packed", name);
            }
        }
        return path;
    }

    /// Searches what is there, then what comes.
    List<LogReport> run(Pause pause) throws IOException, InterruptedException, AnswerException {
        boolean wanted = true;
        while (wanted) {
            boolean any = false;
            for (Followed log : logs) {
                any |= turn(log);
            }
            call.answer().flush();
            wanted = any || pause.goOn();
        }
        return logs.stream().map(log -> log.scan().report()).toList();
    }

    /// Takes what a log has by now, up to a turn; true if there was anything.
    private boolean turn(Followed log) throws IOException {
        for (int i = 0; i < TURN; i++) {
            switch (log.follower().poll()) {
                case FollowEvent.Lines lines -> log.scan().take(lines.chunk());
                case FollowEvent.Restarted(FollowEvent.Reason reason) -> call.notes().tell(
                        reason == FollowEvent.Reason.ROTATED ? "cli.scan.rotated" : "cli.scan.truncated", log.name());
                case FollowEvent.Nothing _ -> {
                    return i > 0;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        for (Followed log : logs) {
            log.follower().close();
        }
    }
}
