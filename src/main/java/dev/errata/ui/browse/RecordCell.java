package dev.errata.ui.browse;

import dev.errata.search.Held;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.Standing;
import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.control.MarkedLine;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Marked;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A record in two lines: what the error says and what it is called; how sure it is and, where there is room, who checked it.
final class RecordCell extends ListCell<IndexedRecord> implements RecordRow {
    /// The least width of a row that shows all, in sizes of its font.
    private static final double FONTS_WITH_ALL = 26;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");

    private final RowState state;
    private final RowTexts texts;
    private final SeverityBadge badge = new SeverityBadge();
    private final Label title = new Label();
    private final Label name = new Label();
    private final MarkedLine foundTitle = new MarkedLine("found-title");
    private final MarkedLine foundName = new MarkedLine("found-name");
    private final Label unsaved = new Label("●");
    /// Whether there is room for all, which depends on how large the texts are.
    private final ObservableValue<Boolean> room = Bindings.createBooleanBinding(
            () -> getWidth() >= FONTS_WITH_ALL * title.getFont().getSize(), widthProperty(), title.fontProperty());
    private final ConfidenceBar confidence = new ConfidenceBar(room);
    private final Label tier = new Label();
    private final Label held = new Label();
    private final HBox row;

    RecordCell(RowState state, RowTexts texts) {
        this.state = state;
        this.texts = texts;
        getStyleClass().add("record-cell");
        title.getStyleClass().add("title");
        name.getStyleClass().addAll("name", "code", "quiet");
        tier.getStyleClass().addAll("tier", "quiet");
        held.getStyleClass().addAll("held", "tone-warning");
        held.setMinWidth(Region.USE_PREF_SIZE);
        tier.setMinWidth(Region.USE_PREF_SIZE);
        unsaved.getStyleClass().add("unsaved");
        unsaved.setMinWidth(Region.USE_PREF_SIZE);
        Hint.of(this, this::whole);
        foundName.getStyleClass().add("code");
        HBox upper = line(title, foundTitle, confidence);
        HBox lower = line(unsaved, name, foundName, held, tier);
        for (Region wide : List.of(title, foundTitle, name, foundName)) {
            HBox.setHgrow(wide, Priority.ALWAYS);
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        title.setEllipsisString("…");
        name.setEllipsisString("…");
        VBox lines = new VBox(upper, lower);
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(badge, lines);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(new LayoutIsland(row, 0, 0));
        setPrefWidth(0);
        room.subscribe((_, _) -> showAgain());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(@Nullable IndexedRecord item, boolean empty) {
        super.updateItem(item, empty);
        showAgain();
    }

    @Override
    public void showAgain() {
        state.mark(this);
        RowState.record(this).ifPresentOrElse(this::show, this::clear);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return state.answers(attribute, this) ? true : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String whole() {
        return Optional.ofNullable(getItem()).map(item -> title.getText() + "\n" + name.getText() + "\n"
                + texts.findings(item.standing(), state.checks())).orElse("");
    }

    /// The row is hidden rather than taken out: what comes back is styled anew.
    private void clear() {
        row.setVisible(false);
        setAccessibleText("");
    }

    private void show(IndexedRecord item) {
        RecordSummary summary = item.summary();
        Optional<Held> stays = state.held(item);
        boolean broken = summary.content() != RecordSummary.Content.OBJECT;
        Checks checks = state.checks();
        badge.show(item, checks);
        title.setText(texts.title(item));
        title.pseudoClassStateChanged(BROKEN, broken);
        title.pseudoClassStateChanged(VAGUE, !broken && summary.signature().isEmpty());
        name.setText(texts.name(item));
        showWords(title, foundTitle);
        showWords(name, foundName);
        show(unsaved, item.standing().saving() == Standing.Saving.UNSAVED);
        confidence.show(summary.confidence());
        show(confidence, !broken);
        tier.setText(texts.tier(item));
        show(tier, stays.isEmpty() && !broken && room.getValue());
        held.setText(stays.map(now -> texts.held(now.why())).orElse(""));
        show(held, stays.isPresent());
        setAccessibleText(texts.spoken(item, checks, stays));
        row.setVisible(true);
    }

    /// Words that are searched are marked in a line of its own, so that rows without any cost no more than a label.
    private void showWords(Label plain, MarkedLine found) {
        Marked marked = state.searched(plain.getText());
        if (!marked.marks().isEmpty()) {
            found.show(marked);
        }
        show(found, !marked.marks().isEmpty());
        show(plain, marked.marks().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
