package dev.errata.ui.problems;

import dev.errata.ui.control.TickedList;
import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Mends many records: each can be ticked or not, and what would be changed for the chosen one is shown as a diff. Nothing is changed
/// until the button is pressed.
final class BulkMendingDialog {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 440;
    private static final double LIST_PART = 0.44;

    private final BulkMendingViewModel model;
    private final Dialogs dialogs;
    private final Localization localization;
    private final ListView<BulkMendingViewModel.Row> list;
    private final Label count = new Label();
    private final ChangePreview preview;

    BulkMendingDialog(BulkMendingViewModel model, Dialogs dialogs, Localization localization) {
        this.model = model;
        this.dialogs = dialogs;
        this.localization = localization;
        this.list = new ListView<>(FXCollections.observableList(model.rows()));
        this.preview = new ChangePreview(localization);
    }

    void show(Phrase title) {
        VBox content = new VBox(12, counts(), split());
        content.setPrefSize(WIDTH, HEIGHT);
        model.countProperty().subscribe(_ -> {
            list.refresh();
            say();
        });
        DialogFrame frame = dialogs.frame(title).content(content).onCancel(model::close).action(DialogAction
                .main("bulk-fix-apply", Phrase.of("problems.bulk.apply", model.countProperty()), () -> {
                    model.apply();
                    model.close();
                }).unless(model.obstacle())).show();
        frame.pressFrom(list);
        list.getSelectionModel().clearAndSelect(0);
        list.requestFocus();
    }

    private Node counts() {
        count.setId("bulk-fix-count");
        Button all = WordButton.of("bulk-fix-all", localization, "problems.bulk.tick-all", model::tickAll);
        all.getStyleClass().add("link-button");
        return TickedList.head(count, all);
    }

    private Node split() {
        list.setId("bulk-fix-rows");
        list.getStyleClass().add("problem-rows-ticked");
        list.accessibleTextProperty().bind(localization.text("problems.bulk.rows"));
        TickedList.arrange(list, new BulkMendingRows(model, localization));
        list.getSelectionModel().selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(model::lookAt));
        ScrollPane scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setId("bulk-fix-diff");
        scroll.getStyleClass().add("problem-preview");
        model.changesProperty().subscribe(found -> found.ifPresent(changes -> preview.show(changes, model.records())));
        SplitPane split = new SplitPane(list, scroll);
        split.setId("bulk-fix-split");
        split.setDividerPositions(LIST_PART);
        split.setMinHeight(0);
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    private void say() {
        String ticked = localization.now("problems.bulk.count", model.tickedRows(), model.rows().size());
        count.setText(model.unsafeRows() == 0
                ? ticked
                : localization.sentences(ticked, localization.now("problems.bulk.unsafe", model.unsafeRows())));
    }
}
