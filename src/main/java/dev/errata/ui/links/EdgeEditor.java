package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.EdgeKind;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.ProseEditor;
import dev.errata.ui.control.RatioEditor;
import dev.errata.ui.control.ValueEditor;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Edits how often and when, as one of the two records of a link says it.
final class EdgeEditor {
    private final LinkActions actions;
    private final Localization localization;
    private final ObjectProperty<EdgeKind> kind = new SimpleObjectProperty<>(EdgeKind.LEADS_TO);
    private final Label heading = new Label();
    private final RatioEditor probability = new RatioEditor(RatioEditor.Meaning.PLAIN);
    private final ProseEditor words = new ProseEditor();
    private final FieldFrame probabilityFrame;
    private final VBox box = new VBox();
    private Optional<Edge> edge = Optional.empty();
    private String path = "";

    /// @param id begins the ids of the controls
    EdgeEditor(String id, ObservableValue<String> title, LinkActions actions, Localization localization) {
        this.actions = actions;
        this.localization = localization;
        heading.textProperty().bind(title);
        heading.getStyleClass().add("section-title");
        probabilityFrame = frame(id + "-probability", probability, shown -> shown.probability().orElse(shown.words()));
        FieldFrame wordsFrame = frame(id + "-words", words, EdgeKind::words);
        box.getChildren().addAll(heading, probabilityFrame, wordsFrame);
        box.getStyleClass().add("edge-editor");
    }

    private FieldFrame frame(String id, ValueEditor editor, Function<EdgeKind, Field> member) {
        FieldFrame frame = new FieldFrame(kind.flatMap(shown -> localization.text(member.apply(shown).labelKey())),
                kind.flatMap(shown -> localization.text(member.apply(shown).helpKey())));
        frame.setControl(editor.node(), editor.focusTarget());
        editor.focusTarget().setId(id);
        editor.onEdit(text -> edge.ifPresent(shown -> actions.type(path, shown, member.apply(shown.kind()), text)));
        editor.focusTarget().focusedProperty().subscribe(_ -> actions.endTyping());
        return frame;
    }

    Node node() {
        return box;
    }

    /// The control that takes the focus first.
    Node target() {
        return probabilityFrame.isManaged() ? probability.focusTarget() : words.focusTarget();
    }

    /// Shows an edge of the record at `path`.
    void show(String holder, Edge shown) {
        path = holder;
        edge = Optional.of(shown);
        kind.set(shown.kind());
        probabilityFrame.setVisible(shown.kind().probability().isPresent());
        probabilityFrame.setManaged(shown.kind().probability().isPresent());
        show(probability, shown.probability());
        show(words, shown.words());
    }

    private static void show(ValueEditor editor, String text) {
        if (!editor.text().equals(text)) {
            editor.show(text);
        }
    }
}
