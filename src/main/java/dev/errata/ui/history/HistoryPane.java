package dev.errata.ui.history;

import dev.errata.task.Subscription;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.StatePane;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.workspace.Reversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The history of the record that the session looks at: its steps, and what the chosen one changed, with the ways back.
public final class HistoryPane implements RecordView {
    /// The looks of this package, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(HistoryPane.class, "history.css");

    /// The list is as high as its lines are, up to this part of the whole.
    private static final double MOST_OF_LIST = 0.42;

    private final HistoryViewModel model;
    private final Localization localization;
    private final PlaceNames places;
    private final ListView<HistoryRow> list;
    private final StackPane diff = new StackPane();
    private final Button revert = new Button();
    private final Button revertHere = new Button();
    private final Button restore = new Button();
    private final Label reason = new Label();
    private final VBox root = new VBox();
    private final StatePane nothing;
    private final List<Subscription> subscriptions = new ArrayList<>();

    public HistoryPane(CurationSession session, Localization localization, FxTasks tasks) {
        this.model = new HistoryViewModel(session, tasks);
        this.localization = localization;
        this.places = new PlaceNames(localization);
        this.list = new ListView<>(model.rows());
        list.setId("history-list");
        list.accessibleTextProperty().bind(localization.text("history.list"));
        list.setCellFactory(_ -> new HistoryCell(model::today, localization));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(Optional.of(row));
            }
        });
        button(revert, "history-revert", "history.revert", () -> detail().flatMap(HistoryViewModel.Detail::whole)
                .ifPresent(model::apply));
        button(revertHere, "history-revert-here", "history.revert-here", () -> detail()
                .flatMap(HistoryViewModel.Detail::here).ifPresent(model::apply));
        button(restore, "history-restore", "history.restore", () -> model.chosenProperty().get()
                .ifPresent(model::restore));
        reason.setId("history-reason");
        reason.getStyleClass().add("quiet");
        reason.setWrapText(true);
        FlowPane buttons = new FlowPane(8, 6, revert, revertHere, restore);
        VBox.setVgrow(diff, Priority.ALWAYS);
        diff.setMinHeight(0);
        VBox below = new VBox(8, buttons, reason, diff);
        below.getStyleClass().add("history-detail");
        root.setId("history");
        root.getStyleClass().add("history");
        root.getChildren().setAll(list, below);
        root.setMinWidth(0);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(model.rows().size() * list.getFixedCellSize() + 2, root.getHeight() * MOST_OF_LIST),
                model.rows(), list.fixedCellSizeProperty(), root.heightProperty()));
        nothing = new StatePane(Feather.CLOCK, localization.text("history.none"),
                localization.text("history.none.text"), List.of());
        nothing.setId("history-nothing");
        model.chosenProperty().subscribe(chosen -> chosen.ifPresentOrElse(list.getSelectionModel()::select,
                list.getSelectionModel()::clearSelection));
        model.detailProperty().subscribe(_ -> show());
        subscriptions.add(localization.messages().subscribe(_ -> {
            list.refresh();
            show();
        })::unsubscribe);
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.textProperty().bind(localization.text(key));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> action.run());
    }

    private Optional<HistoryViewModel.Detail> detail() {
        return model.detailProperty().get();
    }

    private void show() {
        Optional<Reversal> whole = detail().flatMap(HistoryViewModel.Detail::whole);
        Optional<Reversal> here = detail().flatMap(HistoryViewModel.Detail::here);
        Optional<HistoryRow> row = model.chosenProperty().get();
        revert.setVisible(row.flatMap(HistoryRow::step).isPresent());
        revert.setDisable(!isPossible(whole));
        revertHere.setVisible(here.isPresent());
        revertHere.setDisable(!isPossible(here));
        restore.setVisible(row.filter(shown -> !shown.change().isIdle()).isPresent());
        restore.setDisable(row.flatMap(model::restorable).isEmpty());
        reason.setText(here.or(() -> whole).map(this::why).orElse(""));
        reason.setVisible(!reason.getText().isEmpty());
        reason.setManaged(reason.isVisible());
        diff.getChildren().setAll(detail().filter(known -> !known.diff().isEmpty())
                .map(known -> new DiffPane(known.diff(), localization).node())
                .or(() -> Optional.<Node>of(nothing).filter(_ -> model.isUnedited())).stream().toList());
    }

    private static boolean isPossible(Optional<Reversal> reversal) {
        return reversal.filter(Reversal.Possible.class::isInstance).isPresent();
    }

    private String why(Reversal reversal) {
        return switch (reversal) {
            case Reversal.Possible _ -> "";
            case Reversal.Impossible(Reversal.Reason reason, String path, var touched) -> {
                var shape = model.shape();
                String where = touched.stream().map(place -> places.of(shape, place)).collect(Collectors.joining(", "));
                yield localization.now("history.reason." + reason.word(), where.isEmpty() ? path : where);
            }
        };
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    /// Whoever looks at the history sees every step there, and is not led away.
    @Override
    public boolean show(RecordPlace place) {
        list.requestFocus();
        return true;
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        model.close();
    }
}
