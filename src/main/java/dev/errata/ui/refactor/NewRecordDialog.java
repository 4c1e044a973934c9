package dev.errata.ui.refactor;

import dev.errata.refactor.Neighbour;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes a record: an error may be pasted, what it tells is filled in, and the records like it stand beside, since it may be
/// there already.
final class NewRecordDialog {
    private static final double LEFT = 440;
    private static final double RIGHT = 330;
    private static final int ROWS = 6;

    private final Dialogs dialogs;
    private final Localization localization;
    private final NewRecordViewModel model;
    private final Runnable whenMade;
    private final FontIcon regexSign = new FontIcon();
    private final Label regexNote = new Label();

    /// @param whenMade puts the focus into the record that was made
    NewRecordDialog(Dialogs dialogs, Localization localization, Desk desk, Runnable whenMade) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = new NewRecordViewModel(desk);
        this.whenMade = whenMade;
    }

    /// @param pasted the error that is filled in already; may be empty
    /// @param lookAt looks at a record that is there
    void show(String pasted, Consumer<String> lookAt) {
        model.pastedProperty().set(pasted);
        DialogFrame frame = dialogs.frame(Phrase.of("refactor.new.title"));
        NeighbourList list = new NeighbourList(model, localization, path -> {
            model.close();
            frame.close();
            lookAt.accept(path);
        });
        VBox left = new VBox(12, paste(), signature(), regex(), new IdField(model.id(), localization).node());
        left.setPrefWidth(LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox content = new HBox(20, left, neighbours(list));
        frame.content(content).onCancel(model::close)
                .action(DialogAction.main("refactor-create", Phrase.of("refactor.new.create"), () -> {
                    model.create(whenMade);
                    model.close();
                }).unless(model.obstacle())).show();
    }

    private Node paste() {
        FieldFrame frame = new FieldFrame(localization.text("refactor.new.paste"),
                localization.text("refactor.new.paste-help"));
        TextArea area = new TextArea();
        area.setId("refactor-pasted");
        area.getStyleClass().add("code");
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.promptTextProperty().bind(localization.text("refactor.new.paste-prompt"));
        area.textProperty().bindBidirectional(model.pastedProperty());
        TabKey.moves(area);
        VBox.setVgrow(frame, Priority.ALWAYS);
        frame.setControl(area, area);
        return frame;
    }

    private Node signature() {
        FieldFrame frame = new FieldFrame(localization.text("field.signature"),
                localization.text("field.signature.help"));
        LineEditor editor = editor(model.signature(), "refactor-signature");
        frame.setControl(editor.node(), editor.focusTarget());
        return frame;
    }

    private Node regex() {
        FieldFrame frame = new FieldFrame(localization.text("field.regex"), localization.text("field.regex.help"));
        LineEditor editor = editor(model.regex(), "refactor-regex");
        frame.setControl(editor.node(), editor.focusTarget());
        regexNote.setId("refactor-regex-note");
        frame.addBelow(new HBox(6, regexSign, regexNote));
        model.regex().textProperty().subscribe(_ -> sayRegex());
        model.signature().textProperty().subscribe(_ -> sayRegex());
        return frame;
    }

    private static LineEditor editor(TypedOver text, String id) {
        LineEditor editor = new LineEditor("code");
        editor.field().setId(id);
        editor.onEdit(text.textProperty()::set);
        text.textProperty().subscribe(editor::show);
        return editor;
    }

    private void sayRegex() {
        RegexCheck check = model.regexCheck();
        regexNote.setText(localization.now("refactor.regex." + check.name().toLowerCase(Locale.ROOT)));
        regexSign.setIconCode(switch (check) {
            case EMPTY -> Feather.MINUS;
            case MATCHES -> Feather.CHECK;
            case MISSES, FAULTY -> Feather.ALERT_CIRCLE;
            case STOPPED -> Feather.ALERT_TRIANGLE;
        });
        String tone = switch (check) {
            case EMPTY -> "tone-plain";
            case MATCHES -> "tone-good";
            case MISSES, FAULTY -> "tone-error";
            case STOPPED -> "tone-warning";
        };
        Tones.set(tone, regexSign, regexNote);
    }

    private Node neighbours(NeighbourList list) {
        Label title = new Label();
        title.textProperty().bind(localization.text("refactor.new.neighbours"));
        title.getStyleClass().add("section-title");
        Label note = new Label();
        note.setId("refactor-neighbours-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        model.neighbours().subscribe(() -> say(note));
        model.lookingProperty().subscribe(_ -> say(note));
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox right = new VBox(8, title, note, list.node());
        right.setMinWidth(RIGHT);
        right.setPrefWidth(RIGHT);
        return right;
    }

    private void say(Label note) {
        Optional<Neighbour> first = model.neighbours().stream().findFirst();
        String key = first.isEmpty()
                ? model.lookingProperty().get() ? "looking" : model.signature().text().isBlank() ? "empty" : "none"
                : model.mayExist() ? "exists" : "similar";
        note.setText(localization.now("refactor.new.neighbours." + key));
        Tones.set(model.mayExist() ? "tone-warning" : "tone-plain", note);
    }
}
