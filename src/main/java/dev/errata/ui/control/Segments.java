package dev.errata.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few values side by side of which always one is chosen, such as the views of one thing. The arrow keys go from one to the next.
///
/// @param <T> the values
public final class Segments<T> {
    private final HBox node = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;
    private boolean following;

    /// @param chosen hears what the reader chooses
    public Segments(Consumer<T> chosen) {
        this.chosen = chosen;
        node.getStyleClass().add("segments");
        node.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
    }

    /// Adds a value at the end; the first one is chosen.
    ///
    /// @param id of its button
    public ToggleButton add(T value, String id, ObservableValue<String> text) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        buttons.put(value, button);
        node.getChildren().add(button);
        button.setToggleGroup(group);
        if (buttons.size() == 1) {
            button.setSelected(true);
        }
        button.selectedProperty().subscribe((_, isChosen) -> {
            if (isChosen && !following) {
                chosen.accept(value);
            }
        });
        return button;
    }

    /// What shows the values.
    public Node node() {
        return node;
    }

    /// Shows one of the values that were added as chosen.
    public void show(T value) {
        following = true;
        button(value).setSelected(true);
        following = false;
    }

    /// Whether this value is chosen.
    public ReadOnlyBooleanProperty isChosen(T value) {
        return button(value).selectedProperty();
    }

    private ToggleButton button(T value) {
        ToggleButton button = buttons.get(value);
        if (button == null) {
            throw new IllegalArgumentException("no segment for " + value);
        }
        return button;
    }
}
