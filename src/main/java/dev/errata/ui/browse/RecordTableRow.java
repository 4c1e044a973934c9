package dev.errata.ui.browse;

import dev.errata.search.Held;
import dev.errata.search.IndexedRecord;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A row of the table, marked while its record stays where it no longer belongs.
final class RecordTableRow extends TableRow<IndexedRecord> implements RecordRow {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final RecordsViewModel model;
    private final RowTexts texts;
    private final Tooltip why = new Tooltip();

    RecordTableRow(RecordsViewModel model, RowTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("record-row");
    }

    @Override
    protected void updateItem(@Nullable IndexedRecord item, boolean empty) {
        super.updateItem(item, empty);
        update(item, empty);
    }

    @Override
    public void showAgain() {
        update(getItem(), isEmpty());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean isSelection = attribute == AccessibleAttribute.SELECTED && !isEmpty();
        return isSelection
                ? isSelected() || model.selection().isOneOfMany(getItem().path())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void update(@Nullable IndexedRecord item, boolean empty) {
        pseudoClassStateChanged(PICKED, item != null && !empty && model.selection().isOneOfMany(item.path()));
        Optional<Held> held = empty || item == null
                ? Optional.empty()
                : model.arrangementProperty().get().held().filter(now -> now.path().equals(item.path()));
        pseudoClassStateChanged(HELD, held.isPresent());
        held.ifPresent(now -> why.setText(texts.held(now.why())));
        setTooltip(held.isPresent() ? why : null);
        setAccessibleText(empty || item == null ? "" : texts.spoken(item, model.checksProperty().get(), held));
    }
}
