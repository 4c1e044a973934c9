package dev.errata.ui.refactor;

import dev.errata.record.Field;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whose value each part gets: a circle at the edge of either value, and what is taken stands out of what is not. A click on a value
/// takes it too.
final class TakeChoice {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final MergeViewModel model;
    private final Localization localization;
    private final List<Runnable> marks = new ArrayList<>();

    TakeChoice(MergeViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
    }

    /// Forgets the values that were marked before.
    void clear() {
        marks.clear();
    }

    /// What stands between the values of a part, which are marked from now on.
    ///
    /// @param name what the part is called
    Node of(ComparedPart part, String name, Region left, Region right) {
        boolean follows = part.part().equals(new RecordPart.OfField(Field.WORKAROUNDS_ZH));
        RecordPart leading = follows ? new RecordPart.OfField(Field.WORKAROUNDS) : part.part();
        left.getStyleClass().add("take-value");
        right.getStyleClass().add("take-value");
        marks.add(() -> {
            Take take = model.take(leading);
            left.pseudoClassStateChanged(TAKEN, take != Take.RIGHT);
            right.pseudoClassStateChanged(TAKEN, take != Take.LEFT);
        });
        marks.getLast().run();
        Set<Take> choices = model.choices(part);
        return choices.size() < 2
                ? fixed(localization.now(follows ? "refactor.take.follows" : "refactor.take.fixed"))
                : circles(part, choices, name, left, right);
    }

    private static Node fixed(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("part-name");
        HBox box = new HBox(label);
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    private Node circles(ComparedPart part, Set<Take> choices, String name, Region left, Region right) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("take");
        for (Take take : new Take[]{Take.LEFT, Take.BOTH, Take.RIGHT}) {
            if (take == Take.RIGHT || take == Take.BOTH) {
                box.getChildren().add(gap());
            }
            if (choices.contains(take)) {
                RadioButton circle = circle(part, take, name);
                circle.setToggleGroup(group);
                box.getChildren().add(circle);
                if (take != Take.BOTH) {
                    takeByClick(take == Take.LEFT ? left : right, circle);
                }
            }
        }
        return box;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private RadioButton circle(ComparedPart part, Take take, String name) {
        String word = take.name().toLowerCase(Locale.ROOT);
        RadioButton circle = new RadioButton(take == Take.BOTH ? localization.now("refactor.take.both") : "");
        circle.setId("take-" + word + "-" + PartsGrid.word(part.part()));
        circle.setMinWidth(Region.USE_PREF_SIZE);
        String label = localization.now("refactor.take." + word + ".help", name);
        circle.setAccessibleText(label);
        circle.setTooltip(new Tooltip(label));
        circle.setSelected(model.take(part.part()) == take);
        circle.selectedProperty().subscribe((_, chosen) -> {
            if (chosen) {
                model.take(part.part(), take);
                marks.forEach(Runnable::run);
            }
        });
        return circle;
    }

    private static void takeByClick(Region value, RadioButton circle) {
        value.getStyleClass().add("take-by-click");
        value.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                circle.fire();
                circle.requestFocus();
            }
        });
    }
}
