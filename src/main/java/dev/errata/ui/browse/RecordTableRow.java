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

    private final RowState state;
    private final RowTexts texts;
    private final Tooltip why = new Tooltip();

    RecordTableRow(RowState state, RowTexts texts) {
        this.state = state;
        this.texts = texts;
        getStyleClass().add("record-row");
    }

    @Override
    protected void updateItem(@Nullable IndexedRecord item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    @Override
    public void showAgain() {
        show();
        getChildrenUnmodifiable().stream().filter(ColumnCell.class::isInstance).map(ColumnCell.class::cast)
                .forEach(ColumnCell::showText);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return state.answers(attribute, this) ? true : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void show() {
        state.mark(this);
        Optional<IndexedRecord> record = RowState.record(this);
        Optional<Held> held = record.flatMap(state::held);
        pseudoClassStateChanged(HELD, held.isPresent());
        held.ifPresent(now -> why.setText(texts.held(now.why())));
        setTooltip(held.isPresent() ? why : null);
        setAccessibleText(record.map(shown -> texts.spoken(shown, state.checks(), held)).orElse(""));
    }
}
