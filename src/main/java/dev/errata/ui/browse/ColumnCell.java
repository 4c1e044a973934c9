package dev.errata.ui.browse;

import dev.errata.record.FieldKind;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.SortKey;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One value of a record in the table.
final class ColumnCell extends TableCell<IndexedRecord, IndexedRecord> {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Column column;
    private final ColumnTexts texts;
    private final Optional<SeverityBadge> badge;
    private final Optional<ConfidenceBar> confidence;

    ColumnCell(Column column, ColumnTexts texts) {
        this.column = column;
        this.texts = texts;
        this.badge = column.key() == SortKey.SEVERITY ? Optional.of(new SeverityBadge()) : Optional.empty();
        this.confidence = column.key() == SortKey.CONFIDENCE ? Optional.of(new ConfidenceBar()) : Optional.empty();
        getStyleClass().add("column-cell");
        if (column.key().field().filter(field -> field.kind() == FieldKind.ID || field.kind() == FieldKind.PATTERN)
                .isPresent()) {
            getStyleClass().add("code");
        }
        if (ColumnTexts.isNumber(column)) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(@Nullable IndexedRecord item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText("");
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(BROKEN, false);
            return;
        }
        pseudoClassStateChanged(BROKEN, item.summary().content() != RecordSummary.Content.OBJECT);
        String text = texts.text(column, item);
        setAccessibleText(text);
        badge.ifPresent(sign -> sign.show(item, texts.checks()));
        confidence.ifPresent(bar -> bar.show(item.summary().confidence()));
        boolean isDrawn = badge.isPresent() || confidence.isPresent();
        setText(isDrawn ? "" : text);
        setGraphic(badge.isPresent() ? badge.get() : confidence.orElse(null));
    }
}
