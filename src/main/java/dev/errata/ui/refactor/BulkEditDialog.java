package dev.errata.ui.refactor;

import dev.errata.record.RecordSchema;
import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOutcome;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.control.TickedList;
import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatePane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Edits a field of many records: what is asked for above, below what becomes of each record, to be ticked, and the diff of the one
/// that is chosen. Enter goes from what is asked for to what becomes of it; nothing is changed until the button is pressed.
final class BulkEditDialog {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 470;
    private static final double LIST_PART = 0.42;

    private final Dialogs dialogs;
    private final Localization localization;
    private final BulkEditViewModel model;
    private final RecordSchema schema;
    private final ListView<BulkEdit.Row> list;
    private final Label count = new Label();
    private final Button all;
    private final StackPane allFrame;
    private final Tooltip whyNone = new Tooltip();
    private final StackPane diff = new StackPane();
    private final SplitPane rows;
    private final StringProperty state = new SimpleStringProperty("");
    private final StatePane nothing;

    BulkEditDialog(Dialogs dialogs, Localization localization, BulkEditViewModel model, RecordSchema schema) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.schema = schema;
        this.list = new ListView<>(model.rows());
        this.all = WordButton.of("bulk-tick-all", localization, "refactor.bulk.tick-all", model::tickAll);
        this.allFrame = new StackPane(all);
        this.rows = new SplitPane(list, diff);
        this.nothing = new StatePane(Feather.EDIT, state, localization.text("refactor.bulk.preview.text"), List.of());
    }

    /// @param title what the dialog is opened for
    void show(Phrase title) {
        BulkRequestPane request = new BulkRequestPane(model, schema, localization);
        request.node().addEventHandler(KeyEvent.KEY_PRESSED, this::goOn);
        VBox content = new VBox(12, request.node(), counts(), preview());
        content.setPrefSize(WIDTH, HEIGHT);
        model.rows().subscribe(this::say);
        model.tickedProperty().subscribe(_ -> {
            list.refresh();
            say();
        });
        model.obstacle().subscribe(_ -> say());
        DialogFrame frame = dialogs.frame(title).content(content).onCancel(model::close);
        frame.action(
                DialogAction.weighty("bulk-apply", Phrase.of("refactor.bulk.apply", model.tickedProperty()), () -> {
                    model.apply();
                    model.close();
                }).unless(model.obstacle())).show();
        select();
        request.focusInput();
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !model.rows().isEmpty()) {
            event.consume();
            list.requestFocus();
        }
    }

    private void select() {
        list.getSelectionModel().clearAndSelect(model.rowToLookAt());
    }

    private Node counts() {
        count.setId("bulk-count");
        all.getStyleClass().add("link-button");
        return TickedList.head(count, allFrame);
    }

    private Node preview() {
        list.setId("bulk-rows");
        list.getStyleClass().add("framed-list");
        list.accessibleTextProperty().bind(localization.text("refactor.bulk.rows"));
        TickedList.arrange(list, new BulkRows(model, localization));
        list.getSelectionModel().selectedItemProperty()
                .subscribe(row -> model.lookAt(Optional.ofNullable(row)));
        model.onShown(this::select);
        diff.setId("bulk-diff");
        model.diffProperty().subscribe(_ -> showDiff());
        rows.setId("bulk-split");
        rows.setDividerPositions(LIST_PART);
        rows.getStyleClass().add("bulk-split");
        rows.setMinHeight(0);
        nothing.setId("bulk-nothing");
        nothing.getStyleClass().add("bulk-nothing");
        StackPane preview = new StackPane(rows, nothing);
        preview.setMinHeight(0);
        VBox.setVgrow(preview, Priority.ALWAYS);
        return preview;
    }

    /// What becomes of the chosen record; of one that stays as it is, that it does.
    private void showDiff() {
        Optional<Node> shown = model.diffProperty().get().<Node>map(known -> new DiffPane(known, localization).node())
                .or(() -> Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .filter(row -> !BulkEditViewModel.changes(row))
                        .map(row -> new StatePane(Feather.MINUS_CIRCLE, localization.text("refactor.bulk.stays"),
                                new SimpleStringProperty(model.name(row)), List.of())));
        diff.getChildren().setAll(shown.stream().toList());
    }

    private void say() {
        nothing.setVisible(model.rows().isEmpty());
        rows.setVisible(!nothing.isVisible());
        state.set(localization.now(model.working().isPresent()
                ? "refactor.bulk.working"
                : "refactor.bulk.preview"));
        Optional<Phrase> wrong = model.request().obstacle().or(model::working);
        Map<BulkOutcome.Reason, Integer> left = model.left();
        String reasons = left.entrySet().stream()
                .map(entry -> localization.now("refactor.bulk.left", entry.getValue(),
                        localization.now(BulkRows.key(entry.getKey()))))
                .collect(Collectors.joining(localization.now("refactor.bulk.between")));
        count.setText(wrong.map(localization::now).orElseGet(() -> localization.now("refactor.bulk.count",
                model.tickedProperty().get(), model.rows().size())));
        if (wrong.isEmpty() && !reasons.isEmpty()) {
            count.setText(localization.sentences(count.getText(), reasons));
        }
        sayWhetherTicked();
        Tones.set(model.mistake().isPresent() ? "tone-warning" : "tone-plain", count);
    }

    /// The reason stands in the tooltip of the frame: a button that is off shows none.
    private void sayWhetherTicked() {
        Optional<Phrase> obstacle = model.tickObstacle();
        all.setDisable(obstacle.isPresent());
        whyNone.setText(obstacle.map(localization::now).orElse(""));
        all.setAccessibleHelp(whyNone.getText());
        if (obstacle.isPresent()) {
            Tooltip.install(allFrame, whyNone);
        } else {
            Tooltip.uninstall(allFrame, whyNone);
        }
    }
}
