package dev.errata.ui.app;

import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What somebody who starts for the first time is offered beside the folder that is open: language, theme and the tour. It stands
/// below what is worked on, covers nothing of it, takes no focus, and goes when it is told to.
final class GreetingPane extends HBox {
    private final Localization localization;

    /// @param looks makes the choices of language and theme, when they are offered
    GreetingPane(FirstSteps steps, Supplier<LookChoices> looks, Command tour, CommandControls controls,
            Localization localization) {
        this.localization = localization;
        setId("greeting");
        getStyleClass().add("greeting");
        setAlignment(Pos.CENTER_LEFT);
        Label title = words("app.greeting.title", "heading");
        Label text = words("app.greeting.text", "tour-text");
        HBox foot = new HBox(8, controls.button(tour),
                WordButton.of("greeting-end", localization, "app.greeting.end", steps::endGreeting));
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(4, title, text);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        accessibleTextProperty().bind(title.textProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                steps.endGreeting();
            }
        });
        steps.greetingProperty().subscribe(greets -> getChildren()
                .setAll(greets ? List.of(said, looks.get(), foot) : List.of()));
        visibleProperty().bind(steps.greetingProperty());
        managedProperty().bind(visibleProperty());
    }

    private Label words(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
