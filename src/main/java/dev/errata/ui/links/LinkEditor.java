package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.Link;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.ColumnsPane;
import dev.errata.ui.control.CompletingEditor;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Edits the chosen link: whom it leads to, and side by side what each of the two records says of it. A record that does not know
/// of the link offers to take it over. Escape leaves.
final class LinkEditor {
    private static final double NARROWEST = 190;

    private final CurationSession session;
    private final LinkActions actions;
    private final CompletingEditor target;
    private final FieldFrame targetFrame;
    private final EdgeEditor here;
    private final EdgeEditor there;
    private final VBox hereMissing;
    private final VBox thereMissing;
    private final Label targetName = new Label();
    private final LinkTexts texts;
    private final ColumnsPane sides = new ColumnsPane(2, NARROWEST);
    private final VBox box = new VBox();
    private Optional<Link> link = Optional.empty();

    LinkEditor(CurationSession session, LinkActions actions, RecordCompletion targets, Localization localization,
            Runnable leave) {
        this.session = session;
        this.actions = actions;
        this.texts = new LinkTexts(localization);
        this.target = new CompletingEditor(targets, "code").picking().twoLines();
        this.targetFrame = new FieldFrame(localization.text("links.add.target"),
                localization.text(dev.errata.record.Field.LEADS_TO_ERROR_ID.helpKey()));
        targetFrame.setControl(target.node(), target.focusTarget());
        target.focusTarget().setId("link-edit-target");
        target.onEdit(text -> link.flatMap(Link::here)
                .ifPresent(edge -> actions.type(ownPath(), edge, edge.kind().target(), text)));
        target.focusTarget().focusedProperty().subscribe(_ -> actions.endTyping());
        targetName.getStyleClass().add("quiet");
        targetName.setMinWidth(0);
        targetFrame.addBelow(targetName);
        ObservableValue<String> hereTitle = localization.text("links.edit.here");
        ObservableValue<String> thereTitle = localization.text("links.edit.there");
        this.here = new EdgeEditor("link-here", hereTitle, actions, localization);
        this.there = new EdgeEditor("link-there", thereTitle, actions, localization);
        this.hereMissing = missing("link-take-here", hereTitle, localization.text("links.edit.not-here"),
                localization.text("links.mirror.here"));
        this.thereMissing = missing("link-take-there", thereTitle, localization.text("links.edit.not-there"),
                localization.text("links.mirror.there"));
        sides.getChildren().addAll(here.node(), hereMissing, there.node(), thereMissing);
        box.setId("link-editor");
        box.getStyleClass().add("link-panel");
        box.getChildren().addAll(targetFrame, sides);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    private VBox missing(String id, ObservableValue<String> title, ObservableValue<String> text,
            ObservableValue<String> action) {
        Label heading = new Label();
        heading.textProperty().bind(title);
        heading.getStyleClass().add("section-title");
        Label says = new Label();
        says.textProperty().bind(text);
        says.getStyleClass().add("quiet");
        says.setWrapText(true);
        Button take = new Button();
        take.setId(id);
        take.textProperty().bind(action);
        take.setOnAction(_ -> link.ifPresent(actions::mirror));
        VBox.setVgrow(says, Priority.NEVER);
        VBox all = new VBox(6, heading, says, take);
        all.getStyleClass().add("edge-editor");
        return all;
    }

    private String ownPath() {
        return session.currentProperty().get().orElse("");
    }

    Node node() {
        return box;
    }

    void focus() {
        link.ifPresent(shown -> (shown.here().isPresent() ? here : there).target().requestFocus());
    }

    void show(Link shown) {
        link = Optional.of(shown);
        targetFrame.setVisible(shown.here().isPresent());
        targetFrame.setManaged(shown.here().isPresent());
        if (!target.text().equals(shown.otherId())) {
            target.show(shown.otherId());
        }
        targetName.setText(Printable.inPlace(texts.title(shown)));
        shown.here().ifPresent(edge -> here.show(ownPath(), edge));
        shown.there().ifPresent(edge -> there.show(shown.other().map(ErrorRecord::path).orElse(""), edge));
        show(here.node(), shown.here());
        show(hereMissing, shown.here().isEmpty());
        show(there.node(), shown.there());
        show(thereMissing, shown.there().isEmpty() && actions.mirrorObstacle(shown).isEmpty());
    }

    private static void show(Node node, Optional<Edge> edge) {
        show(node, edge.isPresent());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
