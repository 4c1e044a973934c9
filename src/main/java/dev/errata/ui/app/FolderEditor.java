package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.browse.CommonViewModel;
import dev.errata.ui.browse.RecordsViewModel;
import dev.errata.ui.browse.SelectionPane;
import dev.errata.ui.browse.SelectionViewModel;
import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.edit.EditorPane;
import dev.errata.ui.edit.EditorTab;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.history.HistoryPane;
import dev.errata.ui.json.JsonEditor;
import dev.errata.ui.links.LinksPane;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The side of the records' screen on which they are edited: the form of one with its tabs, or what several selected ones have in
/// common.
final class FolderEditor {
    private final RecordsViewModel records;
    private final JsonEditor json;
    private final LinksPane links;
    private final HistoryPane history;
    private final EditorPane form;
    private final SelectionPane several;
    private final Region node;
    private final Subscription turning;

    FolderEditor(CurationSession session, Shell shell, Localization localization, Surroundings surroundings,
            RecordsViewModel records) {
        this.records = records;
        Delay delay = surroundings.delay();
        CommandRegistry registry = shell.registry().on(RecordsScreen.ID);
        json = new JsonEditor(session, localization, shell.tasks(), delay);
        links = new LinksPane(session, localization, registry, shell.tasks(), this::showLinks);
        history = new HistoryPane(session, localization, shell.tasks());
        form = new EditorPane(session, localization, registry, shell.tasks(), shell.dialogs(), delay,
                new EditorPane.Surroundings(surroundings.outside().browser(),
                        Map.of(EditorTab.JSON, json, EditorTab.LINKS, links, EditorTab.HISTORY, history),
                        links.count(), records.loadedProperty().not(),
                        place -> json.reveal(place.line(), place.column()), shell.remembered()));
        json.onField(form::reveal);
        several = new SelectionPane(new CommonViewModel(records, shell.tasks()), localization, shell.controls());
        StackPane side = new StackPane(form.node());
        ObservableValue<Boolean> isMany = records.selection().selectionProperty()
                .map(SelectionViewModel.Selection::isMany);
        turning = isMany.subscribe(
                many -> side.getChildren().setAll(many ? several.node() : form.node()))::unsubscribe;
        node = new LayoutIsland(side, 0, 0);
    }

    Region node() {
        return node;
    }

    EditorPane form() {
        return form;
    }

    JsonEditor json() {
        return json;
    }

    SelectionPane several() {
        return several;
    }

    /// Puts the focus where what is selected is edited.
    void enter() {
        if (records.selection().selectionProperty().get().isMany()) {
            several.focus();
        } else {
            form.enter();
        }
    }

    private void showLinks() {
        form.show(EditorTab.LINKS);
    }

    void close() {
        turning.close();
        form.close();
        several.close();
        json.close();
        links.close();
        history.close();
    }
}
