package dev.errata.ui.browse;

import dev.errata.exchange.RecordJson;
import dev.errata.exchange.RecordMarkdown;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.StepNotices;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to the selected rows from the list itself: look into the record, copy, take edits back.
public final class RowCommands {
    /// The texts of more would hardly find room in the clipboard.
    private static final int MOST_COPIED = 10_000;
    private static final Phrase NO_RECORD = Phrase.of("browse.obstacle.no-record");

    private final CurationSession session;
    private final SelectedRecords selection;
    private final Localization localization;
    private final FxTasks tasks;
    private final Notifier notifier;
    private final Consumer<String> clipboard;

    /// @param clipboard takes what is copied
    public RowCommands(CurationSession session, SelectedRecords selection, Localization localization, FxTasks tasks,
            Notifier notifier, Consumer<String> clipboard) {
        this.session = session;
        this.selection = selection;
        this.localization = localization;
        this.tasks = tasks;
        this.notifier = notifier;
        this.clipboard = clipboard;
    }

    /// The commands; `open` puts the focus into the editor of what is selected.
    public List<Command> all(Runnable open) {
        ObservableValue<Boolean> any = selection.selected().map(paths -> !paths.isEmpty());
        ObservableValue<Optional<Phrase>> few = selection.selected().map(paths -> paths.isEmpty()
                ? Optional.of(NO_RECORD)
                : paths.size() > MOST_COPIED
                        ? Optional.of(Phrase.of("browse.obstacle.too-many", MOST_COPIED))
                        : Optional.empty());
        ObservableValue<Optional<Phrase>> unchanged = selection.selected()
                .flatMap(paths -> session.unsavedProperty().map(_ -> changed(paths).isEmpty()
                        ? Optional.of(Phrase.of("browse.obstacle.unchanged"))
                        : Optional.empty()));
        ObservableValue<Optional<Phrase>> copiedIds = selection.selected().map(paths -> paths.size() == 1
                ? Optional.of(Phrase.of("command.records.copy-id"))
                : Optional.of(paths.size()).filter(count -> count > 1)
                        .map(count -> Phrase.of("browse.many.copy-ids", count)));
        ObservableValue<Optional<Phrase>> reverted = selection.selected().flatMap(paths -> session.unsavedProperty()
                .map(_ -> Optional.of(changed(paths).size()).filter(count -> paths.size() > 1 && count > 0)
                        .map(count -> Phrase.of("browse.many.revert", count))));
        return List.of(
                Command.named("records.open").icon(Feather.EDIT_2).ownKey("Enter").onlyIf(any, NO_RECORD)
                        .title(selection.ofMany("browse.many.open")).runs(open),
                Command.named("records.copy-ids").icon(Feather.CLIPBOARD).ownKey("Shortcut+C").onlyIf(any, NO_RECORD)
                        .title(copiedIds).runs(this::copyIds),
                Command.named("records.copy-json").icon(Feather.CODE).key("Shortcut+Shift+C").unless(few)
                        .title(selection.ofMany("browse.many.copy-json")).runs(this::copyJson),
                Command.named("records.copy-markdown").icon(Feather.FILE_TEXT).key("Alt+Shift+M").unless(few)
                        .title(selection.ofMany("browse.many.copy-markdown")).runs(this::copyMarkdown),
                Command.named("records.revert").icon(Feather.ROTATE_CCW).key("Alt+Shift+R").unless(unchanged)
                        .title(reverted).runs(this::revert));
    }

    private void copyIds() {
        copy(records -> String.join("\n", records.stream().map(record -> record.id().orElse(record.path())).toList()),
                "browse.copied.ids");
    }

    private void copyJson() {
        start(RecordJson::of, (records, copied) -> {
            clipboard.accept(copied.text());
            notifier.tell(copied.leftOut() == 0
                    ? Notice.of(Tone.GOOD, Phrase.of("browse.copied.json", records))
                    : Notice.of(Tone.WARNING, Phrase.of("browse.copied.json-without", records - copied.leftOut(),
                            copied.leftOut())));
        });
    }

    private void copyMarkdown() {
        Messages messages = localization.messages().getValue();
        RecordMarkdown markdown = new RecordMarkdown(messages::text, messages.language() == Language.CHINESE
                ? RecordMarkdown.Prose.CHINESE
                : RecordMarkdown.Prose.ENGLISH);
        copy(markdown::of, "browse.copied.markdown");
    }

    private void copy(Function<List<ErrorRecord>, String> text, String told) {
        start(text, (records, copied) -> {
            clipboard.accept(copied);
            notifier.tell(Notice.of(Tone.GOOD, Phrase.of(told, records)));
        });
    }

    private <T> void start(Function<List<ErrorRecord>, T> make, Copied<T> copied) {
        RecordSet records = session.records();
        List<ErrorRecord> chosen = selection.selected().getValue().stream().flatMap(path -> records.at(path).stream())
                .toList();
        tasks.start((_, _) -> make.apply(chosen), made -> copied.accept(chosen.size(), made), failure -> {
            throw new IllegalStateException("the records could not be copied", failure);
        });
    }

    /// Takes what was made of so many records.
    private interface Copied<T> {
        void accept(int records, T made);
    }

    /// Those whose file on disk says something else. A record without a file has nothing to go back to.
    private List<String> changed(List<String> paths) {
        Set<String> unsaved = Set.copyOf(session.unsavedProperty().get());
        RecordSet saved = session.workspace().savedRecords();
        return unsaved.isEmpty()
                ? List.of()
                : paths.stream().filter(path -> unsaved.contains(path) && saved.at(path).isPresent()).toList();
    }

    private void revert() {
        List<String> paths = changed(selection.selected().getValue());
        RecordSet saved = session.workspace().savedRecords();
        List<Change> back = paths.stream().<Change>map(
                path -> new Change.Edit(path, saved.at(path).orElseThrow().text())).toList();
        session.apply(new Step(paths.size() == 1 ? "browse.step.revert" : "browse.step.revert-many",
                List.of(paths.getFirst(), Integer.toString(paths.size())), back, Optional.empty()));
        new StepNotices(session, notifier).tell(Notice.of(Tone.GOOD, Phrase.of("browse.reverted", paths.size())));
    }
}
