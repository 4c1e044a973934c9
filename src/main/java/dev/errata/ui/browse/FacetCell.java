package dev.errata.ui.browse;

import dev.errata.message.Printable;
import dev.errata.search.Facet;
import dev.errata.search.Scope;
import dev.errata.ui.browse.FacetLine.Mark;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the facet pane: a part of the folder, the name of a facet, a value with its count, or the way to more values.
final class FacetCell extends ListCell<FacetLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EMPTY_VALUE = PseudoClass.getPseudoClass("without");
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");

    private final RowTexts texts;
    private final Localization localization;
    private final Label sign = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button clear = new Button();
    private final Button search = new Button("", new FontIcon(Feather.SEARCH));
    private final HBox row;

    /// `searchIn` starts to look for values of a facet.
    FacetCell(FacetsViewModel model, RowTexts texts, Localization localization, Consumer<Facet> searchIn) {
        this.texts = texts;
        this.localization = localization;
        getStyleClass().add("facet-cell");
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add("text-part");
        text.setEllipsisString("…");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        clear.getStyleClass().addAll("link-button", "clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setFocusTraversable(false);
        clear.textProperty().bind(localization.text("browse.facet.clear"));
        clear.setOnAction(_ -> {
            if (getItem() instanceof FacetLine.Heading heading) {
                model.clear(heading.facet());
            }
        });
        clear.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        search.getStyleClass().addAll("icon-button", "search");
        search.setFocusTraversable(false);
        search.setOnAction(_ -> {
            if (getItem() instanceof FacetLine.Heading heading) {
                searchIn.accept(heading.facet());
            }
        });
        search.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        Hint.of(this,
                () -> getItem() instanceof FacetLine.ValueLine ? localization.now("browse.facet.value.help") : "");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(sign, text, gap, count, clear, search);
        row.getStyleClass().add("facet-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> Optional.ofNullable(getItem()).filter(_ -> isPrimary(event)).ifPresent(line -> {
            if (event.isShiftDown() && line instanceof FacetLine.ValueLine) {
                model.leaveOut(line);
            } else {
                model.act(line);
            }
        }));
    }

    private static boolean isPrimary(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY;
    }

    @Override
    protected void updateItem(@Nullable FacetLine line, boolean empty) {
        super.updateItem(line, empty);
        offer(clear, false);
        offer(search, false);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            mark(HEADING, false);
            mark(CHOSEN, false);
            mark(LEFT_OUT, false);
            mark(EMPTY_VALUE, false);
            mark(MORE, false);
            return;
        }
        mark(HEADING, line instanceof FacetLine.Heading);
        mark(MORE, line instanceof FacetLine.MoreLine || line instanceof FacetLine.AwaitedLine);
        switch (line) {
            case FacetLine.ScopeLine(Scope scope, OptionalInt number, Mark chosen) ->
                show("", texts.scope(scope), number.isPresent() ? number(number.getAsInt()) : "", chosen,
                        number.orElse(1) == 0 && scope != Scope.ALL);
            case FacetLine.Heading(Facet facet, Mark unfolded, int chosen, int values) -> {
                show(unfolded == Mark.ON ? "▾" : "▸", texts.facet(facet), "", Mark.OFF, false);
                offer(clear, chosen > 0);
                offer(search, values > FacetsViewModel.FEW_VALUES);
                search.setAccessibleText(localization.now("browse.facet.search-in", texts.facet(facet)));
                clear.setAccessibleText(localization.now("browse.facet.clear-named", texts.facet(facet)));
                setAccessibleText(localization.now(
                        unfolded == Mark.ON ? "browse.facet.unfolded" : "browse.facet.folded", texts.facet(facet)));
            }
            case FacetLine.ValueLine(Facet facet, String value, int number, Mark chosen) -> {
                show(sign(chosen), texts.value(facet, value), number(number), chosen, number == 0);
                setAccessibleText(localization.now(spoken(chosen), texts.facet(facet), texts.value(facet, value),
                        number));
            }
            case FacetLine.MoreLine(_, int hidden, Mark unfolded) ->
                show("", localization.now(unfolded == Mark.ON ? "browse.facet.fewer" : "browse.facet.more", hidden),
                        "", Mark.OFF, false);
            case FacetLine.AwaitedLine _ -> show("", localization.now("browse.findings.awaited"), "", Mark.OFF, false);
        }
        setGraphic(row);
    }

    private static String sign(Mark chosen) {
        return switch (chosen) {
            case ON -> "✓";
            case OUT -> "−";
            case OFF -> "";
        };
    }

    private static String spoken(Mark chosen) {
        return switch (chosen) {
            case ON -> "browse.facet.value-chosen";
            case OUT -> "browse.facet.value-left-out";
            case OFF -> "browse.facet.value";
        };
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private void show(String mark, String label, String number, Mark chosen, boolean without) {
        sign.setText(mark);
        text.setText(Printable.inPlace(label));
        count.setText(number);
        mark(CHOSEN, chosen == Mark.ON);
        mark(LEFT_OUT, chosen == Mark.OUT);
        mark(EMPTY_VALUE, without);
        setAccessibleText(number.isEmpty() ? label : label + " " + number);
    }

    private String number(int count) {
        return localization.now("browse.number", count);
    }

    private void mark(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }
}
