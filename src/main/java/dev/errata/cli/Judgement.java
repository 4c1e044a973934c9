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
record Judgement(Workspace workspace, Map<String, List<Finding>> findings) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column).thenComparing(Finding::severity).thenComparing(Finding::rule);

    /// Checks every record of the folder by every rule.
    static Judgement of(Workspace workspace, Call call) {
        RuleContext context = new RuleContext(workspace.settings(), LocalDate.now(call.surroundings().clock()),
                RecordSchema.load(), workspace.records(), workspace.side().samples(), workspace.side().acceptances());
        return new Judgement(workspace, new Validation(call.rules().get()).checkAll(context,
                call.notes().progress("cli.progress.check"), Cancellation.NEVER));
    }

    /// All findings in the order of the files and, within a file, of the text.
    List<Finding> inOrder() {
        return findings.values().stream().flatMap(list -> list.stream().sorted(BY_PLACE)).toList();
    }

    int count(Severity severity) {
        return (int) findings.values().stream().flatMap(List::stream)
                .filter(finding -> finding.severity() == severity).count();
    }

    /// Whether any finding weighs as much as `bar` or more.
    boolean reaches(Severity bar) {
        return findings.values().stream().flatMap(List::stream).anyMatch(finding -> finding.severity().reaches(bar));
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

    /// Says the counts on stderr.
    void summarise(Notes notes) {
        notes.tell("cli.validate.summary", workspace.records().size(), count(Severity.ERROR),
                count(Severity.WARNING), count(Severity.INFO), leftOut());
    }
}
