package dev.errata.ui.links;

import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands in place of the list where there is no link to show: why, and what to do next.
final class LinksNote {
    private final LinksViewModel model;
    private final Localization localization;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Node add;
    private final Button all = new Button();
    private final VBox box;

    LinksNote(LinksViewModel model, Node add, Localization localization) {
        this.model = model;
        this.localization = localization;
        this.add = add;
        Optional.ofNullable(add.lookup(".button")).ifPresent(button -> button.setId("links-note-add"));
        title.setId("links-note");
        title.getStyleClass().add("heading");
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        all.setId("links-show-all");
        all.textProperty().bind(localization.text("links.show-all"));
        all.setOnAction(_ -> {
            model.filterProperty().set("");
            model.scopeProperty().set(LinkScope.ALL);
        });
        box = new VBox(title, hint, new StackPane(add, all));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        model.stateProperty().subscribe(_ -> show());
        localization.messages().subscribe(_ -> show());
    }

    Node node() {
        return box;
    }

    /// Puts the focus on what can be done.
    void focus() {
        Optional.ofNullable(all.isVisible() ? all : add.lookup(".button")).ifPresent(Node::requestFocus);
    }

    private void show() {
        LinksViewModel.State state = model.stateProperty().get();
        box.setVisible(state != LinksViewModel.State.LINKS);
        String word = switch (state) {
            case READING -> "reading";
            case NO_RECORD, LINKS -> "";
            case UNREADABLE -> "unreadable";
            case NONE -> "none";
            case NOTHING_FOUND -> "nothing-found";
        };
        title.setText(word.isEmpty() ? "" : localization.now("links.note." + word));
        boolean hinted = state == LinksViewModel.State.NONE || state == LinksViewModel.State.UNREADABLE;
        hint.setText(hinted ? localization.now("links.hint." + word) : "");
        add.setVisible(state == LinksViewModel.State.NONE);
        all.setVisible(state == LinksViewModel.State.NOTHING_FOUND);
    }
}
