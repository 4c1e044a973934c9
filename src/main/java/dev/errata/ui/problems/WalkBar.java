package dev.errata.ui.problems;

import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where somebody is in the list of the folder's problems, while they go from record to record along it; and the way back to it.
final class WalkBar extends HBox {

    /// @param back shows the list
    WalkBar(ProblemWalk walk, Localization localization, Runnable back) {
        setId("problem-walk");
        getStyleClass().add("problem-walk");
        setAlignment(Pos.CENTER_LEFT);
        Label place = new Label();
        place.setId("problem-walk-place");
        place.getStyleClass().add("quiet");
        place.setMinWidth(0);
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.textProperty().bind(Bindings.createStringBinding(() -> walk.placeProperty().get()
                .map(at -> localization.now("problems.walk.place", at.number(), at.all())).orElse(""),
                walk.placeProperty(), localization.messages()));
        Button list = new Button();
        list.setId("problem-walk-back");
        list.getStyleClass().add("link-button");
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.textProperty().bind(localization.text("problems.walk.back"));
        list.setOnAction(_ -> back.run());
        Button end = new Button("", new FontIcon(Feather.X));
        end.setId("problem-walk-end");
        end.getStyleClass().add("icon-button");
        end.accessibleTextProperty().bind(localization.text("problems.walk.end"));
        end.setOnAction(_ -> walk.end());
        getChildren().addAll(place, list, end);
        visibleProperty().bind(walk.placeProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }
}
