package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.StatePane;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What is said in place of the rows while there are none, and what to do next.
final class EmptyNote extends StackPane {

    /// @param clear shows all records again
    /// @param open opens another folder, where there is such a command
    EmptyNote(RecordsViewModel model, Localization localization, CommandControls controls, Command clear,
            Optional<Command> open) {
        setId("no-records");
        getStyleClass().add("empty-note");
        BooleanBinding emptyFolder = Bindings.createBooleanBinding(
                () -> model.arrangementProperty().get().index().size() == 0, model.arrangementProperty());
        Node noFile = new StatePane(Feather.FOLDER, localization.text("browse.empty.folder"),
                localization.text("browse.empty.folder.next"), open.map(controls::button).stream().toList());
        Node noMatch = new StatePane(Feather.SEARCH, localization.text("browse.empty.match"),
                localization.text("browse.empty.match.next",
                        model.arrangementProperty().map(arrangement -> arrangement.index().size())),
                List.of(controls.button(clear)));
        show(noFile, emptyFolder);
        show(noMatch, emptyFolder.not());
        getChildren().addAll(noFile, noMatch);
        show(this, Bindings.isEmpty(model.rows()).and(model.loadedProperty()));
    }

    private static void show(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
