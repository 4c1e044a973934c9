package dev.errata.ui.problems;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.StatePane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What is said in place of the list while it has no rows, and what to do next.
final class FolderProblemsNote extends StackPane {
    private final Localization localization;
    private final CommandControls controls;
    private final Command check;
    private final Command clear;

    /// @param check has the rules look at all records again
    /// @param clear takes the filter away
    FolderProblemsNote(FolderProblemsViewModel model, Localization localization, CommandControls controls,
            Command check, Command clear) {
        this.localization = localization;
        this.controls = controls;
        this.check = check;
        this.clear = clear;
        setId("no-problems");
        getStyleClass().add("empty-note");
        model.stateProperty().subscribe(this::show);
    }

    private void show(FolderProblemsViewModel.State state) {
        setVisible(state != FolderProblemsViewModel.State.PROBLEMS);
        setManaged(isVisible());
        switch (state) {
            case CHECKING -> say(Feather.CLOCK, "checking", List.of());
            case STOPPED -> say(Feather.PAUSE_CIRCLE, "stopped", List.of(controls.button(check)));
            case CLEAN -> say(Feather.CHECK_CIRCLE, "clean", List.of());
            case FILTERED -> say(Feather.FILTER, "filtered", List.of(controls.button(clear)));
            case NONE_ACCEPTED -> say(Feather.CHECK_SQUARE, "none-accepted", List.of());
            case PROBLEMS -> getChildren().clear();
        }
    }

    private void say(Ikon sign, String key, List<Node> next) {
        getChildren().setAll(new StatePane(sign, localization.text("problems.empty." + key),
                localization.text("problems.empty." + key + ".next"), next));
    }
}
