package dev.errata.cli;

import dev.errata.curation.LogSet;
import dev.errata.curation.Severity;
import dev.errata.regex.CompiledPattern;
import dev.errata.scan.CleanHits;
import dev.errata.scan.CleanScan;
import dev.errata.task.Cancellation;
import dev.errata.validation.RecordPattern;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.CleanLogs;
import dev.errata.workspace.Workspace;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Searches the clean logs of a folder for its patterns, and says on stderr what was searched and what was not.
final class CleanLogSearch {
    private static final String RULE = "regex-hits-clean-log";

    private CleanLogSearch() {}

    /// What the rules may ask, with what the clean logs have to say.
    static RuleContext with(RuleContext context, Workspace workspace, Call call) throws InterruptedException {
        List<LogSet> sets = context.settings().logs();
        if (sets.stream().noneMatch(LogSet::clean)
                || context.settings().severity(RULE, Severity.WARNING).isEmpty()) {
            return context;
        }
        CleanLogs logs = CleanLogs.of(workspace.folder(), sets);
        logs.sets().forEach(files -> ScanLogs.tell(files, call));
        List<CompiledPattern> patterns = RecordPattern.all(context, Cancellation.NEVER);
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            CleanHits hits = new CleanScan(workers, cores).search(logs.logs(), patterns,
                    call.notes().progress("cli.progress.clean"), Cancellation.NEVER);
            hits.omissions().forEach(omission -> call.notes().warn("cli.clean.omission", omission.set(),
                    call.messages().text(omission.key(), omission.log(), omission.number(), omission.number() / 1e6)));
            call.notes().tell("cli.clean.summary", hits.logs(), hits.bytes(), patterns.size(),
                    hits.byPattern().size());
            return context.with(hits);
        }
    }
}
