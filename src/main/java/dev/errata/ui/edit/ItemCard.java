package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.ColumnsPane;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One item of a list of objects. A field of the card is made when it is first shown, and used again for other items.
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
    private final Map<List<Field>, Node> rows = new HashMap<>();
    private final Map<Field, OfferButton> offers = new LinkedHashMap<>();
    private final Set<Field> opened = new LinkedHashSet<>();
    private final FlowPane offered = new FlowPane(4, 4);
    private Optional<ScalarField> chinese = Optional.empty();
    private final OtherFields others;
    private final JsonField json;
    private Optional<FormPlace> place = Optional.empty();
    private boolean isJson;

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
        body.getChildren().addAll(others.node(), offered);
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

    /// Shows the item at the place.
    void show(FormPlace at) {
        turn(at).forEach(Piece::show);
    }

    /// Shows the item at the place, as far as the fields for it have been made.
    ///
    /// @return what makes the others
    List<Piece> turn(FormPlace at) {
        if (!place.equals(Optional.of(at))) {
            place = Optional.of(at);
            card.setId(FormContext.id(at.pointer()));
        }
        head.show(at);
        boolean shows = card.getChildren().contains(body);
        if (isOpen() && !shows) {
            card.getChildren().add(body);
        } else if (!isOpen() && shows) {
            card.getChildren().remove(body);
        }
        List<Piece> left = isOpen() ? turnBody(at) : List.of();
        showFindings();
        return left;
    }

    /// The card has been turned to another record: what was opened by hand closes.
    void forget() {
        opened.clear();
    }

    private List<Piece> turnBody(FormPlace at) {
        if (!form.model().isObject(at.pointer())) {
            isJson = true;
            body.getChildren().setAll(json.control());
            json.show(at);
            return List.of();
        }
        if (isJson) {
            isJson = false;
            body.getChildren().clear();
            arrange();
        }
        List<Piece> left = new ArrayList<>();
        parts.forEach((field, part) -> left.addAll(part.turn(at.member(field))));
        chinese.ifPresent(this::showChinese);
        others.show(form.model().others(at), at.pointer());
        showOffered(at);
        left.addAll(missing(at));
        return left;
    }

    /// What makes that of the fields of the item at the place which is not there yet.
    private List<Piece> missing(FormPlace at) {
        List<Piece> missing = new ArrayList<>();
        for (List<Field> row : layout.rows()) {
            row.stream().filter(field -> !parts.containsKey(field) && isShown(field, at))
                    .forEach(field -> missing.add(new Piece(Optional.empty(), () -> make(field, row))));
            if (row.contains(Field.WORKAROUND_ACTION) && list.chinese().isPresent() && chinese.isEmpty()) {
                missing.add(Piece.made(() -> makeChinese(row)));
            }
        }
        if (offers.size() < layout.optional().size()) {
            missing.add(Piece.made(this::makeOffers));
        }
        return missing;
    }

    private List<Piece> make(Field field, List<Field> row) {
        FormPart part = FormParts.of(field, form);
        parts.put(field, part);
        add(part.node(), row);
        return place.map(at -> part.turn(at.member(field))).orElseGet(List::of);
    }

    private void makeChinese(List<Field> row) {
        ScalarField text = new ScalarField(list.chinese().orElseThrow().field(), form,
                form.text("edit.chinese.workaround"));
        chinese = Optional.of(text);
        add(text.node(), row);
        showChinese(text);
    }

    private void showChinese(ScalarField text) {
        list.chinese().ifPresent(zh -> text.show(zh.entry(index)));
    }

    private void makeOffers() {
        layout.rows().stream().flatMap(List::stream).filter(layout.optional()::contains).forEach(field -> {
            OfferButton offer = new OfferButton(form.text("edit.offer", form.label(field)), () -> open(field));
            offers.put(field, offer);
            offered.getChildren().add(offer);
        });
        place.ifPresent(this::showOffered);
        showOfferedFindings();
    }

    /// Puts a field into its row: fields that are alone in theirs take all of it.
    private void add(Node field, List<Field> row) {
        boolean isAlone = row.size() == 1 && !(row.contains(Field.WORKAROUND_ACTION) && list.chinese().isPresent());
        if (isAlone) {
            rows.put(row, field);
        } else {
            ((ColumnsPane) rows.computeIfAbsent(row, ItemCard::columns)).getChildren().add(field);
        }
        arrange();
    }

    private static ColumnsPane columns(List<Field> row) {
        return new ColumnsPane(Math.max(2, row.size()), row.size() > 1 ? NARROWEST_WORD : NARROWEST_TEXT);
    }

    /// Brings what is made of the body into its order.
    private void arrange() {
        List<Node> made = new ArrayList<>(layout.rows().stream().filter(rows::containsKey).map(rows::get).toList());
        made.add(others.node());
        made.add(offered);
        NodePool.arrange(body.getChildren(), made);
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

    /// Whether the item at the place shows the field, or offers it.
    private boolean isShown(Field field, FormPlace at) {
        return !layout.optional().contains(field) || opened.contains(field)
                || !form.model().isBlank(at.member(field));
    }

    private void showOffered(FormPlace at) {
        for (Field field : layout.optional()) {
            Optional<FormPart> part = Optional.ofNullable(parts.get(field));
            part.filter(ItemCard::hasFocus).ifPresent(_ -> opened.add(field));
            boolean shows = isShown(field, at);
            part.ifPresent(there -> show(there.node(), shows));
            Optional.ofNullable(offers.get(field)).ifPresent(offer -> show(offer, !shows));
        }
        show(offered, offers.values().stream().anyMatch(Node::isManaged));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static boolean hasFocus(FormPart part) {
        return part instanceof ScalarField scalar && scalar.isFocused();
    }

    void showFindings() {
        head.showFindings();
        if (!isOpen()) {
            return;
        }
        parts.values().forEach(FormPart::showFindings);
        chinese.ifPresent(ScalarField::showFindings);
        others.showFindings();
        showOfferedFindings();
    }

    private void showOfferedFindings() {
        offers.forEach((field, offer) -> place.ifPresent(at -> offer.show(form.notes(at.member(field).pointer()))));
    }

    Optional<Node> reveal(JsonPointer pointer) {
        open();
        Optional<Node> inHead = head.reveal(pointer);
        if (inHead.isPresent()) {
            return inHead;
        }
        Optional<Field> field = layout.rows().stream().flatMap(List::stream)
                .filter(inCard -> place.filter(at -> pointer.startsWith(at.member(inCard).pointer())).isPresent())
                .findFirst();
        field.ifPresent(shown -> {
            opened.add(shown);
            place.ifPresent(this::show);
        });
        return field.map(parts::get).map(part -> part.reveal(pointer))
                .orElseGet(() -> others.reveal(pointer).or(() -> Optional.of(first())));
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
        return field.flatMap(this::control).orElseGet(this::first);
    }

    /// The control that takes the focus when the card as a whole gets it.
    Node first() {
        return control(layout.title()).orElseGet(head::toggle);
    }

    /// The control of a field of the item, where it is shown.
    private Optional<Node> control(Field field) {
        return Optional.ofNullable(parts.get(field)).filter(part -> isOpen() && part.node().isVisible())
                .flatMap(part -> place.flatMap(at -> part.reveal(at.member(field).pointer())));
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
