package dev.errata.ui.refactor;

import dev.errata.refactor.IdVerdict;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field for a record's id; below it the file that the record would have, or why it cannot be called so.
final class IdField {
    private final LineEditor editor = new LineEditor("code");
    private final FieldFrame frame;
    private final FontIcon sign = new FontIcon();
    private final Label note = new Label();
    private final Localization localization;
    private final IdViewModel model;
    private boolean isProposed;

    IdField(IdViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        frame = new FieldFrame(localization.text("refactor.id.label"), localization.text("refactor.id.help"));
        editor.field().setId("refactor-id");
        localization.text("refactor.id.prompt").subscribe(editor::prompt);
        frame.setControl(editor.node(), editor.focusTarget());
        note.setId("refactor-id-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, sign, note);
        line.getStyleClass().add("refactor-id-note");
        frame.addBelow(line);
        editor.onEdit(this::edited);
        model.textProperty().subscribe(this::propose);
        model.verdictProperty().subscribe(_ -> say());
    }

    Node node() {
        return frame;
    }

    /// Selects what stands behind the domain, ready to be typed over, until somebody types: also in a name that is proposed later, and
    /// once the window is there, with which the toolkit selects all.
    void selectName() {
        isProposed = true;
        select();
        editor.field().focusedProperty().subscribe((_, _) -> select());
    }

    private void select() {
        if (isProposed) {
            String text = editor.field().getText();
            editor.field().selectRange(text.indexOf('/') + 1, text.length());
        }
    }

    private void edited(String text) {
        isProposed = false;
        model.textProperty().set(text);
    }

    private void propose(String text) {
        editor.show(text);
        select();
    }

    private void say() {
        Optional<Phrase> obstacle = model.obstacle().getValue();
        String words = model.free().map(IdVerdict.Free::path)
                .map(path -> localization.now("refactor.id.file", path))
                .orElseGet(() -> obstacle.map(localization::now).orElse(""));
        boolean wrong = model.isWrong();
        note.setText(words);
        sign.setIconCode(wrong ? Feather.ALERT_CIRCLE : model.free().isPresent() ? Feather.FILE_TEXT : Feather.INFO);
        Tones.set(wrong ? "tone-error" : "tone-plain", note, sign);
        frame.getStyleClass().remove("error");
        if (wrong) {
            frame.getStyleClass().add("error");
        }
        editor.focusTarget().setAccessibleHelp(words);
    }
}
