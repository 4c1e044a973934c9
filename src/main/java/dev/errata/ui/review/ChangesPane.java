package dev.errata.ui.review;

import dev.errata.json.TextDiff;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.control.Tight;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.FileChange;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Changed files at the left, at the right what differs in the chosen one.
final class ChangesPane {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 430;
    private static final double LIST_PART = 0.4;

    private final Localization localization;
    private final ListView<FileChange> list;
    private final Label heading = new Label();
    private final StackPane place = new StackPane();
    private final SplitPane root;

    ChangesPane(ChangesViewModel model, Localization localization) {
        this.localization = localization;
        list = new ListView<>(model.changes());
        list.setId("changes-list");
        list.accessibleTextProperty().bind(localization.text("review.files"));
        list.setCellFactory(_ -> new ChangeCell(model, localization));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selectedProperty().set(Optional.of(chosen));
            }
        });
        heading.getStyleClass().addAll("changes-heading", "code");
        place.setId("changes-diff");
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox right = new VBox(heading, place);
        right.getStyleClass().add("changes-right");
        root = new SplitPane(list, right);
        root.setId("changes-split");
        Tight.stack(root, heading);
        root.setDividerPositions(LIST_PART);
        root.getStyleClass().add("changes");
        root.setPrefSize(WIDTH, HEIGHT);
        model.selectedProperty().subscribe(this::choose);
        model.diffProperty().subscribe(this::compare);
    }

    Node node() {
        return root;
    }

    private void choose(Optional<FileChange> change) {
        change.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        heading.setText(change.map(chosen -> chosen.from()
                .map(from -> localization.now("review.moved", from, chosen.path())).orElse(chosen.path())).orElse(""));
    }

    private void compare(Optional<TextDiff> diff) {
        place.getChildren().setAll(diff.stream().map(this::node).toList());
    }

    private Node node(TextDiff diff) {
        if (!diff.isEmpty()) {
            return new DiffPane(diff, localization).node();
        }
        Label same = new Label();
        same.textProperty().bind(localization.text("review.same-text"));
        same.getStyleClass().add("quiet");
        return same;
    }
}
