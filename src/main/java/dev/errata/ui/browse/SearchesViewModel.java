package dev.errata.ui.browse;

import dev.errata.curation.SavedSearch;
import dev.errata.curation.SavedSearches;
import dev.errata.search.Criteria;
import dev.errata.search.QueryTerms;
import dev.errata.search.RecordIndex;
import dev.errata.search.TypedQuery;
import dev.errata.search.language.QueryText;
import dev.errata.task.Cancellation;
import dev.errata.ui.browse.KeptSearch.Sharing;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FolderFacts;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The searches that are kept under a name: personal ones, and those that the folder shares. Each change can be taken back from
/// its notice. Files are read and records counted in the background. Belongs to the FX thread.
public final class SearchesViewModel {
    private static final Duration EDITING_PAUSE = Duration.ofMillis(400);

    private final RecordsViewModel records;
    private final FolderFacts facts;
    private final Notifier notifier;
    private final Newest counting;
    private final Debouncer counted;
    private final ObservableList<KeptSearch> kept = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Naming>> naming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription shared;

    /// Somebody gives a name.
    ///
    /// @param renamed what has a name already; empty for the search in the filter
    public record Naming(Optional<KeptSearch> renamed) {}

    /// What goes and what comes in its place.
    private record Edit(List<KeptSearch> gone, List<KeptSearch> added) {
        Edit reversed() {
            return new Edit(added, gone);
        }

        SavedSearches applyTo(SavedSearches searches, Sharing sharing) {
            SavedSearches changed = searches;
            for (KeptSearch search : gone) {
                changed = search.sharing() == sharing ? changed.without(search.search()) : changed;
            }
            for (KeptSearch search : added) {
                changed = search.sharing() == sharing ? changed.with(search.search()) : changed;
            }
            return changed;
        }

        boolean isOf(Sharing sharing) {
            return gone.stream().anyMatch(search -> search.sharing() == sharing)
                    || added.stream().anyMatch(search -> search.sharing() == sharing);
        }
    }

    public SearchesViewModel(CurationSession session, RecordsViewModel records, FxTasks tasks, Delay delay,
            Notifier notifier) {
        this.records = records;
        this.facts = session.facts();
        this.notifier = notifier;
        this.counting = tasks.newest();
        this.counted = new Debouncer(delay, EDITING_PAUSE, this::count);
        records.arrangementProperty().subscribe((before, now) -> {
            if (before.index() != now.index()) {
                counted.request();
            }
        });
        list();
        this.shared = facts.searchesProperty().subscribe((_, _) -> list());
        facts.readSearches(this::failed);
    }

    /// Personal ones first, each kind in the order of the names.
    public ObservableList<KeptSearch> kept() {
        return kept;
    }

    /// Whether somebody gives a name just now.
    public ReadOnlyObjectProperty<Optional<Naming>> namingProperty() {
        return naming.getReadOnlyProperty();
    }

    /// Asks for a name for the search in the filter.
    public void startToSave() {
        naming.set(Optional.of(new Naming(Optional.empty())));
    }

    /// Asks for another name.
    public void startToRename(KeptSearch search) {
        naming.set(Optional.of(new Naming(Optional.of(search))));
    }

    /// Gives no name.
    public void stopNaming() {
        naming.set(Optional.empty());
    }

    /// Keeps what is being named under this name, in place of what had the name before; nothing where the name is blank.
    public void name(String typed, Sharing sharing) {
        String name = typed.strip();
        Optional<Naming> asked = naming.get();
        if (name.isEmpty() || asked.isEmpty()) {
            return;
        }
        stopNaming();
        Optional<KeptSearch> renamed = asked.get().renamed;
        String query = renamed.map(search -> search.search().query()).orElseGet(this::typed);
        KeptSearch named = new KeptSearch(new SavedSearch(name, query), sharing);
        List<KeptSearch> gone = new ArrayList<>(renamed.stream().toList());
        kept.stream().filter(other -> other.sharing() == sharing && other.search().name().equals(name)
                && gone.stream().noneMatch(other::isSame)).forEach(gone::add);
        change(new Edit(gone, List.of(named)), Phrase.of(
                renamed.isPresent() ? "browse.searches.renamed" : "browse.searches.saved", name));
    }

    /// Looks for what it asks.
    public void run(KeptSearch search) {
        records.filter(search.search().query());
    }

    /// Has it ask for what stands in the filter.
    public void update(KeptSearch search) {
        change(new Edit(List.of(search),
                List.of(new KeptSearch(new SavedSearch(search.search().name(), typed()), search.sharing()))),
                Phrase.of("browse.searches.updated", search.search().name()));
    }

    public void delete(KeptSearch search) {
        change(new Edit(List.of(search), List.of()), Phrase.of("browse.searches.deleted", search.search().name()));
    }

    /// Whether the filter asks for just this.
    public boolean isShown(KeptSearch search) {
        return typed().equals(search.search().query().strip());
    }

    /// Counts no more.
    public void close() {
        shared.unsubscribe();
        counted.cancel();
        counting.cancel();
    }

    private String typed() {
        return records.queryProperty().get().strip();
    }

    private void change(Edit edit, Phrase done) {
        apply(edit, () -> notifier.tell(Notice.of(Tone.GOOD, done).offering(Phrase.of("refactor.undo"),
                () -> apply(edit.reversed(), () -> {}))));
    }

    private void apply(Edit edit, Runnable then) {
        if (edit.isOf(Sharing.SHARED)) {
            facts.changeSearches(before -> edit.applyTo(before, Sharing.SHARED), () -> {
                keepPersonal(edit);
                list();
                then.run();
            }, this::failed);
        } else {
            keepPersonal(edit);
            list();
            then.run();
        }
    }

    private void keepPersonal(Edit edit) {
        records.memory().kept(edit.applyTo(records.memory().kept(), Sharing.PERSONAL));
    }

    private void list() {
        List<KeptSearch> all = new ArrayList<>();
        records.memory().kept().all().forEach(search -> all.add(new KeptSearch(search, Sharing.PERSONAL)));
        facts.searchesProperty().get().all().forEach(search -> all.add(new KeptSearch(search, Sharing.SHARED)));
        kept.setAll(all);
        count();
    }

    private void count() {
        List<KeptSearch> searches = List.copyOf(kept);
        if (searches.isEmpty()) {
            counting.cancel();
            return;
        }
        RecordIndex index = records.arrangementProperty().get().index();
        counting.start((cancellation, _) -> count(searches, index, cancellation), this::show, this::failed);
    }

    private static List<KeptSearch> count(List<KeptSearch> searches, RecordIndex index, Cancellation cancellation) {
        List<KeptSearch> all = new ArrayList<>();
        for (KeptSearch search : searches) {
            Criteria criteria = TypedQuery.of(QueryText.parse(search.search().query()), QueryTerms.of(index.scale()))
                    .criteria();
            all.add(new KeptSearch(search.search(), search.sharing(),
                    OptionalInt.of(index.count(criteria, cancellation))));
        }
        return all;
    }

    private void show(List<KeptSearch> all) {
        if (!kept.equals(all)) {
            kept.setAll(all);
        }
    }

    private void failed(Exception failure) {
        notifier.tell(Notice.of(Tone.ERROR, Phrase.of("browse.searches.failed", DiskReason.named(failure))));
    }
}
