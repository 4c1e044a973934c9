package dev.errata.ui.export;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.ExportRequest;
import dev.errata.exchange.Packing;
import dev.errata.exchange.PageText;
import dev.errata.exchange.RecordExport;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.TaskName;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is about to be exported, as the dialog is open. Records are taken as they are now, unsaved edits included; those with
/// an error finding stay out. Belongs to the FX thread.
public final class ExportViewModel {

    /// Which records are asked for.
    public enum Scope {
        ALL, SHOWN, SELECTED
    }

    private final CurationSession session;
    private final SelectedRecords selection;
    private final FxTasks tasks;
    private final List<PageText> pages;
    private final Newest previews;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.JSON);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ReadOnlyObjectWrapper<Optional<ExportReport>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Begins with the selected records where several are selected.
    ///
    /// @param pages the languages of what is written to be read
    public ExportViewModel(CurationSession session, SelectedRecords selection, FxTasks tasks, List<PageText> pages) {
        this.session = session;
        this.pages = pages;
        this.selection = selection;
        this.tasks = tasks;
        this.previews = tasks.newest();
        if (scopes().contains(Scope.SELECTED)) {
            scope.set(Scope.SELECTED);
        }
        subscriptions.add(scope.subscribe(_ -> look())::unsubscribe);
        subscriptions.add(format.subscribe((_, _) -> look())::unsubscribe);
        subscriptions.add(session.onRecords(_ -> look()));
        subscriptions.add(session.onFindings(_ -> look()));
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// What can be asked for: the selected records only where they are several.
    public List<Scope> scopes() {
        return selection.selected().getValue().size() > 1
                ? List.of(Scope.values())
                : List.of(Scope.ALL, Scope.SHOWN);
    }

    /// What the export would take and leave out; empty while that is being found out, and while the rules are at work.
    public ReadOnlyObjectProperty<Optional<ExportReport>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether edits that are not saved go into the export too.
    public boolean includesUnsaved() {
        return !session.unsavedProperty().get().isEmpty();
    }

    /// A name for the file, such as `records.ndjson`.
    public String suggestedName() {
        Path name = session.workspace().folder().getFileName();
        String ending = format.get().ending();
        String folder = name == null ? "records" : name.toString();
        return switch (format.get()) {
            case JSON, FILES -> folder + "-export" + (ending.isEmpty() ? "" : "." + ending);
            case NDJSON, CSV, MARKDOWN, HTML -> folder + "." + ending;
            case INDEX, ERRORCANON, ELASTICSEARCH, GROK, SYSLOG_NG ->
                folder + "-" + format.get().word() + (ending.isEmpty() ? "" : "." + ending);
        };
    }

    /// Writes the file in the background; cancelling the task leaves no file.
    public FxTask export(Path file, Consumer<ExportReport> onSuccess, Consumer<Exception> onFailure) {
        Request request = request();
        TaskName name = TaskName.stoppable(Phrase.of("app.task.exporting", String.valueOf(file.getFileName())),
                TaskName.Unit.RECORDS);
        return tasks.start(name,
                (cancellation, progress) -> request.export().write(request.wanted(), file, progress, cancellation),
                onSuccess, onFailure);
    }

    /// Lets go of the session.
    public void close() {
        previews.cancel();
        subscriptions.forEach(Subscription::close);
    }

    private void look() {
        preview.set(Optional.empty());
        previews.cancel();
        if (session.checkStateProperty().get() == CheckState.DONE) {
            Request request = request();
            previews.start((cancellation, _) -> request.export().preview(request.wanted(), cancellation),
                    report -> preview.set(Optional.of(report)), failure -> {
                        throw new IllegalStateException("the export could not be looked at", failure);
                    });
        }
    }

    private Request request() {
        Optional<List<String>> paths = switch (scope.get()) {
            case ALL -> Optional.empty();
            case SHOWN -> Optional.of(List.copyOf(selection.shown()));
            case SELECTED -> Optional.of(List.copyOf(selection.selected().getValue()));
        };
        Map<String, List<Finding>> findings = new HashMap<>();
        session.records().paths().forEach(path -> findings.put(path, session.findings(path)));
        PatternOptions meaning = session.workspace().settings().caseInsensitive()
                ? PatternOptions.DEFAULT
                : new PatternOptions(PatternOptions.DEFAULT.flavour(), Set.of());
        return new Request(session.workspace().folder(), session.records(), paths, findings,
                new ExportRequest(format.get(), Packing.NONE, meaning, pages));
    }

    /// What is exported, gathered on the FX thread and put together off it.
    private record Request(Path folder, RecordSet records, Optional<List<String>> paths,
            Map<String, List<Finding>> findings, ExportRequest wanted) {

        RecordExport export() {
            RecordSet wanted = paths.map(some -> {
                List<ErrorRecord> chosen = some.stream().flatMap(path -> records.at(path).stream()).toList();
                return RecordSet.of(chosen);
            }).orElse(records);
            return new RecordExport(folder, wanted, findings);
        }
    }
}
