package dev.errata.ui.problems;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows what a quick fix would change, before it does.
final class FixDialog {
    private final Dialogs dialogs;
    private final Localization localization;
    private final ProblemsViewModel model;

    FixDialog(Dialogs dialogs, Localization localization, ProblemsViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
    }

    /// @param name what the fix is called
    void show(Phrase name, List<Change> changes, Runnable apply) {
        VBox content = new VBox();
        content.setSpacing(8);
        for (Change change : changes) {
            content.getChildren().add(heading(change));
            DiffPane diff = switch (change) {
                case Change.Edit(String path, JsonText after) -> new DiffPane(text(path), after.text());
                case Change.Create(_, JsonText after) -> new DiffPane("", after.text());
                case Change.Delete(String path) -> new DiffPane(text(path), "");
                case Change.Rename _ -> new DiffPane("", "");
            };
            VBox.setVgrow(diff.node(), Priority.ALWAYS);
            content.getChildren().add(diff.node());
        }
        dialogs.frame(name).content(content)
                .action(DialogAction.main("fix-apply", Phrase.of("problems.apply"), apply)).show();
    }

    private String text(String path) {
        return model.record(path).map(ErrorRecord::text).map(JsonText::text).orElse("");
    }

    private Label heading(Change change) {
        String words = switch (change) {
            case Change.Edit(String path, _) -> path;
            case Change.Create(String path, _) -> localization.now("problems.change.create", path);
            case Change.Delete(String path) -> localization.now("problems.change.delete", path);
            case Change.Rename(String path, String newPath) ->
                localization.now("problems.change.rename", path, newPath);
        };
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "code");
        return label;
    }
}
