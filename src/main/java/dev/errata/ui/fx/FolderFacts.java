package dev.errata.ui.fx;

import dev.errata.curation.Acceptances;
import dev.errata.curation.IdleLine;
import dev.errata.curation.Samples;
import dev.errata.curation.SamplesChange;
import dev.errata.curation.SavedSearches;
import dev.errata.json.JsonText;
import dev.errata.workspace.SideFiles;
import dev.errata.workspace.TemplateFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What curators keep beside the records of an open folder, as the window sees it: settings, samples, acceptances, shared searches. A change
/// is on disk at once, and starts from what others have written there; what they write is read again when somebody asks for it. The
/// rules follow. Belongs to the FX thread; files are read and written in the background.
public final class FolderFacts {
    private final SideFiles side;
    private final FxTasks tasks;
    private final Recheck recheck;
    private final FolderSettings settings;
    private final ReadOnlyObjectWrapper<Acceptances> acceptances;
    private final ReadOnlyObjectWrapper<Samples> samples;
    private final ReadOnlyObjectWrapper<SavedSearches> searches = new ReadOnlyObjectWrapper<>(SavedSearches.NONE);
    private final ReadOnlyObjectWrapper<Map<String, List<IdleLine>>> idle = new ReadOnlyObjectWrapper<>(Map.of());

    /// Has the rules look again.
    interface Recheck {
        void all();

        /// At the records with these names, an id or a path each.
        void records(Set<String> names);
    }

    FolderFacts(SideFiles side, FxTasks tasks, Recheck recheck) {
        this.side = side;
        this.tasks = tasks;
        this.recheck = recheck;
        this.settings = new FolderSettings(side, tasks, recheck::all);
        this.acceptances = new ReadOnlyObjectWrapper<>(side.acceptances());
        this.samples = new ReadOnlyObjectWrapper<>(side.samples());
        Stream.of(acceptances, samples, searches).forEach(facts -> facts.subscribe(_ -> listIdle()));
    }

    /// How the folder wants to be judged.
    public FolderSettings settings() {
        return settings;
    }

    /// The findings that the folder accepts.
    public ReadOnlyObjectProperty<Acceptances> acceptancesProperty() {
        return acceptances.getReadOnlyProperty();
    }

    /// The texts on which the patterns are tried.
    public ReadOnlyObjectProperty<Samples> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /// The searches that the folder shares; none before they were read for the first time.
    public ReadOnlyObjectProperty<SavedSearches> searchesProperty() {
        return searches.getReadOnlyProperty();
    }

    /// The lines that do not count, by the name of their file; files without any are left out.
    public ReadOnlyObjectProperty<Map<String, List<IdleLine>>> idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /// Changes what the folder accepts.
    public FxTask accept(UnaryOperator<Acceptances> change, Runnable onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.accept(change), changed -> {
            follow(changed);
            onSuccess.run();
        }, onFailure);
    }

    /// Changes the texts on which the patterns are tried.
    ///
    /// @param onSuccess hears what has changed
    public FxTask changeSamples(UnaryOperator<Samples> change, Consumer<SamplesChange> onSuccess,
            Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.changeSamples(change), changed -> {
            follow(changed);
            onSuccess.accept(changed);
        }, onFailure);
    }

    /// Changes the searches that the folder shares.
    public FxTask changeSearches(UnaryOperator<SavedSearches> change, Runnable onSuccess,
            Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.searches().change(change), changed -> {
            searches.set(changed);
            onSuccess.run();
        }, onFailure);
    }

    /// Reads the templates of new records, which nothing else keeps in mind.
    public FxTask readTemplates(Consumer<TemplateFiles.Found> onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.templates().read(), onSuccess, onFailure);
    }

    /// Writes a template of new records that is not there yet; where it is, `onFailure` hears a FileAlreadyExistsException.
    public FxTask addTemplate(String name, JsonText text, Runnable onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> {
            side.templates().add(name, text);
            return name;
        }, _ -> onSuccess.run(), onFailure);
    }

    /// Writes a template of new records, in place of one that has the name.
    public FxTask replaceTemplate(String name, JsonText text, Runnable onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> {
            side.templates().replace(name, text);
            return name;
        }, _ -> onSuccess.run(), onFailure);
    }

    /// Reads all of it again, where others may have written it. What cannot be read stays as it was.
    ///
    /// @param failed hears of each file that cannot be read: its kind, `settings`, `acceptances`, `samples` or `searches`, gives the consumer
    public void read(Function<String, Consumer<Exception>> failed) {
        settings.read(failed.apply("settings"));
        tasks.start((_, _) -> side.readAcceptances(), this::follow, failed.apply("acceptances"));
        tasks.start((_, _) -> new SamplesChange(side.samples(), side.readSamples()), this::follow,
                failed.apply("samples"));
        readSearches(failed.apply("searches"));
    }

    /// Reads the shared searches.
    public void readSearches(Consumer<Exception> onFailure) {
        tasks.start((_, _) -> side.searches().read(), now -> {
            if (!now.text().equals(searches.get().text())) {
                searches.set(now);
            }
        }, onFailure);
    }

    private void follow(Acceptances now) {
        if (now != acceptances.get()) {
            Set<String> names = acceptances.get().namesThatDiffer(now);
            acceptances.set(now);
            recheck.records(names);
        }
    }

    private void follow(SamplesChange changed) {
        if (!changed.after().text().equals(samples.get().text())) {
            Set<String> records = new SamplesChange(samples.get(), changed.after()).records();
            samples.set(changed.after());
            recheck.records(records);
        }
    }

    private void listIdle() {
        Map<String, List<IdleLine>> all = new TreeMap<>();
        all.put("accepted.jsonl", acceptances.get().unreadable());
        all.put("samples.jsonl", samples.get().unreadable());
        all.put("searches.jsonl", searches.get().unreadable());
        all.values().removeIf(List::isEmpty);
        if (!all.equals(idle.get())) {
            idle.set(all);
        }
    }
}
