package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.fx.Shy;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a card: handle, number, title while it is closed, ratio, and what can be done with the item.
final class CardHead {
    private final ItemCard card;
    private final CardLayout layout;
    private final FormContext form;
    private final Button toggle = new Button();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label title = new Label();
    private final FieldFrame notes;
    private final FieldTools tools;
    private final Optional<ScalarField> ratio;
    private final VBox box;
    private Optional<FormPlace> place = Optional.empty();

    CardHead(ItemCard card, Field list, CardLayout layout, int index, FormContext form) {
        this.card = card;
        this.layout = layout;
        this.form = form;
        Region handle = new Region();
        handle.getStyleClass().add("drag-handle");
        CardDrag.install(handle, card);
        toggle.setText(Integer.toString(index + 1));
        toggle.setGraphic(chevron);
        toggle.getStyleClass().add("card-toggle");
        toggle.accessibleTextProperty().bind(Bindings.concat(form.label(list), " " + (index + 1)));
        toggle.setOnAction(_ -> card.fold());
        title.getStyleClass().add("card-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        ratio = layout.ratio().map(field -> new ScalarField(field, form));
        HBox name = new HBox(6, handle, toggle, title);
        name.setAlignment(Pos.CENTER_LEFT);
        notes = new FieldFrame(form.label(list), form.text(list.helpKey()));
        notes.hideHeading(name, title);
        tools = new FieldTools(notes, Optional.of(list), form.label(list), form);
        tools.hangAt(card.node());
        card.node().setOnContextMenuRequested(event -> {
            menu().show(card.node(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        box = new MeasuredBox();
        Optional<Node> ratioNotes = ratio.map(field -> field.frame().inline());
        box.getChildren().add(new CardLine(name, ratio.map(ScalarField::node), tools()));
        ratioNotes.ifPresent(box.getChildren()::add);
        box.getChildren().add(notes);
    }

    private HBox tools() {
        Button up = FormButtons.icon(Feather.ARROW_UP, form.text("edit.list.up"), () -> card.move(-1));
        Button down = FormButtons.icon(Feather.ARROW_DOWN, form.text("edit.list.down"), () -> card.move(1));
        up.setFocusTraversable(false);
        down.setFocusTraversable(false);
        HBox shy = new HBox(up, down);
        shy.setAlignment(Pos.CENTER_RIGHT);
        Shy.within(card.node(), shy);
        Button more = FormButtons.icon(Feather.MORE_HORIZONTAL, form.text("edit.list.more"), () -> {});
        more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 0));
        HBox tools = new HBox(shy, more);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    private ContextMenu menu() {
        return new ContextMenu(item("edit.list.duplicate", card::duplicate), item("edit.list.up", () -> card.move(-1)),
                item("edit.list.down", () -> card.move(1)), item("edit.list.remove", card::remove));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(form.localization().now(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    Node node() {
        return box;
    }

    Node toggle() {
        return toggle;
    }

    void show(FormPlace at) {
        if (!place.equals(Optional.of(at))) {
            place = Optional.of(at);
            toggle.setId(FormContext.id(at.pointer()) + "-toggle");
        }
        boolean open = card.isOpen();
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        title.setText(open ? "" : summary(at));
        title.setVisible(!open);
        boolean isObject = form.model().isObject(at.pointer());
        layout.ratio().ifPresent(field -> ratio.ifPresent(part -> {
            part.node().setVisible(isObject);
            part.node().setManaged(isObject);
            if (isObject) {
                part.show(at.member(field));
            }
        }));
    }

    private String summary(FormPlace at) {
        String text = form.model().content(at.member(layout.title()).pointer()).shown();
        return text.isBlank() ? form.localization().now("edit.card.untitled") : Printable.line(text);
    }

    void showFindings() {
        place.ifPresent(at -> tools.show(List.of(at), form.notes(at.pointer())));
        ratio.ifPresent(ScalarField::showFindings);
        card.node().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("troubled"),
                !card.isOpen() && place.filter(at -> form.model().hasFindingsIn(at.pointer())).isPresent());
    }

    Optional<Node> reveal(JsonPointer pointer) {
        Optional<JsonPointer> own = place.flatMap(at -> layout.ratio().map(field -> at.member(field).pointer()));
        return own.filter(pointer::startsWith).flatMap(_ -> ratio.map(ScalarField::target));
    }
}
