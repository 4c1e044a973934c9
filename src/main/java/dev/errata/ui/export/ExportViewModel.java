package dev.errata.ui.export;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.ExportRequest;
import dev.errata.exchange.PageText;
import dev.errata.exchange.RecordExport;
import dev.errata.exchange.RecordMarkdown;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FolderFindings;
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
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private final ExportChoices choices;
    private final Newest previews;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<Optional<String>> tier = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> domain = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> tiers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> domains = new ReadOnlyObjectWrapper<>(List.of());
    private final List<FxTask> gathering = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<ExportReport>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Begins with the selected records where several are selected.
    public ExportViewModel(CurationSession session, SelectedRecords selection, FxTasks tasks,
            ExportChoices choices) {
        this.session = session;
        this.choices = choices;
        this.selection = selection;
        this.tasks = tasks;
        this.previews = tasks.newest();
        if (scopes().contains(Scope.SELECTED)) {
            scope.set(Scope.SELECTED);
        }
        gather(Field.VERIFICATION_TIER, tiers);
        gather(Field.DOMAIN, domains);
        subscriptions.add(scope.subscribe(_ -> look())::unsubscribe);
        subscriptions.add(choices.formatProperty().subscribe((_, _) -> look())::unsubscribe);
        subscriptions.add(tier.subscribe((_, _) -> look())::unsubscribe);
        subscriptions.add(domain.subscribe((_, _) -> look())::unsubscribe);
        subscriptions.add(session.onRecords(_ -> look()));
        subscriptions.add(session.onFindings(_ -> look()));
    }

    /// Format, language and packing.
    public ExportChoices choices() {
        return choices;
    }

    /// The verification tier of the records; empty for any.
    public ObjectProperty<Optional<String>> tierProperty() {
        return tier;
    }

    /// The domain of the records; empty for any.
    public ObjectProperty<Optional<String>> domainProperty() {
        return domain;
    }

    /// The verification tiers that records have, in order; none until they have been gathered, in the background.
    public ReadOnlyObjectProperty<List<String>> tiersProperty() {
        return tiers.getReadOnlyProperty();
    }

    /// The domains that records have, in order; none until they have been gathered, in the background.
    public ReadOnlyObjectProperty<List<String>> domainsProperty() {
        return domains.getReadOnlyProperty();
    }

    private void gather(Field field, ObjectProperty<List<String>> values) {
        RecordSet records = session.records();
        gathering.add(tasks.start((cancellation, _) -> {
            Set<String> found = new TreeSet<>();
            for (ErrorRecord record : records.records()) {
                cancellation.check();
                record.string(field).ifPresent(found::add);
            }
            return List.copyOf(found);
        }, values::set, failure -> {
            throw new IllegalStateException("the values could not be gathered", failure);
        }));
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

    /// How many records are asked for with this scope, valid or not.
    int count(Scope asked) {
        return paths(asked).map(List::size).orElseGet(session.records()::size);
    }

    /// The paths of the records of this scope; empty for all.
    private Optional<List<String>> paths(Scope asked) {
        return switch (asked) {
            case ALL -> Optional.empty();
            case SHOWN -> Optional.of(List.copyOf(selection.shown()));
            case SELECTED -> Optional.of(List.copyOf(selection.selected().getValue()));
        };
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
        ExportFormat format = choices.formatProperty().get();
        String ending = format.ending();
        String folder = name == null ? "records" : name.toString();
        String plain = switch (format) {
            case JSON, FILES -> folder + "-export" + (ending.isEmpty() ? "" : "." + ending);
            case NDJSON, CSV, MARKDOWN, HTML -> folder + "." + ending;
            case INDEX, ERRORCANON, ELASTICSEARCH, GROK, SYSLOG_NG ->
                folder + "-" + format.word() + (ending.isEmpty() ? "" : "." + ending);
        };
        return plain + packedEnding();
    }

    /// What packing adds to the end of a name.
    public String packedEnding() {
        return switch (choices.packing()) {
            case NONE -> "";
            case GZIP -> ".gz";
            case ZSTD -> ".zst";
        };
    }

    /// Writes the file in the background; cancelling the task leaves no file.
    public FxTask export(Path file, Consumer<ExportReport> onSuccess, Consumer<Exception> onFailure) {
        choices.keep(file);
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
        gathering.forEach(FxTask::cancel);
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
        Optional<String> wantedTier = tier.get();
        Optional<String> wantedDomain = domain.get();
        PatternOptions meaning = session.workspace().settings().caseInsensitive()
                ? PatternOptions.DEFAULT
                : new PatternOptions(PatternOptions.DEFAULT.flavour(), Set.of());
        return new Request(session.workspace().folder(), session.records(), paths(scope.get()),
                session.folderFindings(),
                new ExportRequest(choices.formatProperty().get(), choices.packing(), meaning, pages()),
                record -> isWanted(record, Field.VERIFICATION_TIER, wantedTier)
                        && isWanted(record, Field.DOMAIN, wantedDomain));
    }

    private static boolean isWanted(ErrorRecord record, Field field, Optional<String> wanted) {
        return wanted.isEmpty() || record.string(field).equals(wanted);
    }

    private List<PageText> pages() {
        return switch (choices.proseProperty().get()) {
            case ENGLISH -> List.of(page(Language.ENGLISH));
            case CHINESE -> List.of(page(Language.CHINESE));
            case BOTH -> List.of(page(Language.ENGLISH), page(Language.CHINESE));
        };
    }

    private static PageText page(Language language) {
        return new PageText(
                language == Language.CHINESE ? RecordMarkdown.Prose.CHINESE : RecordMarkdown.Prose.ENGLISH,
                new Messages(language)::text);
    }

    /// What is exported, gathered on the FX thread and put together off it.
    private record Request(Path folder, RecordSet records, Optional<List<String>> paths,
            FolderFindings found, ExportRequest wanted, Predicate<ErrorRecord> among) {

        RecordExport export() {
            Map<String, List<Finding>> findings = new HashMap<>();
            records.paths().forEach(path -> findings.put(path, found.of(path)));
            Stream<ErrorRecord> chosen = paths
                    .map(some -> some.stream().flatMap(path -> records.at(path).stream()))
                    .orElseGet(() -> records.records().stream());
            RecordSet asked = RecordSet.of(chosen.filter(among).toList());
            return new RecordExport(folder, asked, findings, records.size() - asked.size());
        }
    }
}
