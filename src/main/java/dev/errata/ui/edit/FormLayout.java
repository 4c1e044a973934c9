package dev.errata.ui.edit;

import dev.errata.record.Field;
import dev.errata.record.FieldSection;
import java.util.List;

/// Which fields stand side by side in each section. Fields that no row names get a row of their own, so that none is left
/// out.
final class FormLayout {
    /// One row of the form.
    ///
    /// @param narrowest least width of a column before the row takes several lines
    record Row(double narrowest, List<Field> fields) {}

    private static final double PROSE = 200;
    private static final double WORD = 130;

    private FormLayout() {}

    /// The rows of a section that hold only these fields, in their order.
    static List<Row> rows(FieldSection section, List<Field> fields) {
        List<Row> rows = new java.util.ArrayList<>();
        List<Field> left = new java.util.ArrayList<>(fields);
        for (Row row : of(section)) {
            List<Field> here = row.fields().stream().filter(fields::contains).toList();
            if (!here.isEmpty()) {
                rows.add(new Row(row.narrowest(), here));
                left.removeAll(here);
            }
        }
        left.removeIf(field -> fields.stream().anyMatch(shown -> standsInItems(shown, field)));
        left.forEach(field -> rows.add(new Row(PROSE, List.of(field))));
        return rows;
    }

    /// The Chinese of a list of items stands on their cards.
    private static boolean standsInItems(Field shown, Field field) {
        return shown.kind() == dev.errata.record.FieldKind.ITEMS
                && shown.chinese().filter(zh -> zh == field).isPresent();
    }

    private static List<Row> of(FieldSection section) {
        return switch (section) {
            case RECOGNISE -> List.of(row(PROSE, Field.REGEX), row(PROSE, Field.SIGNATURE, Field.SIGNATURE_ZH),
                    row(PROSE, Field.ID), row(PROSE, Field.ERROR_CODE));
            case CAUSE -> List.of(row(PROSE, Field.ROOT_CAUSE, Field.ROOT_CAUSE_ZH), row(PROSE, Field.ROOT_CAUSE_TYPE));
            case DEAD_ENDS, WORKAROUNDS, GRAPH, ENVIRONMENT -> List.of();
            case TRUST -> List.of(row(WORD, Field.CONFIDENCE, Field.FIX_SUCCESS_RATE, Field.EVIDENCE_COUNT),
                    row(WORD, Field.VERIFICATION_TIER, Field.RESOLVABLE),
                    row(WORD, Field.FIRST_SEEN, Field.LAST_CONFIRMED, Field.LAST_UPDATED),
                    row(PROSE, Field.OFFICIAL_DOC_URL), row(PROSE, Field.OFFICIAL_DOC_SECTION));
            case NAMING -> List.of(row(WORD, Field.DOMAIN, Field.CATEGORY, Field.SUBCATEGORY),
                    row(PROSE, Field.TAGS, Field.ALIASES), row(PROSE, Field.LOCALE));
        };
    }

    private static Row row(double narrowest, Field... fields) {
        return new Row(narrowest, List.of(fields));
    }
}
