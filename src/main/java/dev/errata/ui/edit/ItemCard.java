package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.ColumnsPane;
import dev.errata.ui.control.MeasuredBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One item of a list of objects. What is in the card is made when it is first opened, and used again for other items.
final class ItemCard implements MovableItem {
    private static final double NARROWEST_TEXT = 190;
    private static final double NARROWEST_WORD = 110;

    private final FormContext form;
    private final ItemsField list;
    private final int index;
    private final CardLayout layout;
    private final CardHead head;
    private final VBox card = new MeasuredBox();
    private final VBox body = new MeasuredBox();
    private final Map<Field, FormPart> parts = new LinkedHashMap<>();
    private final Map<Field, OfferButton> offers = new LinkedHashMap<>();
    private final Set<Field> opened = new LinkedHashSet<>();
    private final FlowPane offered = new FlowPane(4, 4);
    private Optional<ScalarField> chinese = Optional.empty();
    private final OtherFields others;
    private final JsonField json;
    private Optional<FormPlace> place = Optional.empty();
    private boolean isBuilt;

    ItemCard(ItemsField list, int index, FormContext form) {
        this.list = list;
        this.index = index;
        this.form = form;
        this.layout = CardLayout.of(list.field());
        this.others = new OtherFields(form);
        this.json = new JsonField(form);
        this.head = new CardHead(this, list.field(), layout, index, form);
        card.getStyleClass().add("item-card");
        body.getStyleClass().add("card-body");
        offered.getStyleClass().add("offers");
        card.getChildren().add(head.node());
        card.getProperties().put(MovableItem.KEY, (MovableItem) this);
    }

    Node node() {
        return card;
    }

    ItemsField list() {
        return list;
    }

    int index() {
        return index;
    }

    boolean isOpen() {
        return list.isOpen(index);
    }

    /// Closes the card, or opens it; what had the focus in it leaves that to the head.
    @Override
    public void fold() {
        boolean opens = !isOpen();
        if (!opens && card.isFocusWithin()) {
            head.toggle().requestFocus();
        }
        list.setOpen(index, opens ? CardLayout.Opening.OPEN : CardLayout.Opening.CLOSED);
        place.ifPresent(this::show);
    }

    @Override
    public void foldAll() {
        list.foldAll();
    }

    private void open() {
        list.setOpen(index, CardLayout.Opening.OPEN);
        place.ifPresent(this::show);
    }

    /// Shows the head of the item at the place, in a card that has shown none.
    void showHead(FormPlace at) {
        if (!place.equals(Optional.of(at))) {
            place = Optional.of(at);
            card.setId(FormContext.id(at.pointer()));
        }
        head.show(at);
    }

    /// Shows the item at the place.
    void show(FormPlace at) {
        showHead(at);
        boolean isOpen = isOpen();
        if (isOpen && !isBuilt) {
            build();
            isBuilt = true;
        }
        boolean shows = card.getChildren().contains(body);
        if (isOpen && !shows) {
            card.getChildren().add(body);
        } else if (!isOpen && shows) {
            card.getChildren().remove(body);
        }
        if (isOpen) {
            showBody(at);
        }
        showFindings();
    }

    /// The card has been turned to another record: what was opened by hand closes.
    void forget() {
        opened.clear();
    }

    private void build() {
        for (List<Field> fields : layout.rows()) {
            List<FormPart> row = fields.stream().map(field -> FormParts.of(field, form)).toList();
            for (int i = 0; i < row.size(); i++) {
                parts.put(fields.get(i), row.get(i));
            }
            List<Node> nodes = new ArrayList<>(row.stream().map(FormPart::node).toList());
            if (fields.contains(Field.WORKAROUND_ACTION) && list.chinese().isPresent()) {
                ScalarField text = new ScalarField(list.chinese().get().field(), form,
                        form.text("edit.chinese.workaround"));
                chinese = Optional.of(text);
                nodes.add(text.node());
            }
            body.getChildren().add(nodes.size() == 1 ? nodes.getFirst() : columns(nodes, fields));
        }
        for (Field field : layout.optional()) {
            offers.put(field,
                    new OfferButton(form.text("edit.offer", form.label(field)), () -> open(field)));
        }
        layout.rows().stream().flatMap(List::stream).filter(offers::containsKey)
                .forEach(field -> offered.getChildren().add(offers.get(field)));
        body.getChildren().addAll(others.node(), offered);
    }

    private static ColumnsPane columns(List<Node> nodes, List<Field> fields) {
        ColumnsPane pane = new ColumnsPane(nodes.size(), fields.size() > 1 ? NARROWEST_WORD : NARROWEST_TEXT);
        pane.getChildren().addAll(nodes);
        return pane;
    }

    private void open(Field field) {
        opened.add(field);
        place.ifPresent(this::show);
        FormPart part = parts.get(field);
        if (part instanceof EntriesField texts && texts.isBlank()) {
            texts.start();
        } else if (part != null) {
            place.flatMap(at -> part.reveal(at.member(field).pointer())).ifPresent(Node::requestFocus);
        }
    }

    private void showBody(FormPlace at) {
        boolean isObject = form.model().isObject(at.pointer());
        if (!isObject) {
            body.getChildren().setAll(json.control());
            json.show(at);
            return;
        }
        if (body.getChildren().contains(json.control())) {
            body.getChildren().clear();
            parts.clear();
            offers.clear();
            offered.getChildren().clear();
            build();
        }
        parts.forEach((field, part) -> part.show(at.member(field)));
        chinese.ifPresent(text -> list.chinese().ifPresent(zh -> text.show(zh.entry(index))));
        others.show(form.model().others(at));
        offers.forEach((field, offer) -> {
            FormPart part = parts.get(field);
            boolean shows = part != null && (opened.contains(field) || !isBlank(part) || hasFocus(part));
            if (part != null) {
                part.node().setVisible(shows);
                part.node().setManaged(shows);
            }
            offer.setVisible(!shows);
            offer.setManaged(!shows);
        });
        boolean offersAny = offers.values().stream().anyMatch(Node::isManaged);
        offered.setManaged(offersAny);
        offered.setVisible(offersAny);
    }

    private static boolean isBlank(FormPart part) {
        return switch (part) {
            case ScalarField scalar -> scalar.isBlank();
            case EntriesField texts -> texts.isBlank();
            default -> false;
        };
    }

    private boolean hasFocus(FormPart part) {
        boolean focused = part instanceof ScalarField scalar && scalar.isFocused();
        if (focused) {
            opened.add(((ScalarField) part).field());
        }
        return focused;
    }

    void showFindings() {
        head.showFindings();
        if (!isOpen() || !isBuilt) {
            return;
        }
        parts.values().forEach(FormPart::showFindings);
        chinese.ifPresent(ScalarField::showFindings);
        others.showFindings();
        offers.forEach((field, offer) -> place.ifPresent(at -> offer.show(form.notes(at.member(field).pointer()))));
    }

    Optional<Node> reveal(JsonPointer pointer) {
        open();
        Optional<Node> inHead = head.reveal(pointer);
        if (inHead.isPresent()) {
            return inHead;
        }
        for (Map.Entry<Field, FormPart> entry : parts.entrySet()) {
            Optional<FormPlace> at = place.map(item -> item.member(entry.getKey()));
            if (at.filter(member -> pointer.startsWith(member.pointer())).isPresent()) {
                opened.add(entry.getKey());
                place.ifPresent(this::show);
                return entry.getValue().reveal(pointer);
            }
        }
        return others.reveal(pointer).or(() -> Optional.of(first()));
    }

    /// The text that stands beside in Chinese, where there is a control for it.
    Optional<Node> revealChinese() {
        open();
        return chinese.map(ScalarField::target);
    }

    /// The field of the item that has the focus.
    Optional<Field> focusedField() {
        return parts.entrySet().stream().filter(part -> part.getValue().node().isFocusWithin()).map(Map.Entry::getKey)
                .findFirst();
    }

    /// The control of a field of the item, where it is shown; else the first.
    Node target(Optional<Field> field) {
        return field.map(parts::get).filter(_ -> isOpen()).filter(part -> part.node().isVisible())
                .flatMap(part -> place.flatMap(at -> part.reveal(at.member(field.orElseThrow()).pointer())))
                .orElseGet(this::first);
    }

    /// The control that takes the focus when the card as a whole gets it.
    Node first() {
        FormPart part = parts.get(layout.title());
        return part instanceof ScalarField scalar && isOpen() ? scalar.target() : head.toggle();
    }

    @Override
    public void move(int by) {
        list.move(index, index + by);
    }

    @Override
    public void duplicate() {
        list.duplicate(index);
    }

    @Override
    public void remove() {
        list.remove(index);
    }
}
