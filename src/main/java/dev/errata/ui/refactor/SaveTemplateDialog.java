package dev.errata.ui.refactor;

import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.TemplateFiles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes a template of a record; asks before it takes the place of another.
final class SaveTemplateDialog {
    private static final double WIDTH = 520;

    private final Dialogs dialogs;
    private final Localization localization;
    private final SaveTemplateViewModel model;
    private final Label note = new Label();

    SaveTemplateDialog(Dialogs dialogs, Localization localization, SaveTemplateViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
    }

    void show() {
        LineEditor editor = new LineEditor("code");
        editor.field().setId("template-name");
        editor.show(model.nameProperty().get());
        editor.onEdit(model.nameProperty()::set);
        FieldFrame frame = new FieldFrame(localization.text("refactor.template.name"),
                localization.text("refactor.template.name-help"));
        frame.setControl(editor.node(), editor.focusTarget());
        note.setId("template-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        frame.addBelow(note);
        model.obstacle().subscribe(this::say);
        VBox content = new VBox(frame);
        content.setPrefWidth(WIDTH);
        dialogs.frame(Phrase.of("refactor.template.title", model.recordName()))
                .text(Phrase.of("refactor.template.text")).content(content)
                .action(DialogAction.main("template-save", Phrase.of("refactor.template.save"),
                        () -> model.save(this::askToReplace)).unless(model.obstacle()))
                .show();
        editor.field().selectAll();
    }

    private void askToReplace(String name) {
        dialogs.frame(Phrase.of("refactor.template.replace.title", name))
                .text(Phrase.of("refactor.template.replace.text"))
                .action(DialogAction.danger("template-replace", Phrase.of("refactor.template.replace"),
                        model::replace))
                .show();
    }

    private void say(Optional<Phrase> obstacle) {
        note.setText(obstacle.map(localization::now).orElseGet(() -> localization.now("refactor.id.file",
                TemplateFiles.place(model.nameProperty().get().strip()))));
        boolean wrong = obstacle.isPresent() && !model.nameProperty().get().isBlank();
        Tones.set(wrong ? "tone-error" : "tone-plain", note);
    }
}
