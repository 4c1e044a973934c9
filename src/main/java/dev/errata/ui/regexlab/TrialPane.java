package dev.errata.ui.regexlab;

import dev.errata.task.Subscription;
import dev.errata.ui.control.MarkedTextPane;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the pattern is tried on: the signature, and below it a text that is typed, pasted, opened or dropped.
final class TrialPane {
    private final RegexLabViewModel model;
    private final Localization localization;
    private final MarkedTextPane text;
    private final VBox root;
    private final List<Subscription> subscriptions = new ArrayList<>();

    TrialPane(RegexLabViewModel model, Localization localization, FxTasks tasks) {
        this.model = model;
        this.localization = localization;
        this.text = new MarkedTextPane(tasks, "regexlab-text", localization.text("regexlab.text"));
        StackPane shown = new StackPane(text.node(), prompt());
        HBox body = new HBox(shown, new HitMap(model, localization, this::reveal));
        HBox.setHgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        acceptDrops(body);
        root = new VBox(new SignatureLine(model, localization).node(), cut(), unmatched(), body);
        root.getStyleClass().add("text-pane");
        SplitPane.setResizableWithParent(root, true);
        text.onEdit(model::give);
        attach();
    }

    Node node() {
        return root;
    }

    /// Shows a match where it stands.
    void reveal(ListedMatch match) {
        text.reveal(match.line(), match.start(), match.end());
    }

    /// Empties the text, and puts the focus where that can be taken back.
    void clear() {
        model.give("");
        text.focusTarget().requestFocus();
    }

    void close() {
        detach();
        text.close();
    }

    private Node prompt() {
        Label prompt = new Label();
        prompt.getStyleClass().addAll("quiet", "prompt");
        prompt.setWrapText(true);
        prompt.setMouseTransparent(true);
        prompt.textProperty().bind(localization.text("regexlab.text.prompt"));
        prompt.visibleProperty().bind(model.textProperty().map(shown -> shown.text().isEmpty()));
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        return prompt;
    }

    /// Stays as long as the text does: what is missing must not be forgotten.
    private Node cut() {
        Label cut = new Label();
        cut.setId("regexlab-cut");
        cut.setWrapText(true);
        cut.setGraphic(new FontIcon(Feather.SCISSORS));
        cut.getStyleClass().addAll("text-notice", "tone-warning");
        cut.textProperty().bind(Bindings.createStringBinding(() -> missing().map(localization::now).orElse(""),
                model.textProperty(), localization.messages()));
        cut.visibleProperty().bind(model.textProperty().map(shown -> shown.cut().isPresent()));
        cut.managedProperty().bind(cut.visibleProperty());
        return cut;
    }

    /// That nothing is marked may mean that nobody has looked yet; so it is said.
    private Node unmatched() {
        Label unmatched = new Label();
        unmatched.setId("regexlab-unmatched");
        unmatched.setWrapText(true);
        unmatched.setMinHeight(Region.USE_PREF_SIZE);
        unmatched.setGraphic(new FontIcon(Feather.SLASH));
        unmatched.getStyleClass().addAll("text-notice", "tone-warning");
        ObservableValue<Optional<Phrase>> said = model.resultProperty().map(LabVerdict::unmatched);
        unmatched.textProperty().bind(Bindings.createStringBinding(
                () -> said.getValue().map(localization::now).orElse(""), said, localization.messages()));
        unmatched.visibleProperty().bind(said.map(Optional::isPresent));
        unmatched.managedProperty().bind(unmatched.visibleProperty());
        return unmatched;
    }

    private Optional<Phrase> missing() {
        return model.textProperty().get().cut().map(LabVerdict::cut);
    }

    private void acceptDrops(Node target) {
        target.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (files.isEmpty()) {
                model.give(event.getDragboard().getString());
            } else {
                model.open(files);
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// What is selected of the text.
    String selected() {
        return text.selected();
    }

    /// Shows the text and its marks, and says which lines can be seen. One pane at a time does.
    void attach() {
        detach();
        subscriptions.add(model.textProperty().subscribe(shown -> text.show(shown.text()))::unsubscribe);
        subscriptions
                .add(model.marksProperty().subscribe(marks -> text.mark(marks.text(), marks.marks()))::unsubscribe);
        model.inViewProperty().bind(text.inViewProperty());
    }

    /// Another pane shows the text from now on.
    void detach() {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
    }
}
