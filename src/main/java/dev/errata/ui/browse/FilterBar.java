package dev.errata.ui.browse;

import dev.errata.search.language.QueryFault;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.SkippedFile;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the list: the filter, what else narrows the list down, how many records are left, and how they are sorted.
final class FilterBar extends VBox {
    private static final int MOST_UNREAD = 20;
    /// Below this width the filter takes the room of a button whose command is found elsewhere too.
    private static final double ROOM_FOR_ALL = 350;
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final RecordsViewModel model;
    private final Localization localization;
    private final QueryBox box;
    private final QueryHelp help;
    private final SortMenu sort;
    private final ColumnsMenu columns;
    private final FilterChips chips;
    private final CommandControls controls;
    private final HBox upper;

    /// `leave` puts the focus into the list of records.
    FilterBar(RecordsViewModel model, Localization localization, CommandControls controls, BrowseCommands commands,
            Runnable leave) {
        this.model = model;
        this.localization = localization;
        this.controls = controls;
        getStyleClass().add("filter-bar");
        box = new QueryBox(model, localization, controls, commands, leave);
        help = new QueryHelp(localization, this::attempt);
        HBox.setHgrow(box, Priority.ALWAYS);
        Node layout = controls.iconButton(commands.layout());
        layout.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_ALL));
        layout.managedProperty().bind(layout.visibleProperty());
        upper = new HBox(controls.iconButton(commands.facets()), box, layout);
        upper.getStyleClass().add("upper");
        upper.setAlignment(Pos.CENTER_LEFT);
        chips = new FilterChips(model, localization);
        StackPane told = new StackPane(chips, fault());
        told.setMinWidth(0);
        StackPane.setAlignment(chips, Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        sort = new SortMenu(model, localization);
        columns = new ColumnsMenu(model.look(), localization);
        HBox lower = new HBox(told, count(), columns, sort);
        lower.getStyleClass().add("lower");
        lower.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(upper, lower);
    }

    /// Shows buttons for what is done to the folder, at the right of the filter.
    void offer(List<Command> offered) {
        offered.forEach(command -> upper.getChildren().add(controls.iconButton(command)));
    }

    /// Says everything in the present language.
    void refresh() {
        chips.refresh();
    }

    /// Starts to type a filter.
    void focusFilter() {
        box.focusField();
    }

    /// Shows the search language in short.
    void showHelp() {
        help.show(box);
    }

    private void attempt(String query) {
        model.filter(query);
        box.focusField();
    }

    void showSort() {
        sort.show();
    }

    void showColumns() {
        columns.show();
    }

    /// What is wrong with the query, in the room of the chips: the list does not move.
    private Label fault() {
        Label fault = new Label();
        fault.setId("query-fault");
        fault.getStyleClass().add("query-fault");
        fault.setMinWidth(0);
        fault.setMaxWidth(Double.MAX_VALUE);
        model.typing().faultsProperty().subscribe(faults -> {
            boolean isDoubtful = faults.stream().allMatch(found -> found.state() == QueryFault.State.DOUBTFUL);
            fault.pseudoClassStateChanged(DOUBTFUL, isDoubtful);
            fault.setVisible(!faults.isEmpty());
            chips.setVisible(faults.isEmpty());
        });
        fault.textProperty().bind(Bindings.createStringBinding(this::firstFault, model.typing().faultsProperty(),
                localization.messages()));
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        fault.setGraphic(sign);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(fault.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        fault.setTooltip(whole);
        return fault;
    }

    private String firstFault() {
        return model.typing().faultsProperty().get().stream().findFirst()
                .map(found -> localization.now(found.messageKey(), found.arguments().toArray())).orElse("");
    }

    private Label count() {
        Label count = new Label();
        count.setId("record-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> {
            int unread = model.unread().size();
            return unread == 0 ? shown() : localization.now("browse.count.unread", shown(), unread);
        }, model.rows(), model.arrangementProperty(), model.loadedProperty(), localization.messages()));
        Tooltip which = new Tooltip();
        count.textProperty().subscribe(_ -> {
            List<SkippedFile> unread = model.unread();
            which.setText(unread.stream().limit(MOST_UNREAD).map(file -> file.path() + " " + file.detail())
                    .collect(Collectors.joining("\n")));
            count.setTooltip(unread.isEmpty() ? null : which);
        });
        return count;
    }

    private String shown() {
        int shown = model.rows().size();
        int all = model.arrangementProperty().get().index().size();
        if (!model.loadedProperty().get()) {
            return localization.now("browse.reading");
        }
        return shown == all
                ? localization.now("browse.count.all", all)
                : localization.now("browse.count.some", shown, all);
    }
}
