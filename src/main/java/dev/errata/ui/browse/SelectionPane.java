package dev.errata.ui.browse;

import dev.errata.message.Printable;
import dev.errata.search.CommonValues;
import dev.errata.search.Standing;
import dev.errata.ui.browse.SelectionViewModel.Selection;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands in place of the editor while several records are selected: how many they are, what can be done with them, and what they
/// have in common.
public final class SelectionPane {
    private final CommonViewModel model;
    private final Localization localization;
    private final CommandControls controls;
    private final CommonTexts texts;
    private final FlowPane actions = new FlowPane();
    private final Label findings = new Label();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll;
    private final VBox root = new VBox();
    private final List<javafx.util.Subscription> subscriptions = new ArrayList<>();

    public SelectionPane(CommonViewModel model, Localization localization, CommandControls controls) {
        this.model = model;
        this.localization = localization;
        this.controls = controls;
        this.texts = new CommonTexts(localization);
        actions.getStyleClass().add("actions");
        findings.setId("selection-findings");
        findings.getStyleClass().add("quiet");
        findings.setWrapText(true);
        grid.getStyleClass().add("common");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, values);
        VBox content = new VBox(title(), findings, actions, heading(), grid);
        content.getStyleClass().add("content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(scroll);
        root.setId("selection-pane");
        root.getStyleClass().add("selection-pane");
        root.setMinWidth(0);
        subscriptions.add(model.commonProperty().subscribe((_, _) -> show()));
        subscriptions.add(localization.messages().subscribe((_, _) -> show()));
    }

    /// What the window shows.
    public Region node() {
        return root;
    }

    /// Offers these commands, the first as the most likely one.
    ///
    /// @param work   what can be done with the records
    /// @param copies what can be copied of them, in a menu
    /// @param last   what takes them away
    public void offer(List<Command> work, List<Command> copies, Command last) {
        List<Node> buttons = new ArrayList<>();
        for (Command command : work) {
            buttons.add(buttons.isEmpty() ? controls.mainButton(command) : controls.button(command));
        }
        buttons.add(menu(copies));
        buttons.add(controls.button(last));
        actions.getChildren().setAll(buttons);
    }

    private Node menu(List<Command> copies) {
        MenuButton menu = new MenuButton();
        menu.setId("selection-copy");
        menu.textProperty().bind(localization.text("browse.copy"));
        menu.getItems().setAll(controls.menuItems(copies));
        // The registry runs keys; a menu button would run them once more.
        menu.getItems().forEach(item -> item.setAccelerator(null));
        return menu;
    }

    /// Puts the focus on the first thing that can be done.
    public void focus() {
        actions.lookupAll(".button").stream().filter(button -> button instanceof Button && !button.isDisabled())
                .findFirst().ifPresent(Node::requestFocus);
    }

    /// The pane as a part that the focus goes round.
    public FocusPart part() {
        return new FocusPart(root, this::focus);
    }

    public void close() {
        subscriptions.forEach(javafx.util.Subscription::unsubscribe);
        model.close();
    }

    private Node title() {
        Label title = new Label();
        title.setId("selection-title");
        title.getStyleClass().add("heading");
        title.textProperty().bind(Bindings.createStringBinding(() -> {
            Selection selection = model.selectionProperty().get();
            String count = localization.now("browse.selected", selection.paths().size(), model.all());
            return selection.asleep() == 0
                    ? count
                    : localization.now("browse.selected.asleep", count, selection.asleep());
        }, model.selectionProperty(), localization.messages()));
        title.setWrapText(true);
        return title;
    }

    private Node heading() {
        Label heading = new Label();
        heading.getStyleClass().add("section-title");
        heading.textProperty().bind(localization.text("browse.common"));
        return heading;
    }

    private void show() {
        Optional<CommonValues> common = model.commonProperty().get();
        findings.setText(common.map(this::standing).orElse(""));
        grid.getChildren().clear();
        common.ifPresent(known -> {
            int row = 0;
            for (CommonValues.Common field : known.fields()) {
                Label name = new Label(localization.now(field.field().labelKey()));
                name.getStyleClass().add("quiet");
                GridPane.setValignment(name, VPos.TOP);
                Label value = new Label(Printable.inPlace(texts.value(field)));
                value.setId("common-" + field.field().key());
                value.setWrapText(true);
                name.setLabelFor(value);
                grid.addRow(row++, name, value);
            }
        });
    }

    private String standing(CommonValues common) {
        Standing sum = new Standing(common.errors(), common.warnings(), common.infos(), 0, List.of(),
                Standing.Saving.SAVED);
        String found = new RowTexts(localization).findings(sum, model.checks());
        return common.unsaved() == 0
                ? found
                : found + localization.now("browse.join") + localization.now("browse.common.unsaved", common.unsaved());
    }
}
