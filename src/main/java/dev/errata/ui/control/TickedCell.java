package dev.errata.ui.control;

import dev.errata.message.Printable;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list of records that something is done to: its tick, the name of the record, and what becomes of it.
public final class TickedCell<T> extends ListCell<T> {
    private static final double PALE = 0.6;

    private final Rows<T> rows;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row;

    /// What the rows are.
    public interface Rows<T> {

        /// Whether the row can be ticked; one that cannot is pale.
        default boolean canBeTicked(T row) {
            return true;
        }

        boolean isTicked(T row);

        /// Ticks it, or no longer.
        void tick(T row);

        String name(T row);

        /// What becomes of it, in a word or two.
        String what(T row);

        /// All that, as it is read out.
        String spoken(String name, String what, T row);
    }

    public TickedCell(Rows<T> rows) {
        this.rows = rows;
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                rows.tick(getItem());
            }
        });
        name.getStyleClass().add("code");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        what.getStyleClass().add("quiet");
        what.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, tick, name, what);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        tick.setSelected(rows.isTicked(item));
        tick.setVisible(rows.canBeTicked(item));
        name.setText(Printable.inPlace(rows.name(item)));
        name.setOpacity(rows.canBeTicked(item) ? 1 : PALE);
        what.setText(Printable.inPlace(rows.what(item)));
        setGraphic(row);
        setAccessibleText(rows.spoken(name.getText(), what.getText(), item));
    }
}
