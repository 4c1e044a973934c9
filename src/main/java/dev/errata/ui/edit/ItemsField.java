package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A list of objects, each on a card. Cards are kept and turned to other items.
final class ItemsField implements FormPart {
    /// Cards behind these are closed until somebody opens them, so that a long list costs little.
    static final int MOST_OPEN = 30;

    private final FormContext form;
    private final Field field;
    private final ListFrame frame;
    private final VBox cards = new MeasuredBox();
    private final List<ItemCard> pool = new ArrayList<>();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final VBox surplus = new MeasuredBox();
    private final List<ScalarField> surplusTexts = new ArrayList<>();
    private Optional<FormPlace> chinese = Optional.empty();
    private Optional<String> path = Optional.empty();
    /// What was opened and closed by hand in this record, by the number of the item.
    private final List<CardLayout.Opening> openings = new ArrayList<>();
    private final Button fold;
    private int size;

    ItemsField(Field field, FormContext form) {
        this.form = form;
        this.field = field;
        this.frame = new ListFrame(field, form.text("edit.list.heading", form.label(field), count), cards, form,
                this::add);
        frame.frame().getStyleClass().add("items-field");
        this.fold = FormButtons.icon(Feather.CHEVRONS_UP, form.text("edit.list.fold"), this::foldAll);
        fold.setFocusTraversable(false);
        frame.frame().addToHeading(fold);
        frame.frame().addToHeading(frame.add());
        cards.getStyleClass().add("cards");
        surplus.getStyleClass().add("card-body");
        frame.frame().addBelow(surplus);
    }

    Field field() {
        return field;
    }

    /// Where the Chinese of the list stands, if the record's shape has a place for it.
    Optional<FormPlace> chinese() {
        return chinese;
    }

    /// The cards of the list, as far as they have been turned to it.
    List<ItemCard> shownCards() {
        return pool.subList(0, Math.min(size, pool.size()));
    }

    @Override
    public Node node() {
        return frame.frame();
    }

    @Override
    public void show(FormPlace at) {
        begin(at);
        for (int i = 0; i < size; i++) {
            showCard(i);
        }
        showRest();
    }

    /// The head at once, then card by card.
    @Override
    public List<Piece> pieces(FormPlace at) {
        begin(at);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = i;
            pieces.add(new Piece(i < pool.size() ? Optional.of(pool.get(i).node()) : Optional.empty(),
                    () -> turnCard(index)));
        }
        pieces.add(Piece.of(surplus, this::showRest));
        return pieces;
    }

    private void begin(FormPlace at) {
        Optional<String> now = form.model().record().map(record -> record.path());
        if (!now.equals(path)) {
            path = now;
            pool.forEach(ItemCard::forget);
            openings.clear();
        }
        chinese = field.chinese().flatMap(form.model()::place);
        boolean isList = frame.turnTo(at);
        size = form.model().size(at.pointer());
        count.set(size);
        openings.subList(Math.min(size, openings.size()), openings.size()).clear();
        while (openings.size() < size) {
            openings.add(openings.size() < MOST_OPEN ? CardLayout.of(field).opening() : CardLayout.Opening.CLOSED);
        }
        fold.setId(FormContext.id(at.pointer()) + "-fold");
        fold.setVisible(size > 1 && isList);
        NodePool.show(cards.getChildren(), List.of(), Math.min(size, cards.getChildren().size()));
    }

    private List<Piece> turnCard(int index) {
        return frame.place().map(at -> card(index).turn(at.entry(index))).orElseGet(List::of);
    }

    private void showCard(int index) {
        frame.place().ifPresent(at -> card(index).show(at.entry(index)));
    }

    /// The card for an item, in its place.
    private ItemCard card(int index) {
        if (index == pool.size()) {
            pool.add(new ItemCard(this, index, form));
        }
        ItemCard card = pool.get(index);
        card.node().setVisible(true);
        card.node().setManaged(true);
        if (index == cards.getChildren().size()) {
            cards.getChildren().add(card.node());
        }
        return card;
    }

    private void showRest() {
        showSurplus();
        showFindings();
    }

    /// Chinese texts that stand beside no item must not be out of sight.
    private void showSurplus() {
        int more = chinese.map(texts -> Math.max(0, form.model().size(texts.pointer()) - size)).orElse(0);
        while (surplusTexts.size() < more) {
            surplusTexts.add(new ScalarField(field.chinese().orElseThrow(), form));
        }
        for (int i = 0; i < more; i++) {
            surplusTexts.get(i).show(chinese.orElseThrow().entry(size + i));
        }
        NodePool.show(surplus.getChildren(), surplusTexts.stream().map(ScalarField::node).toList(), more);
        surplus.setManaged(more > 0);
        surplus.setVisible(more > 0);
    }

    @Override
    public void showFindings() {
        frame.showFindings(List.of(), chinese.stream().toList());
        shownCards().forEach(ItemCard::showFindings);
        surplusTexts.forEach(ScalarField::showFindings);
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        Optional<Node> own = frame.reveal(pointer, token -> {
            int index = token.map(text -> JsonPointer.index(text).orElse(-1)).orElse(0);
            return index >= 0 && index < size ? pool.get(index).reveal(pointer) : Optional.empty();
        });
        if (own.isPresent()) {
            return own;
        }
        Optional<Integer> text = chinese.flatMap(at -> indexBelow(at.pointer(), pointer));
        if (text.isPresent()) {
            int index = text.get();
            if (index < size) {
                return pool.get(index).revealChinese();
            }
            boolean isSurplus = chinese.filter(at -> index < form.model().size(at.pointer())).isPresent();
            return Optional.of(isSurplus ? surplusTexts.get(index - size).target() : frame.add());
        }
        return Optional.empty();
    }

    /// The item of the list that `pointer` leads to or into, -1 for the list itself; empty for what is elsewhere.
    private Optional<Integer> indexBelow(JsonPointer listAt, JsonPointer pointer) {
        if (!pointer.startsWith(listAt)) {
            return Optional.empty();
        }
        int depth = listAt.tokens().size();
        return pointer.tokens().size() == depth
                ? Optional.of(size > 0 ? 0 : Integer.MAX_VALUE)
                : Optional.of(JsonPointer.index(pointer.tokens().get(depth)).orElse(Integer.MAX_VALUE));
    }

    private void add() {
        frame.place().ifPresent(at -> {
            int index = size;
            openings.add(index, CardLayout.Opening.OPEN);
            form.model().addItem(at);
            focus(index);
        });
    }

    boolean isOpen(int index) {
        return index < openings.size() && openings.get(index) == CardLayout.Opening.OPEN;
    }

    void setOpen(int index, CardLayout.Opening opening) {
        openings.set(index, opening);
    }

    /// Closes all cards, or opens them where all are closed. The item that has the focus keeps it.
    void foldAll() {
        boolean opens = openings.subList(0, size).stream().noneMatch(CardLayout.Opening.OPEN::equals);
        Optional<ItemCard> focused = shownCards().stream().filter(card -> card.node().isFocusWithin()).findFirst();
        List<ItemCard> shown = shownCards();
        for (int i = 0; i < shown.size(); i++) {
            if (isOpen(i) != opens) {
                shown.get(i).fold();
            }
        }
        // The others are turned to what is meant here.
        Collections.fill(openings.subList(shown.size(), size),
                opens ? CardLayout.Opening.OPEN : CardLayout.Opening.CLOSED);
        focused.ifPresent(card -> card.first().requestFocus());
    }

    /// Moves an item; it stays open or closed, and the focus stays in the same field of it.
    void move(int from, int to) {
        if (to >= 0 && to < size) {
            Optional<Field> focused = pool.get(from).focusedField();
            openings.add(to, openings.remove(from));
            frame.place().ifPresent(at -> form.model().moveItem(at, from, to));
            pool.get(to).target(focused).requestFocus();
        }
    }

    void duplicate(int index) {
        openings.add(index + 1, CardLayout.Opening.OPEN);
        frame.place().ifPresent(at -> form.model().duplicateItem(at, index));
        focus(index + 1);
    }

    void remove(int index) {
        openings.remove(index);
        frame.place().ifPresent(at -> form.model().removeItem(at, index));
        focus(Math.min(index, size - 1));
    }

    private void focus(int index) {
        if (index >= 0 && index < size) {
            pool.get(index).first().requestFocus();
        } else {
            frame.add().requestFocus();
        }
    }
}
