package dev.errata.ui.app;

import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A step of the tour, in a corner of the window: what to look at or to do. What it speaks of is framed.
final class TourPane extends VBox {
    private static final PseudoClass SHOWN_BY_TOUR = PseudoClass.getPseudoClass("shown-by-tour");

    private final TourViewModel model;
    private final Localization localization;
    private final Runnable leave;
    private final Button end;
    private final Button next;
    private Optional<Node> framed = Optional.empty();

    /// @param leave puts the focus into what the window shows
    TourPane(TourViewModel model, Localization localization, Runnable leave) {
        this.model = model;
        this.localization = localization;
        this.leave = leave;
        end = WordButton.of("tour-end", localization, "app.tour.end", model::end);
        next = WordButton.of("tour-next", localization, "app.tour.next", model::next);
        setId("tour");
        getStyleClass().addAll("raised", "tour");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = wrapped("tour-title", "heading");
        Label text = wrapped("tour-text", "tour-text");
        getChildren().setAll(title, text, foot());
        visibleProperty().bind(model.step().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        accessibleTextProperty().bind(text.textProperty());
        ObservableValue<Optional<TourStep>> step = model.step();
        title.textProperty().bind(step.map(shown -> shown.orElse(TourStep.FIND).title())
                .flatMap(localization::text));
        text.textProperty().bind(step.map(shown -> shown.orElse(TourStep.FIND).text()).flatMap(localization::text));
        step.subscribe(this::frame);
        step.subscribe(this::keepFocus);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.end();
            }
        });
    }

    /// The card as a part of the window: it is entered at what leads on.
    FocusPart part() {
        return new FocusPart(this, () -> FocusPart.first(next).or(() -> FocusPart.first(end))
                .ifPresent(Node::requestFocus));
    }

    private static Label wrapped(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node foot() {
        Label place = new Label();
        place.getStyleClass().add("quiet");
        place.textProperty().bind(model.step().map(step -> step.map(TourStep::number).orElse(1))
                .flatMap(number -> localization.text("app.tour.place", number, TourStep.count())));
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        end.visibleProperty().bind(model.step().map(step -> step.filter(shown -> shown == TourStep.DONE).isEmpty()));
        end.managedProperty().bind(end.visibleProperty());
        next.getStyleClass().add("main-button");
        next.textProperty().unbind();
        next.textProperty().bind(model.step().map(step -> step.filter(shown -> shown == TourStep.DONE).isPresent()
                ? "app.tour.finish"
                : "app.tour.next").flatMap(localization::text));
        next.visibleProperty().bind(model.goesOnProperty());
        next.managedProperty().bind(next.visibleProperty());
        HBox foot = new HBox(8, place, end, next);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void frame(Optional<TourStep> step) {
        framed.ifPresent(node -> node.pseudoClassStateChanged(SHOWN_BY_TOUR, false));
        framed = step.flatMap(
                shown -> Optional.ofNullable(getScene())
                        .flatMap(scene -> Optional.ofNullable(scene.lookup("#" + shown.place()))));
        framed.ifPresent(node -> node.pseudoClassStateChanged(SHOWN_BY_TOUR, true));
    }

    /// A button that goes hands the focus to what its step speaks of, where that is in sight.
    private void keepFocus(Optional<TourStep> step) {
        if (!FocusPart.isIn(this)) {
            return;
        }
        if (step.isEmpty()) {
            leave.run();
        } else if (FocusPart.first(getScene().getFocusOwner()).isEmpty()) {
            framed.filter(Parent.class::isInstance).map(Parent.class::cast).map(FocusPart::of)
                    .filter(FocusPart::isReachable).orElseGet(this::part).focus().run();
            Optional.ofNullable(getScene().getFocusOwner()).ifPresent(FocusPart::show);
        }
    }
}
