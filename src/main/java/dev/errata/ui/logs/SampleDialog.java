package dev.errata.ui.logs;

import dev.errata.curation.Sample;
import dev.errata.message.Printable;
import dev.errata.ui.control.CompletingEditor;
import dev.errata.ui.control.Completion;
import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Asks which record a line is to be a sample of, and what its pattern has to do with it.
final class SampleDialog {
    private static final int ROWS = 4;
    private static final double WIDTH = 560;

    private final CurationSession session;
    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final Localization localization;

    SampleDialog(CurationSession session, FxTasks tasks, Dialogs dialogs, Localization localization) {
        this.session = session;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.localization = localization;
    }

    /// @param near ids of the records that are offered first, the likeliest first
    /// @param add  takes the id of the record, and what is expected
    void show(String text, List<String> near, BiConsumer<String, Sample.Expect> add) {
        TextArea shown = new TextArea(Printable.inPlace(text));
        shown.setId("sample-text");
        shown.setEditable(false);
        shown.setFocusTraversable(false);
        shown.setWrapText(true);
        shown.setPrefRowCount(ROWS);
        shown.setPrefWidth(WIDTH);
        shown.getStyleClass().add("code");
        shown.accessibleTextProperty().bind(localization.text("logs.line.text"));
        StringProperty record = new SimpleStringProperty(near.stream().findFirst().orElse(""));
        CompletingEditor editor = new CompletingEditor(offering(near), "code").picking().twoLines();
        editor.focusTarget().setId("sample-record");
        editor.focusTarget().accessibleTextProperty().bind(localization.text("logs.sample.record"));
        editor.show(record.get());
        editor.onEdit(record::set);
        Label label = new Label();
        label.textProperty().bind(localization.text("logs.sample.record"));
        label.setLabelFor(editor.focusTarget());
        ToggleGroup group = new ToggleGroup();
        RadioButton matches = choice("sample-match", "logs.sample.match", group);
        RadioButton not = choice("sample-no-match", "logs.sample.no-match", group);
        matches.setSelected(true);
        dialogs.frame(Phrase.of("logs.sample.title")).text(Phrase.of("logs.sample.help"))
                .content(new VBox(8, label, editor.node(), matches, not, shown))
                .action(DialogAction.main("sample-add", Phrase.of("logs.sample.add"),
                        () -> add.accept(record.get().strip(),
                                not.isSelected() ? Sample.Expect.NO_MATCH : Sample.Expect.MATCH))
                        .unless(record.map(this::obstacle)))
                .show();
    }

    private Optional<Phrase> obstacle(String id) {
        return session.records().withId(id.strip()).isEmpty()
                ? Optional.of(Phrase.of("logs.sample.no-record"))
                : Optional.empty();
    }

    private RadioButton choice(String id, String key, ToggleGroup group) {
        RadioButton button = new RadioButton();
        button.setId(id);
        button.textProperty().bind(localization.text(key));
        button.setToggleGroup(group);
        return button;
    }

    /// Before anything is typed, those that are near.
    private Completion offering(List<String> near) {
        RecordCompletion all = new RecordCompletion(session, tasks, Optional::empty);
        return (typed, receiver) -> {
            if (typed.isBlank() && !near.isEmpty()) {
                receiver.accept(near.stream().map(id -> new Completion.Entry(id, "")).toList());
            } else {
                all.complete(typed, receiver);
            }
        };
    }
}
