package dev.errata.ui.browse;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.search.ChineseState;
import dev.errata.search.IndexedRecord;
import dev.errata.search.SortKey;
import dev.errata.search.Standing;
import dev.errata.ui.fx.Localization;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the cells of the table say, in the language of the moment. A field is read from its record, and only for rows in view.
final class ColumnTexts {
    private static final int LONGEST = 300;

    private final RowTexts rows;
    private final Localization localization;
    private final RowState state;

    ColumnTexts(RowTexts rows, Localization localization, RowState state) {
        this.rows = rows;
        this.localization = localization;
        this.state = state;
    }

    String text(Column column, IndexedRecord row) {
        return column.key().field().map(field -> field(field, row)).orElseGet(() -> derived(column.key(), row));
    }

    private String derived(SortKey key, IndexedRecord row) {
        if (key == SortKey.FRESHNESS) {
            return state.scale().of(row).map(fresh -> localization.now("browse.value." + fresh.word())).orElse("");
        }
        if (key == SortKey.CHINESE) {
            return row.summary().chinese().stream().map(ChineseState::word)
                    .map(state -> localization.now("browse.value." + state))
                    .collect(Collectors.joining(localization.now("browse.join")));
        }
        if (key == SortKey.SAVING) {
            return row.standing().saving() == Standing.Saving.UNSAVED ? localization.now("browse.row.changed") : "";
        }
        return key == SortKey.FINDINGS && (row.standing().findings() > 0 || state.checks() == Checks.DONE)
                ? localization.now("browse.number", row.standing().findings())
                : rows.findings(row.standing(), state.checks());
    }

    private String field(Field field, IndexedRecord row) {
        return switch (field) {
            case SIGNATURE -> rows.title(row);
            case ID -> row.standing().saving() == Standing.Saving.UNSAVED ? "● " + rows.name(row) : rows.name(row);
            case VERIFICATION_TIER -> rows.tier(row);
            default -> value(field, row.record());
        };
    }

    private String value(Field field, ErrorRecord record) {
        return switch (field.kind()) {
            case RATIO, COUNT -> record.number(field).map(BigDecimal::toPlainString).orElse("");
            case WORDS -> String.join(localization.now("browse.join"), record.strings(field));
            case ITEMS, TEXTS, URLS -> count(List.of(field), record);
            case GROUP -> count(field.children(), record);
            case CHOICE -> record.string(field).map(word -> rows.choice(field, word)).orElse("");
            case DAY -> record.string(field).map(localization.time()::day).map(ColumnTexts::clipped).orElse("");
            case ID, TEXT, PROSE, PATTERN, WORD, URL, LOCALE, MAP ->
                record.string(field).map(RowTexts::oneLine).map(ColumnTexts::clipped).orElse("");
        };
    }

    /// No column is wide enough for more.
    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private String count(List<Field> lists, ErrorRecord record) {
        int count = lists.stream().mapToInt(list -> record.items(list).size()).sum();
        return count == 0 ? "" : localization.now("browse.number", count);
    }

    /// Whether what stands in the column is a number, to be read from its last digit on.
    static boolean isNumber(Column column) {
        Optional<FieldKind> kind = column.key().field().map(Field::kind);
        return column.key() == SortKey.FINDINGS || kind.filter(found -> switch (found) {
            case RATIO, COUNT, ITEMS, TEXTS, URLS, GROUP -> true;
            default -> false;
        }).isPresent();
    }
}
