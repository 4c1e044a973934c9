package dev.errata.cli;

import dev.errata.curation.LogSet;
import dev.errata.log.LogSource;
import dev.errata.workspace.LogSetFiles;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The logs that a call names: files, stdin, and sets that the folder keeps.
final class ScanLogs {
    static final String LOG = "--log";
    static final String SET = "--set";
    static final String STDIN = "-";

    private ScanLogs() {}

    /// The files that are named, before anything else is done.
    ///
    /// @throws CommandException    where one is a folder, or nothing is named at all
    /// @throws NoSuchFileException where one is not there
    static List<LogSource> named(Call call) throws IOException, CommandException {
        if (call.options(LOG).isEmpty() && call.options(SET).isEmpty()) {
            throw new UsageException("cli.scan.nothing");
        }
        List<LogSource> logs = new ArrayList<>();
        for (String named : call.options(LOG)) {
            logs.add(source(call, named));
        }
        return logs;
    }

    private static LogSource source(Call call, String named) throws IOException, CommandException {
        if (named.equals(STDIN)) {
            return new LogSource.OfStream(STDIN, call.in());
        }
        Path path = call.path(named);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(named);
        }
        if (Files.isDirectory(path)) {
            throw new CommandException("cli.scan.folder", named);
        }
        return new LogSource.OfFile(named, path);
    }

    /// The files of the sets that are named; what of them cannot be read is said on stderr.
    ///
    /// @throws CommandException where the folder keeps no such set
    static List<LogSource> ofSets(Call call, Workspace workspace) throws CommandException {
        List<LogSet> known = workspace.settings().logs();
        List<LogSource> logs = new ArrayList<>();
        for (String named : call.options(SET)) {
            LogSet set = known.stream().filter(one -> one.name().equals(named)).findFirst()
                    .orElseThrow(() -> new CommandException("cli.scan.no-set", named, known.size(),
                            known.stream().map(LogSet::name).collect(Collectors.joining(", "))));
            LogSetFiles files = LogSetFiles.of(workspace.folder(), set);
            tell(files, call);
            files.files().forEach(file -> logs.add(new LogSource.OfFile(file.name(), file.file())));
        }
        return logs;
    }

    /// Says on stderr what of a set cannot be read.
    static void tell(LogSetFiles files, Call call) {
        for (LogSetFiles.Refusal refusal : files.refused()) {
            call.notes().warn("cli.scan.refused", files.set().name(),
                    call.messages().text(refusal.key(), refusal.named()));
        }
    }
}
