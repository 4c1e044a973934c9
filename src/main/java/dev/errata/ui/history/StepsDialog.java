package dev.errata.ui.history;

import dev.errata.message.Printable;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.control.TextScale;
import dev.errata.ui.control.Tight;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lists all steps over all records with what each changed, and leads back, or forth again, to any of them.
public final class StepsDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 430;
    private static final double LIST_PART = 0.4;

    private final CurationSession session;
    private final Localization localization;
    private final FxTasks tasks;
    private final Dialogs dialogs;

    public StepsDialog(CurationSession session, Localization localization, FxTasks tasks, Dialogs dialogs) {
        this.session = session;
        this.localization = localization;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /// Shows the dialog; what is typed and not yet a step is not in it.
    public void show() {
        StepsViewModel model = new StepsViewModel(session, tasks);
        ObservableValue<Optional<Phrase>> obstacle = model.chosenProperty()
                .map(row -> row.filter(point -> point.state() != StepRow.State.NOW).isPresent()
                        ? Optional.<Phrase>empty()
                        : Optional.of(Phrase.of("history.obstacle.now")));
        DialogFrame frame = dialogs.frame(Phrase.of("history.all"));
        Runnable go = () -> {
            model.close();
            model.goToChosen();
        };
        ListView<StepRow> list = list(model);
        frame.pressFrom(list);
        frame.content(content(model, list)).cancel(Phrase.of("app.dialog.close")).onCancel(model::close)
                .action(DialogAction.main("history-go", Phrase.of("history.go"), go).unless(obstacle)).show();
    }

    private ListView<StepRow> list(StepsViewModel model) {
        ListView<StepRow> list = new ListView<>(FXCollections.observableList(model.rows()));
        list.setId("history-steps");
        list.accessibleTextProperty().bind(localization.text("history.all"));
        list.setCellFactory(_ -> new StepCell(model, localization));
        model.chosenProperty().get().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(Optional.of(row));
            }
        });
        return list;
    }

    private Node content(StepsViewModel model, ListView<StepRow> list) {
        VBox diffs = new VBox(8);
        diffs.getStyleClass().add("step-diffs");
        ScrollPane right = new ScrollPane(diffs);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        model.diffsProperty().subscribe(found -> diffs.getChildren().setAll(nodes(model, found)));
        SplitPane both = new SplitPane(list, right);
        both.setId("steps-split");
        both.getStyleClass().add("steps");
        both.setDividerPositions(LIST_PART);
        TextScale scale = new TextScale();
        Tight.stack(both, scale);
        StackPane content = new StackPane(both, scale);
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    private List<Node> nodes(StepsViewModel model, List<StepsViewModel.FileDiff> found) {
        List<Node> nodes = new ArrayList<>();
        if (model.chosenProperty().get().filter(row -> row.entry().isEmpty()).isPresent()) {
            Label start = new Label(localization.now("history.start.text"));
            start.setId("history-start");
            start.getStyleClass().add("quiet");
            start.setWrapText(true);
            nodes.add(start);
        }
        for (StepsViewModel.FileDiff file : found) {
            Label heading = new Label(Printable.inPlace(file.change().path()));
            heading.getStyleClass().addAll("quiet", "code");
            nodes.add(heading);
            if (!file.diff().isEmpty()) {
                nodes.add(new DiffPane(file.diff(), localization).whole());
            }
        }
        int all = model.chosenProperty().get().flatMap(StepRow::entry).map(entry -> entry.files().size()).orElse(0);
        if (all > StepsViewModel.MOST_FILES && !found.isEmpty()) {
            Label more = new Label(localization.now("history.more-files", all - StepsViewModel.MOST_FILES));
            more.getStyleClass().add("quiet");
            nodes.add(more);
        }
        return nodes;
    }
}
