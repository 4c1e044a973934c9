package dev.errata.ui.intake;

import dev.errata.curation.Severity;
import dev.errata.exchange.RecordImport;
import dev.errata.record.Change;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What an import would bring, one by one.
public sealed interface IncomingRow {

    /// Something that stays out.
    record Refused(RecordImport.Refusal refusal) implements IncomingRow {}

    /// A record that the folder has with other values.
    record Conflicting(RecordImport.Conflict conflict) implements IncomingRow {}

    /// A new record, and what the rules say of it, gravest first.
    record Fresh(String path, List<Finding> findings) implements IncomingRow {

        public Fresh {
            findings = List.copyOf(findings);
        }
    }

    /// What stays out first, then what has to be settled, then the new records, those with the gravest findings first.
    static List<IncomingRow> of(RecordImport found, Map<String, List<Finding>> findings) {
        List<IncomingRow> rows = new ArrayList<>();
        found.refused().stream().filter(refusal -> refusal.reason() != RecordImport.Reason.CONFLICT).map(Refused::new)
                .forEach(rows::add);
        found.conflicts().stream().map(Conflicting::new).forEach(rows::add);
        found.creates().stream().map(Change.Create::path)
                .map(path -> new Fresh(path, findings.getOrDefault(path, List.of())))
                .sorted(Comparator.comparingInt(IncomingRow::gravity)).forEach(rows::add);
        return rows;
    }

    private static int gravity(Fresh fresh) {
        return fresh.findings().stream().map(Finding::severity).mapToInt(Severity::ordinal).min()
                .orElse(Severity.values().length);
    }
}
