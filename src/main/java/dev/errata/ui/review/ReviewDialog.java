package dev.errata.ui.review;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StyleSheet;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows file by file what a save would write, to be saved, or taken back, one by one or all at once.
public final class ReviewDialog {
    /// The looks of the dialog.
    public static final StyleSheet STYLES = StyleSheet.beside(ReviewDialog.class, "review.css");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final CurationSession session;
    private final Localization localization;
    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final SaveActions saves;

    public ReviewDialog(CurationSession session, Localization localization, FxTasks tasks, Dialogs dialogs,
            SaveActions saves) {
        this.session = session;
        this.localization = localization;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.saves = saves;
    }

    /// Shows the dialog; what is typed and not yet a step is not in it.
    public void show() {
        ReviewViewModel model = new ReviewViewModel(session, tasks, saves);
        DialogFrame frame = dialogs.frame(Phrase.of("review.title"));
        Runnable leave = () -> {
            model.close();
            frame.close();
        };
        ObservableValue<Optional<Phrase>> obstacle = Bindings.createObjectBinding(
                () -> model.changes().changes().isEmpty()
                        ? Optional.of(Phrase.of("command.obstacle.nothing-unsaved"))
                        : Optional.<Phrase>empty(),
                model.changes().changes());
        frame.content(content(model, leave, frame::runMain)).cancel(Phrase.of("app.dialog.close"))
                .onCancel(model::close)
                .action(DialogAction.main("review-save-all",
                        Phrase.of("review.save-all", Bindings.size(model.changes().changes())), () -> {
                            model.close();
                            saves.saveAll(() -> {});
                        }).unless(obstacle))
                .show();
    }

    private Region content(ReviewViewModel model, Runnable leave, Runnable saveAll) {
        ChangesPane pane = new ChangesPane(model.changes(), localization);
        Label empty = new Label();
        empty.setId("review-empty");
        empty.getStyleClass().add("quiet");
        empty.textProperty().bind(localization.text("review.empty"));
        empty.visibleProperty().bind(model.listedProperty().and(Bindings.isEmpty(model.changes().changes())));
        pane.node().visibleProperty().bind(Bindings.isNotEmpty(model.changes().changes()));
        StackPane shown = new StackPane(pane.node(), empty);
        VBox.setVgrow(shown, Priority.ALWAYS);
        HBox buttons = new HBox(8, button("review-revert", "review.revert", model, model::revertSelected),
                button("review-save-this", "review.save-this", model, () -> model.saveSelected(leave)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(12, shown, buttons);
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                model.saveSelected(leave);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ListView) {
                saveAll.run();
                event.consume();
            }
        });
        return content;
    }

    private Button button(String id, String key, ReviewViewModel model, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(localization.text(key));
        button.disableProperty().bind(model.changes().selectedProperty().map(Optional::isEmpty));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
