package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.record.RecordSchema;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.SkippedFile;
import dev.errata.workspace.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What validation says of a folder.
///
/// @param workspace the folder
/// @param findings  by path, in the order of the paths
/// @param accepted  how many more there are that the folder accepts
record Judgement(Workspace workspace, Map<String, List<Finding>> findings, int accepted) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column).thenComparing(Finding::severity).thenComparing(Finding::rule);

    /// Checks every record of the folder by every rule.
    static Judgement of(Workspace workspace, Call call) throws InterruptedException {
        Validation validation = new Validation(call.rules().get());
        RuleContext context = CleanLogSearch.with(context(workspace, call), workspace, call);
        Map<String, List<Finding>> findings = validation.checkAll(context,
                call.notes().progress("cli.progress.check"), Cancellation.NEVER);
        return new Judgement(workspace, findings, validation.accepted().size());
    }

    /// What the rules may ask of a folder whose clean logs are not searched.
    static RuleContext context(Workspace workspace, Call call) {
        return new RuleContext(workspace.settings(), LocalDate.now(call.surroundings().clock()), RecordSchema.load(),
                workspace.records(), workspace.side().samples(), workspace.side().acceptances());
    }

    /// All findings in the order of the files and, within a file, of the text.
    List<Finding> inOrder() {
        return List.copyOf(findings.values()).parallelStream().flatMap(list -> list.stream().sorted(BY_PLACE)).toList();
    }

    /// Whether the system refused to let a file be read, so that nobody can say whether all is well.
    boolean isIncomplete() {
        return workspace.skipped().stream().anyMatch(file -> file.reason() == SkippedFile.Reason.UNREADABLE);
    }

    /// How many files of the folder are no records. One that is too large is a record whose beginning was looked at.
    private int leftOut() {
        return (int) workspace.skipped().stream()
                .filter(file -> file.reason() != SkippedFile.Reason.TOO_LARGE).count();
    }

    /// Says on stderr how many findings there are.
    void summarise(Notes notes) {
        summarise(inOrder(), notes);
    }

    /// How many findings have this severity.
    int count(Severity severity) {
        return count(inOrder(), severity);
    }

    /// Says on stderr how many of these findings there are, and how many more the folder accepts.
    void summarise(List<Finding> counted, Notes notes) {
        notes.tell("cli.validate.summary", workspace.records().size(), count(counted, Severity.ERROR),
                count(counted, Severity.WARNING), count(counted, Severity.INFO), leftOut());
        if (accepted > 0) {
            notes.tell("cli.validate.accepted", accepted);
        }
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
