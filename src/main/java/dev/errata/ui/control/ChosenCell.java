package dev.errata.ui.control;

import dev.errata.message.Printable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// Shows what is chosen in a box by the name that its converter gives. Of itself a box goes on showing the old name when it gets
/// another converter, which is how it follows the language, and of items that are exchanged the one that has come into the old place.
public final class ChosenCell<T> extends ListCell<T> {
    private final ComboBox<T> box;

    private ChosenCell(ComboBox<T> box) {
        this.box = box;
    }

    /// Has the box follow its converter. It must have one by the time that something is chosen.
    public static <T> void in(ComboBox<T> box) {
        ChosenCell<T> cell = new ChosenCell<>(box);
        box.setButtonCell(cell);
        box.converterProperty().subscribe(_ -> cell.show());
        box.valueProperty().subscribe(_ -> cell.show());
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    private void show() {
        T item = box.getValue();
        setText(item == null ? "" : Printable.inPlace(box.getConverter().toString(item)));
    }
}
