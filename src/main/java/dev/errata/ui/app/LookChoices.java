package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Language and theme, to be chosen before anything else is read.
final class LookChoices extends FlowPane {

    LookChoices(Appearance appearance, Localization localization) {
        setId("look-choices");
        setMinWidth(0);
        getStyleClass().add("look-choices");
        accessibleTextProperty().bind(localization.text("app.welcome.look"));
        getChildren().add(choices(Language.values(), localization.languageProperty(), Language::tag,
                language -> localization.text("command.view.language-" + language.tag())));
        getChildren().add(choices(Theme.values(), appearance.themeProperty(), Theme::word,
                theme -> localization.text("command.view.theme-" + theme.word())));
    }

    private static <T> HBox choices(T[] values, ObjectProperty<T> chosen, Function<T, String> word,
            Function<T, ObservableValue<String>> label) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(Arrays.stream(values).map(value -> {
            RadioButton choice = new RadioButton();
            choice.setId("look-" + word.apply(value));
            choice.textProperty().bind(label.apply(value));
            choice.setToggleGroup(group);
            choice.setMinWidth(USE_PREF_SIZE);
            chosen.subscribe(now -> choice.setSelected(now.equals(value)));
            // By the arrow keys a choice is made without an action.
            choice.selectedProperty().subscribe((_, isSelected) -> {
                if (isSelected) {
                    chosen.set(value);
                }
            });
            return choice;
        }).toArray(RadioButton[]::new));
        row.getStyleClass().add("look-choice");
        return row;
    }
}
