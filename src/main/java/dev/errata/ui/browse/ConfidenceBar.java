package dev.errata.ui.browse;

import dev.errata.ui.control.RatioText;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A ratio as a bar and a number.
final class ConfidenceBar extends HBox {
    private static final double LENGTH = 52;

    private final Region filled = new Region();
    private final StackPane track = new StackPane(filled);
    private final Label number = new Label();

    private final BooleanProperty known = new SimpleBooleanProperty();

    /// @param room whether there is room for more than the number
    ConfidenceBar(ObservableValue<Boolean> room) {
        getStyleClass().add("confidence");
        track.getStyleClass().add("track");
        filled.getStyleClass().add("filled");
        track.setMinWidth(LENGTH);
        track.setPrefWidth(LENGTH);
        track.setMaxWidth(LENGTH);
        track.managedProperty().bind(room);
        track.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> known.get() && room.getValue(), known,
                        track.managedProperty()));
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(track, number);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(OptionalDouble confidence) {
        double length = Math.clamp(confidence.orElse(0), 0, 1) * LENGTH;
        filled.setMinWidth(length);
        filled.setPrefWidth(length);
        filled.setMaxWidth(length);
        known.set(confidence.isPresent());
        number.setText(RatioText.of(confidence));
    }
}
