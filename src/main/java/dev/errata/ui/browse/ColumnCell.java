package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.Standing;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One value of a record in the table.
final class ColumnCell extends TableCell<IndexedRecord, IndexedRecord> {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Column column;
    private final RowTexts texts;
    private final SeverityBadge badge = new SeverityBadge();
    private final ConfidenceBar confidence = new ConfidenceBar();

    ColumnCell(Column column, RowTexts texts) {
        this.column = column;
        this.texts = texts;
        getStyleClass().addAll("column-cell", column.key().word());
        if (column == Column.ID) {
            getStyleClass().add("code");
        }
    }

    @Override
    protected void updateItem(@Nullable IndexedRecord item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText("");
            setGraphic(null);
            pseudoClassStateChanged(BROKEN, false);
        } else {
            show(item);
            pseudoClassStateChanged(BROKEN, item.summary().content() != RecordSummary.Content.OBJECT);
        }
    }

    private void show(IndexedRecord item) {
        RecordSummary summary = item.summary();
        setGraphic(null);
        switch (column) {
            case SEVERITY -> {
                badge.show(item);
                setGraphic(badge);
                setText("");
                setAccessibleText(texts.findings(item.standing()));
            }
            case CONFIDENCE -> {
                confidence.show(summary.confidence());
                setGraphic(confidence);
                setText("");
                setAccessibleText(RowTexts.confidence(summary.confidence()));
            }
            case SIGNATURE -> setText(texts.title(item));
            case ID -> setText(item.standing().saving() == Standing.Saving.UNSAVED
                    ? "● " + texts.name(item)
                    : texts.name(item));
            case DOMAIN -> setText(summary.domain().orElse(""));
            case CATEGORY -> setText(summary.category().orElse(""));
            case TIER -> setText(texts.tier(item));
            case FIRST_SEEN -> setText(day(summary.firstSeen()));
            case LAST_CONFIRMED -> setText(day(summary.lastConfirmed()));
            case LAST_UPDATED -> setText(day(summary.lastUpdated()));
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
