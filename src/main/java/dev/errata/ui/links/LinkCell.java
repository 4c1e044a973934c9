package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.Link;
import dev.errata.message.Printable;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A link: what the other record says and what it is called, how often and when, and whether it knows of the link. The first of a
/// kind carries the heading of the kind.
final class LinkCell extends ListCell<LinkRow> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double NARROW = 340;

    private final LinkActions actions;
    private final LinkTexts texts;
    private final Label heading = new Label();
    private final Hyperlink title = new Hyperlink();
    private final ProgressBar bar = new ProgressBar();
    private final Label number = new Label();
    private final Label id = new Label();
    private final Label side = new Label();
    private final Button mirror = new Button();
    private final Label words = new Label();
    private final HBox tools = new HBox(2);
    private final VBox row;
    private final VBox box;

    /// @param tools what can be done to the link, as buttons; they act on the chosen link
    LinkCell(LinkActions actions, LinkTexts texts, ObservableValue<String> mirrorLabel, List<Node> tools) {
        this.actions = actions;
        this.texts = texts;
        this.tools.getChildren().setAll(tools);
        this.tools.getStyleClass().add("link-tools");
        this.tools.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> getListView().getSelectionModel().select(getIndex()));
        getStyleClass().add("link-cell");
        heading.getStyleClass().addAll("section-title", "link-heading");
        title.getStyleClass().add("link-title");
        title.setFocusTraversable(false);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setEllipsisString("…");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setOnAction(_ -> {
            LinkRow shown = getItem();
            if (shown != null) {
                actions.open(shown.link());
            }
        });
        bar.getStyleClass().add("link-bar");
        number.getStyleClass().add("link-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        id.getStyleClass().addAll("code", "quiet", "link-id");
        id.setMinWidth(0);
        id.setEllipsisString("…");
        side.setMinWidth(Region.USE_PREF_SIZE);
        mirror.textProperty().bind(mirrorLabel);
        mirror.getStyleClass().addAll("link-button", "link-mirror");
        mirror.setFocusTraversable(false);
        mirror.setMinWidth(Region.USE_PREF_SIZE);
        mirror.setOnAction(_ -> {
            LinkRow shown = getItem();
            if (shown != null) {
                actions.mirror(shown.link());
            }
        });
        words.setWrapText(true);
        words.getStyleClass().add("link-words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane about = new FlowPane(8, 2, id, side, mirror);
        about.setRowValignment(VPos.CENTER);
        id.maxWidthProperty().bind(about.widthProperty());
        row = new VBox(line(title, bar, number, this.tools), about, words);
        row.getStyleClass().add("link-row");
        box = new VBox(heading, row);
        setPrefWidth(0);
        selectedProperty().subscribe(chosen -> row.pseudoClassStateChanged(CHOSEN, chosen));
        this.tools.visibleProperty().bind(selectedProperty().or(hoverProperty()));
        this.tools.managedProperty().bind(this.tools.visibleProperty());
        widthProperty().subscribe(_ -> showBar());
    }

    /// In a narrow list the number says enough.
    private void showBar() {
        LinkRow shown = getItem();
        show(bar, shown != null && getWidth() >= NARROW && LinkTexts.ratio(shown.link().edge()).isPresent());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// A cell asks its graphic for a height without saying how wide it is, and would cut words that wrap.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset()
                        + box.prefHeight(Math.max(0, width - snappedLeftInset() - snappedRightInset()));
    }

    @Override
    protected void updateItem(@Nullable LinkRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Link link = item.link();
        Edge edge = link.edge();
        heading.setText(texts.heading(item));
        show(heading, item.startsKind());
        title.setText(texts.title(link));
        title.setDisable(actions.openObstacle(link).isPresent());
        title.pseudoClassStateChanged(UNKNOWN, link.other().isEmpty());
        bar.setProgress(LinkTexts.ratio(edge).orElse(0));
        showBar();
        number.setText(LinkTexts.probability(edge));
        show(number, !edge.probability().isEmpty());
        id.setText(Printable.inPlace(link.otherId()));
        side.setText(texts.side(link));
        side.getStyleClass().setAll("label", "link-side", texts.tone(link).styleClass());
        show(side, link.other().isPresent());
        show(mirror, actions.mirrorObstacle(link).isEmpty());
        words.setText(Printable.inPlace(edge.words().strip()));
        show(words, !words.getText().isEmpty());
        setAccessibleText(texts.spoken(item));
        setGraphic(box);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
