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
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the list: the filter, what else narrows the list down, how many records are left, and how they are sorted.
final class FilterBar extends VBox {
    private static final int MOST_UNREAD = 20;
    private static final double ABOVE_THE_LIST = -1;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final RecordsViewModel model;
    private final Localization localization;
    private final QueryBox box;
    private final QueryHelp help;
    private final SortMenu sort;
    private final ColumnsMenu columns;
    private final FilterChips chips;
    private final CommandControls controls;
    private final MoreMenu more;
    private final HBox upper;
    private final Label fault = new Label();
    private final HBox lower;

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
        more = new MoreMenu(controls, localization);
        more.offer(List.of(commands.layout(), commands.density()));
        upper = new HBox(controls.iconButton(commands.facets()), box, more);
        upper.getStyleClass().add("upper");
        upper.setAlignment(Pos.CENTER_LEFT);
        chips = new FilterChips(model, localization);
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        tellFaults();
        sort = new SortMenu(model, localization);
        columns = new ColumnsMenu(model.look(), localization);
        lower = new HBox(chips, count(), columns, sort);
        lower.getStyleClass().add("lower");
        lower.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(upper, lower, fault);
        setViewOrder(ABOVE_THE_LIST);
    }

    /// The fault stands in the room of the chips; where that is too little for it, over the whole line and what is below, so that it
    /// can be read and the list does not move.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = lower.getLayoutX() + chips.getLayoutX();
        boolean over = fault.prefWidth(-1) > chips.getWidth();
        fault.pseudoClassStateChanged(OVER, over);
        double width = over ? lower.getLayoutX() + lower.getWidth() - left : chips.getWidth();
        double height = over
                ? Math.max(getHeight() - lower.getLayoutY(), fault.prefHeight(width))
                : lower.getHeight();
        fault.resizeRelocate(left, lower.getLayoutY(), width, height);
    }

    /// Shows a button for what is often done to the folder, at the right of the filter, and has the menu beside it offer the rest.
    void offer(Command often, List<Command> rest) {
        upper.getChildren().add(upper.getChildren().indexOf(more), controls.iconButton(often));
        more.offer(rest);
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

    private void tellFaults() {
        fault.setId("query-fault");
        fault.getStyleClass().add("query-fault");
        fault.setManaged(false);
        fault.setWrapText(true);
        model.typing().faultsProperty().subscribe(faults -> {
            fault.pseudoClassStateChanged(DOUBTFUL, isDoubtful(faults));
            fault.setVisible(!faults.isEmpty());
            chips.setVisible(faults.isEmpty());
        });
        fault.textProperty().bind(Bindings.createStringBinding(this::firstFault, model.typing().faultsProperty(),
                localization.messages()));
        FontIcon sign = new FontIcon();
        sign.iconCodeProperty().bind(model.typing().faultsProperty().map(FilterBar::sign));
        fault.setGraphic(sign);
        fault.textProperty().subscribe(this::requestLayout);
    }

    private static boolean isDoubtful(List<QueryFault> faults) {
        return faults.stream().allMatch(found -> found.state() == QueryFault.State.DOUBTFUL);
    }

    /// That of warnings and that of errors.
    private static Feather sign(List<QueryFault> faults) {
        return isDoubtful(faults) ? Feather.ALERT_TRIANGLE : Feather.ALERT_CIRCLE;
    }

    private String firstFault() {
        return model.typing().faultsProperty().get().stream().findFirst()
                .map(found -> FaultTexts.of(found, localization)).orElse("");
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
