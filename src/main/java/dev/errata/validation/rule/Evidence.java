package dev.errata.validation.rule;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a record claims and shows as evidence.
final class Evidence {
    /// The fields that hold links to evidence about single items.
    static final List<Field> SOURCES = List.of(Field.DEAD_END_SOURCES, Field.WORKAROUND_SOURCES);

    /// The fields that hold links.
    static final List<Field> LINKS = List.of(Field.DEAD_END_SOURCES, Field.WORKAROUND_SOURCES,
            Field.OFFICIAL_DOC_URL);

    private Evidence() {}

    /// How many pieces the record claims; empty where that is no count.
    static Optional<BigDecimal> claimed(ErrorRecord record) {
        return record.number(Field.EVIDENCE_COUNT).filter(count -> count.signum() >= 0);
    }

    /// The different links of those fields.
    static Set<String> linked(ErrorRecord record, List<Field> fields) {
        Set<String> links = new LinkedHashSet<>();
        TextValue.of(record, fields).stream().map(link -> link.text().strip()).filter(link -> !link.isEmpty())
                .forEach(links::add);
        return links;
    }
}
