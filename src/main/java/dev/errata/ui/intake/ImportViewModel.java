package dev.errata.ui.intake;

import dev.errata.exchange.ImportRefusedException;
import dev.errata.exchange.RecordImport;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.TaskName;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is about to be imported, while the dialog is open: a file, a folder or a pasted text, read in the background and judged by all
/// rules as if its new records were in the folder. Belongs to the FX thread.
public final class ImportViewModel {
    private static final String PASTED = "JSON";
    private static final String FOLDER = "intake.folder";
    private static final Duration QUIET = Duration.ofMillis(300);

    private final CurationSession session;
    private final Remembered remembered;
    private final Newest looks;
    private final Debouncer typed;
    private final Subscription records;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Path>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Empty());

    public ImportViewModel(CurationSession session, FxTasks tasks, Delay delay, Remembered remembered) {
        this.session = session;
        this.remembered = remembered;
        this.looks = tasks.newest();
        this.typed = new Debouncer(delay, QUIET, this::look);
        pasted.subscribe((_, text) -> {
            if (!text.isBlank()) {
                source.set(Optional.empty());
            }
            if (source.get().isEmpty()) {
                looks.cancel();
                state.set(text.isBlank() ? new ImportState.Empty() : new ImportState.Waiting());
                typed.request();
            }
        });
        records = session.onRecords(_ -> look());
    }

    /// A text to import; as soon as there is one, it counts in place of the file.
    public StringProperty pastedProperty() {
        return pasted;
    }

    /// The file or folder to import.
    public ReadOnlyObjectProperty<Optional<Path>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The folder that holds what was chosen last.
    public Optional<Path> lastFolder() {
        return remembered.folder(FOLDER);
    }

    /// Looks at a file or folder, in place of any pasted text.
    public void choose(Path file) {
        remembered.keepFolder(FOLDER, file);
        source.set(Optional.of(file));
        pasted.set("");
        look();
    }

    /// Stops reading; what was to be imported is forgotten.
    public void stop() {
        looks.cancel();
        source.set(Optional.empty());
        state.set(new ImportState.Empty());
    }

    /// Adds the new records and makes these edits, as one step. What does not fit any more, since the folder has changed meanwhile, stays
    /// out.
    ///
    /// @return what was done
    public List<Change> apply(RecordImport found, List<Change.Edit> edits) {
        RecordSet now = session.records();
        List<Change> changes = new ArrayList<>();
        found.creates().stream().filter(create -> now.at(create.path()).isEmpty()).forEach(changes::add);
        edits.stream().filter(edit -> found.conflicts().stream().map(RecordImport.Conflict::there)
                .anyMatch(there -> there.path().equals(edit.path())
                        && now.at(edit.path()).filter(record -> record.text().sameBytes(there.text())).isPresent()))
                .forEach(changes::add);
        if (!changes.isEmpty()) {
            session.apply(new Step("intake.step", List.of(name()), changes, Optional.empty()));
        }
        return changes;
    }

    /// Lets go of the session.
    public void close() {
        typed.cancel();
        looks.cancel();
        records.close();
    }

    private void look() {
        typed.cancel();
        Optional<Path> file = source.get();
        String text = pasted.get();
        if (file.isEmpty() && text.isBlank()) {
            looks.cancel();
            state.set(new ImportState.Empty());
            return;
        }
        RuleContext context = session.context();
        RuleCatalogue rules = session.rules();
        TaskName name = TaskName.stoppable(Phrase.of("intake.task", name()),
                TaskName.Unit.RECORDS);
        FxTask task = looks.start(name, (cancellation, progress) -> {
            RecordImport found = file.isPresent()
                    ? RecordImport.of(file.get(), context.records(), progress, cancellation)
                    : RecordImport.ofText(PASTED, text, context.records(), cancellation);
            return new ImportState.Found(found,
                    IncomingRow.of(found, findings(found, context, rules, progress, cancellation)));
        }, state::set, failure -> state.set(new ImportState.Failed(reason(file, failure))));
        if (task.isRunning()) {
            state.set(new ImportState.Looking(task));
        }
    }

    private String name() {
        return source.get().map(file -> String.valueOf(file.getFileName())).orElse(PASTED);
    }

    private static Map<String, List<Finding>> findings(RecordImport found, RuleContext context, RuleCatalogue rules,
            Progress progress, Cancellation cancellation) {
        if (found.creates().isEmpty()) {
            return Map.of();
        }
        RecordSet after = context.records();
        for (Change.Create create : found.creates()) {
            after = after.apply(create);
        }
        return new Validation(rules).checkAll(context.with(after), progress, cancellation);
    }

    private static Phrase reason(Optional<Path> file, Exception failure) {
        if (failure instanceof ImportRefusedException refused) {
            return Phrase.of(refused.messageKey(), refused.source().toString(), refused.mebibytes());
        }
        String name = file.map(Path::toString).orElse(PASTED);
        return switch (failure) {
            case NoSuchFileException _ -> Phrase.of("intake.failed.gone", name);
            case AccessDeniedException _ -> Phrase.of("intake.failed.denied", name);
            case IOException other -> Phrase.of("intake.failed", name, DiskReason.of(other));
            default -> throw new IllegalStateException("the import could not be looked at", failure);
        };
    }
}
