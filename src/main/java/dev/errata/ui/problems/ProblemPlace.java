package dev.errata.ui.problems;

import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The way to one finding, with what is wrong there where the card does not say it.
final class ProblemPlace extends MeasuredBox {
    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private final Localization localization;
    private final PlaceNames names;
    private final Button link = new Button();
    private final Label message = wrapped("quiet");

    ProblemPlace(ProblemsViewModel model, ProblemActions actions, Localization localization) {
        this.model = model;
        this.actions = actions;
        this.localization = localization;
        this.names = new PlaceNames(localization);
        link.getStyleClass().addAll("link-button", "problem-place");
        link.setWrapText(true);
        link.setMnemonicParsing(false);
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().addAll(link, message);
    }

    /// What a place is called: the value, or where in the text it is where the file has no fields.
    static String name(Finding finding, ProblemsViewModel model, PlaceNames names, Localization localization) {
        return model.isReadable()
                ? names.of(model.shape(), finding.pointer())
                : localization.now("problems.line", finding.line(), finding.column());
    }

    /// @param times how many findings there are, of which this is the first
    void show(Finding finding, int times, Optional<String> words) {
        link.setId("place" + finding.pointer().toString().replaceAll("[^A-Za-z0-9_]", "-"));
        String name = name(finding, model, names, localization);
        link.setText(times > 1 ? localization.now("problems.place.times", name, times) : name);
        link.setOnAction(_ -> actions.goTo(finding));
        message.setText(words.orElse(""));
        message.setVisible(words.isPresent());
        message.setManaged(words.isPresent());
    }

    /// A label of as many lines as its words need.
    static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
