package dev.errata.ui.refactor;

import dev.errata.refactor.Neighbour;
import dev.errata.regex.PatternOptions;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.PatternEditor;
import dev.errata.ui.control.ProseEditor;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TabKey;
import dev.errata.ui.refactor.NewRecordViewModel.Typed;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes a record: an error may be pasted, what it tells is filled in, and the records like it stand beside, since it may be
/// there already. What is typed and not made a record is there again the next time.
final class NewRecordDialog {
    private static final double LEFT = 460;
    private static final double RIGHT = 330;
    private static final int ROWS = 5;
    /// The room that the style sheet leaves around the fields, which scroll, for what lies around the one that has the focus.
    private static final double FOCUS_RING = 2;

    private final Dialogs dialogs;
    private final Localization localization;
    private final NewRecordViewModel model;
    private final Runnable whenMade;
    private final TextArea error = new TextArea();
    private final Button startOver = new Button();
    private final PatternEditor regex = new PatternEditor(PatternOptions.DEFAULT);
    private final FontIcon regexSign = new FontIcon();
    private final Label regexNote = new Label();

    /// @param whenMade puts the focus into the record that was made
    NewRecordDialog(Dialogs dialogs, Localization localization, NewRecordViewModel model, Runnable whenMade) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.whenMade = whenMade;
    }

    /// @param pasted the error that is filled in already; may be empty
    /// @param kept   what the dialog of that error was left with before
    /// @param keep   takes what it is left with now, for the next time
    /// @param lookAt looks at a record that is there
    void show(String pasted, Typed kept, Consumer<Typed> keep, Consumer<String> lookAt) {
        model.typeAgain(kept);
        Typed fresh = Typed.of(pasted);
        startOver.setVisible(!kept.equals(fresh));
        startOver.setOnAction(_ -> {
            model.typeAgain(fresh);
            startOver.setVisible(false);
            error.requestFocus();
        });
        Runnable leave = () -> {
            keep.accept(model.typed());
            model.close();
        };
        DialogFrame frame = dialogs.frame(Phrase.of("refactor.new.title"));
        Consumer<String> open = path -> {
            leave.run();
            frame.close();
            lookAt.accept(path);
        };
        NeighbourList list = new NeighbourList(model, localization, open);
        VBox left = new VBox(12, new StartField(model.starts(), localization).node(), paste(), claimed(open),
                signature(), regex());
        left.getStyleClass().add("new-fields");
        ScrollPane fields = new ScrollPane(left);
        fields.setFitToWidth(true);
        fields.setFitToHeight(true);
        fields.setFocusTraversable(false);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox.setMargin(fields, new Insets(-FOCUS_RING, 0, -FOCUS_RING, -FOCUS_RING));
        HBox upper = new HBox(16, fields, neighbours(list));
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox content = new VBox(12, upper, new IdField(model.id(), localization).node());
        content.setPrefWidth(LEFT + RIGHT);
        frame.content(content).onCancel(leave)
                .action(DialogAction.main("refactor-create", Phrase.of("refactor.new.create"), () -> {
                    keep.accept(fresh);
                    model.create(whenMade);
                    model.close();
                }).unless(model.obstacle())).show();
        error.requestFocus();
        error.selectAll();
    }

    private Node paste() {
        FieldFrame frame = new FieldFrame(localization.text("refactor.new.paste"),
                localization.text("refactor.new.paste-help"));
        error.setId("refactor-pasted");
        error.getStyleClass().add("code");
        error.setPrefRowCount(ROWS);
        error.setWrapText(true);
        error.promptTextProperty().bind(localization.text("refactor.new.paste-prompt"));
        TypedText.of(error).tie(model.pastedProperty());
        TabKey.moves(error);
        VBox.setVgrow(frame, Priority.ALWAYS);
        frame.setControl(error, error);
        startOver.setId("refactor-start-over");
        startOver.getStyleClass().add("link-button");
        startOver.textProperty().bind(localization.text("refactor.new.start-over"));
        startOver.managedProperty().bind(startOver.visibleProperty());
        frame.addToHeading(startOver);
        return frame;
    }

    /// Which record claims the error already, with the way there.
    private Node claimed(Consumer<String> open) {
        Label words = new Label();
        words.setId("refactor-claimed");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setGraphic(new FontIcon(Feather.TARGET));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button way = new Button();
        way.setId("refactor-claimed-open");
        way.setMnemonicParsing(false);
        way.getStyleClass().add("link-button");
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.textProperty().bind(localization.text("refactor.new.claimed.open"));
        way.setOnAction(_ -> model.claiming().stream().findFirst().map(Neighbour::path).ifPresent(open));
        HBox line = new HBox(8, words, way);
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        Tones.set("tone-warning", words, words.getGraphic());
        model.neighbours().subscribe(() -> sayClaimed(line, words));
        sayClaimed(line, words);
        return line;
    }

    private void sayClaimed(Node line, Label words) {
        List<Neighbour> claiming = model.claiming();
        line.setVisible(!claiming.isEmpty());
        words.setText(claiming.isEmpty()
                ? ""
                : localization.now("refactor.new.claimed", model.nameOf(claiming.getFirst()), claiming.size() - 1));
    }

    private Node signature() {
        FieldFrame frame = new FieldFrame(localization.text("field.signature"),
                localization.text("field.signature.help"));
        ProseEditor editor = new ProseEditor("code");
        editor.node().setId("refactor-signature");
        editor.onEdit(model.signature().textProperty()::set);
        model.signature().textProperty().subscribe(editor::show);
        frame.setControl(editor.node(), editor.focusTarget());
        return frame;
    }

    private Node regex() {
        FieldFrame frame = new FieldFrame(localization.text("field.regex"), localization.text("field.regex.help"));
        regex.focusTarget().setId("refactor-regex");
        regex.onEdit(model.regex().textProperty()::set);
        model.regex().textProperty().subscribe(regex::show);
        frame.setControl(regex.node(), regex.focusTarget());
        regexNote.setId("refactor-regex-note");
        frame.addBelow(new HBox(6, regexSign, regexNote));
        model.regex().textProperty().subscribe(_ -> sayRegex());
        model.signature().textProperty().subscribe(_ -> sayRegex());
        return frame;
    }

    private void sayRegex() {
        RegexCheck check = model.regexCheck();
        regex.showFault(model.regexFault());
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
        title.getStyleClass().add("field-label");
        title.setLabelFor(list.node());
        Label unclaimed = new Label();
        unclaimed.setId("refactor-unclaimed");
        unclaimed.textProperty().bind(localization.text("refactor.new.neighbours.similar"));
        unclaimed.getStyleClass().add("quiet");
        unclaimed.setWrapText(true);
        unclaimed.setMinHeight(Region.USE_PREF_SIZE);
        unclaimed.managedProperty().bind(unclaimed.visibleProperty());
        unclaimed.setVisible(false);
        model.neighbours().subscribe(() -> unclaimed
                .setVisible(!model.neighbours().isEmpty() && model.claiming().isEmpty()));
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox right = new VBox(4, title, unclaimed, list.node());
        right.setMinWidth(RIGHT);
        right.setPrefWidth(RIGHT);
        return right;
    }
}
