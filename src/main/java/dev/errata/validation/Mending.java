package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What mends several findings together by the first quick fix of each, each worked out on what the ones before it have left.
///
/// @param changes in order
/// @param mended  how many findings have led to a change
/// @param records as they are after the changes
public record Mending(List<Change> changes, int mended, RecordSet records) {
    /// File by file, the last in the text first, so that the places of the others stay what they are.
    private static final Comparator<Finding> BACKWARDS = Comparator.comparing(Finding::file)
            .thenComparing(Comparator.comparing(Finding::line).thenComparing(Finding::column).reversed())
            .thenComparing(Finding::severity, Comparator.<Severity>naturalOrder());

    public Mending {
        changes = List.copyOf(changes);
    }

    /// Works it out. A finding whose place is gone by its turn is left out, and so is a change that changes nothing or does not fit
    /// any more.
    public static Mending of(List<Finding> findings, RuleCatalogue rules, RuleContext context, Progress progress,
            Cancellation cancellation) {
        RecordSet records = context.records();
        List<Change> changes = new ArrayList<>();
        Set<String> files = new HashSet<>();
        long total = findings.stream().map(Finding::file).distinct().count();
        int mended = 0;
        for (Finding finding : findings.stream().sorted(BACKWARDS).toList()) {
            cancellation.check();
            if (files.add(finding.file())) {
                progress.report(files.size(), total);
            }
            Optional<QuickFix> fix = stands(finding, records)
                    ? rules.fixes(finding, context.with(records)).stream().findFirst()
                    : Optional.empty();
            int before = changes.size();
            for (Change change : fix.map(QuickFix::changes).orElseGet(List::of)) {
                if (fits(change, records)) {
                    records = records.apply(change);
                    changes.add(change);
                }
            }
            mended += changes.size() > before ? 1 : 0;
        }
        return new Mending(changes, mended, records);
    }

    private static boolean stands(Finding finding, RecordSet records) {
        return records.at(finding.file()).filter(record -> finding.pointer().isRoot()
                || record.text().find(finding.pointer()).isPresent()
                || finding.pointer().parent().flatMap(record.text()::find).isPresent()).isPresent();
    }

    /// A file that another fix has moved or removed is left, and none takes the place of another.
    private static boolean fits(Change change, RecordSet records) {
        return switch (change) {
            case Change.Edit edit ->
                records.at(edit.path()).filter(record -> !record.text().sameBytes(edit.text())).isPresent();
            case Change.Rename(String path, String newPath) ->
                records.at(path).isPresent() && records.at(newPath).isEmpty();
            case Change.Create(String path, _) -> records.at(path).isEmpty();
            case Change.Delete(String path) -> records.at(path).isPresent();
        };
    }

    /// The changes, as few as can be: where all of them are edits, the last of each file says it all.
    public List<Change> joined() {
        Map<String, Change> last = new LinkedHashMap<>();
        for (Change change : changes) {
            if (!(change instanceof Change.Edit edit)) {
                return changes;
            }
            last.put(edit.path(), edit);
        }
        return List.copyOf(last.values());
    }
}
