package dev.errata.cli;

import dev.errata.log.LogSource;
import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.FollowScan;
import dev.errata.scan.LineTemplate;
import dev.errata.scan.LineTemplates;
import dev.errata.scan.LogReport;
import dev.errata.scan.LogScan;
import dev.errata.scan.PatternSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// `scan`: which records match which lines of logs, or with `--unmatched`, which lines look like errors and match none.
final class ScanCommand implements Command {
    private static final String UNMATCHED = "--unmatched";
    private static final String FOLLOW = "--follow";
    private static final long POLLING = 200;
    private static final long MEGABYTE = 1 << 20;
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Override
    public Usage usage() {
        return new Usage("scan").folder().severalOptions(ScanLogs.LOG, "FILE")
                .options(ScanLogs.SET, "NAME").choice("--format", FORMATS)
                .flag(UNMATCHED).flag(FOLLOW);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        HitLines lines = HitLines.valueOf(call.choice("--format", FORMATS).toUpperCase(Locale.ROOT));
        List<LogSource> logs = new ArrayList<>(ScanLogs.named(call));
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        logs.addAll(ScanLogs.ofSets(call, workspace));
        FolderPatterns patterns = FolderPatterns.of(workspace.records(), options(workspace), Cancellation.NEVER);
        Optional<LineTemplates> unmatched = call.has(UNMATCHED) ? Optional.of(new LineTemplates()) : Optional.empty();
        ScanNotes notes = new ScanNotes(call.notes());
        if (lines == HitLines.CSV) {
            call.answer().line(unmatched.isPresent() ? HitLines.CSV_TEMPLATE_HEADER : HitLines.CSV_HEADER);
        }
        ScanAnswer answer = new ScanAnswer(call.answer(), lines, notes, unmatched);
        LogScan.Unclaimed unclaimed = unmatched.isPresent() ? LogScan.Unclaimed.TOLD : LogScan.Unclaimed.IGNORED;
        End end = reports -> {
            for (LineTemplate template : unmatched.map(LineTemplates::templates).orElse(List.of())) {
                call.answer().line(lines.line(template));
            }
            call.answer().flush();
            notes.summarise(patterns, reports);
            unmatched.ifPresent(templates -> notes.summarise(templates, reports));
        };
        try {
            if (call.has(FOLLOW)) {
                follow(call, logs, name -> new FollowScan(name, patterns.patterns(), unclaimed, answer,
                        Cancellation.NEVER), end);
            } else {
                end.tell(scan(call, logs, patterns.patterns(), unclaimed, answer));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Outcome.FINE;
    }

    /// Says what there is to say at the end.
    private interface End {
        void tell(List<LogReport> reports) throws AnswerException;
    }

    private static List<LogReport> scan(Call call, List<LogSource> logs, PatternSet patterns,
            LogScan.Unclaimed unclaimed, ScanAnswer answer) throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            LogScan scan = new LogScan(patterns, unclaimed, workers, cores);
            List<LogReport> reports = new ArrayList<>();
            for (LogSource log : logs) {
                Progress progress = call.notes().progress("cli.progress.scan");
                reports.add(scan.run(log, answer,
                        (done, total) -> progress.report(done / MEGABYTE, total / MEGABYTE), Cancellation.NEVER));
            }
            return reports;
        }
    }

    private static void follow(Call call, List<LogSource> logs, Function<String, FollowScan> scan, End end)
            throws IOException, InterruptedException, CommandException {
        try (LogFollowing following = new LogFollowing(call, logs, scan);
                Interruption interruption = Interruption.listening()) {
            end.tell(following.run(() -> interruption.pause(POLLING)));
        }
    }

    /// What a pattern means in a folder.
    static PatternOptions options(Workspace workspace) {
        return workspace.settings().caseInsensitive()
                ? PatternOptions.DEFAULT
                : new PatternOptions(PatternOptions.DEFAULT.flavour(), Set.of());
    }
}
