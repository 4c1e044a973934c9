package dev.errata.ui.problems;

import dev.errata.json.JsonText;
import dev.errata.message.Printable;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a mending would change, file by file, as a diff.
final class ChangePreview extends VBox {
    private static final int MOST = 12;

    private final Localization localization;

    ChangePreview(Localization localization) {
        this.localization = localization;
        getStyleClass().add("change-preview");
        setSpacing(8);
    }

    /// @param records those that the changes are made to
    void show(List<Change> changes, RecordSet records) {
        getChildren().clear();
        changes.stream().limit(MOST).forEach(change -> getChildren().addAll(heading(change), diff(change, records)));
        if (changes.size() > MOST) {
            getChildren().add(label(localization.now("problems.change.more", changes.size() - MOST)));
        }
    }

    private Node diff(Change change, RecordSet records) {
        DiffPane diff = switch (change) {
            case Change.Edit(String path, JsonText after) ->
                new DiffPane(text(path, records), after.text(), localization);
            case Change.Create(_, JsonText after) -> new DiffPane("", after.text(), localization);
            case Change.Delete(String path) -> new DiffPane(text(path, records), "", localization);
            case Change.Rename _ -> new DiffPane("", "", localization);
        };
        VBox.setVgrow(diff.node(), Priority.ALWAYS);
        return diff.node();
    }

    private static String text(String path, RecordSet records) {
        return records.at(path).map(ErrorRecord::text).map(JsonText::text).orElse("");
    }

    private Label heading(Change change) {
        Label heading = label(switch (change) {
            case Change.Edit(String path, _) -> path;
            case Change.Create(String path, _) -> localization.now("problems.change.create", path);
            case Change.Delete(String path) -> localization.now("problems.change.delete", path);
            case Change.Rename(String path, String newPath) ->
                localization.now("problems.change.rename", path, newPath);
        });
        heading.getStyleClass().add("code");
        return heading;
    }

    private static Label label(String words) {
        Label label = new Label(Printable.inPlace(words));
        label.getStyleClass().add("quiet");
        return label;
    }
}
