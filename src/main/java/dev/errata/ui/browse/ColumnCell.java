package dev.errata.ui.browse;

import dev.errata.record.FieldKind;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.SortKey;
import dev.errata.ui.control.MarkedLine;
import dev.errata.ui.fx.Marked;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One value of a record in the table.
final class ColumnCell extends TableCell<IndexedRecord, IndexedRecord> {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Column column;
    private final ColumnTexts texts;
    private final RowState state;
    private final Optional<SeverityBadge> badge;
    private final Optional<ConfidenceBar> confidence;
    private Optional<MarkedLine> found = Optional.empty();

    ColumnCell(Column column, ColumnTexts texts, RowState state) {
        this.column = column;
        this.texts = texts;
        this.state = state;
        this.badge = column.key() == SortKey.SEVERITY ? Optional.of(new SeverityBadge()) : Optional.empty();
        this.confidence = column.key() == SortKey.CONFIDENCE
                ? Optional.of(new ConfidenceBar(new SimpleObjectProperty<>(true)))
                : Optional.empty();
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
        setAccessibleText(texts.text(column, item));
        badge.ifPresent(sign -> {
            sign.show(item, state.checks());
            setGraphic(sign);
        });
        confidence.ifPresent(bar -> {
            bar.show(item.summary().confidence());
            setGraphic(bar);
        });
        showText();
    }

    /// Shows the text, with the words of the search marked; nothing where a drawing stands for it.
    void showText() {
        if (badge.isEmpty() && confidence.isEmpty()) {
            RowState.record(this).ifPresent(record -> showText(texts.text(column, record)));
        }
    }

    private void showText(String text) {
        Marked marked = ColumnTexts.isNumber(column) ? Marked.plain(text) : state.searched(text);
        if (marked.marks().isEmpty()) {
            setText(text);
            setGraphic(null);
        } else {
            MarkedLine line = found.orElseGet(this::line);
            found = Optional.of(line);
            line.show(marked);
            setText("");
            setGraphic(line);
        }
    }

    /// As wide as the cell, which would give it the width of its whole text.
    private MarkedLine line() {
        MarkedLine line = new MarkedLine("found-text");
        line.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> getWidth() - snappedLeftInset() - snappedRightInset(), widthProperty(), insetsProperty()));
        return line;
    }
}
