package dev.errata.ui.browse;

import dev.errata.curation.Samples;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.search.Freshness;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.Standing;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FolderFindings;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps an index of the session's records up to date in the background: one update at a time, of what changed only. Belongs to
/// the FX thread.
final class LiveIndex {
    private final CurationSession session;
    private final FxTasks tasks;
    private final Runnable onChange;
    private final List<Subscription> subscriptions;
    /// What is to be read anew; as it was told, since after a check that is every path.
    private final List<Set<String>> waiting = new ArrayList<>();
    private Freshness.Scale scale;
    private final LiveWords words;
    private RecordIndex index;
    private boolean ready;
    private boolean updating;
    private boolean closed;
    private boolean stale;

    /// An index of `session`; `onChange` hears of each new one, `onWords` of each new index of their words.
    LiveIndex(CurationSession session, FxTasks tasks, Runnable onChange, Runnable onWords) {
        this.session = session;
        this.tasks = tasks;
        this.onChange = onChange;
        this.scale = scale(session.context());
        this.words = new LiveWords(tasks, onWords);
        this.index = RecordIndex.empty(scale);
        this.subscriptions = List.of(session.onRecords(this::changed), session.onFindings(this::changed),
                session.settings().textProperty().subscribe((_, _) -> rescale())::unsubscribe,
                session.begunProperty().subscribe(this::followWords)::unsubscribe);
    }

    /// What is fresh may be another thing now: that stands in the index of each record.
    private void rescale() {
        Freshness.Scale now = scale(session.context());
        if (!now.equals(scale)) {
            scale = now;
            stale = true;
            update();
        }
    }

    private static Freshness.Scale scale(RuleContext context) {
        return new Freshness.Scale(context.today(), context.settings().ageingDays(), context.settings().staleDays());
    }

    /// Which records are fresh.
    Freshness.Scale scale() {
        return scale;
    }

    /// The newest index.
    RecordIndex index() {
        return index;
    }

    /// The newest index of the words of the records.
    WordIndex words() {
        return words.words();
    }

    /// Whether every record has been read once.
    boolean isReady() {
        return ready;
    }

    /// Whether the index tells all that the session knows.
    boolean isSettled() {
        return ready && !updating && !stale && waiting.isEmpty();
    }

    /// Reads every record.
    void start() {
        RecordSet records = session.records();
        Snapshot snapshot = snapshot(List.of(records.paths()));
        updating = true;
        TaskName name = TaskName.unstoppable(Phrase.of("app.task.indexing"), TaskName.Unit.RECORDS,
                Phrase.of("app.task.indexing.unstoppable"));
        tasks.start(name, (cancellation, _) -> snapshot.addTo(RecordIndex.of(records, scale, cancellation),
                cancellation),
                this::updated, this::failed);
    }

    void close() {
        closed = true;
        words.close();
        subscriptions.forEach(Subscription::close);
    }

    private void changed(Set<String> paths) {
        if (!paths.isEmpty()) {
            waiting.add(paths);
        }
        update();
    }

    private void update() {
        if (updating || closed) {
            return;
        }
        if (stale) {
            stale = false;
            waiting.clear();
            start();
            return;
        }
        if (waiting.isEmpty()) {
            return;
        }
        updating = true;
        Snapshot snapshot = snapshot(List.copyOf(waiting));
        waiting.clear();
        RecordIndex before = index;
        tasks.start((cancellation, _) -> snapshot.addTo(before, cancellation), this::updated, this::failed);
    }

    private void updated(RecordIndex next) {
        updating = false;
        if (closed) {
            return;
        }
        ready = true;
        index = next;
        onChange.run();
        followWords();
        update();
    }

    /// Words are searched later than records are looked at.
    private void followWords() {
        if (ready && session.begunProperty().get()) {
            words.follow(index);
        }
    }

    private void failed(Exception failure) {
        updating = false;
        throw new IllegalStateException("the records could not be indexed", failure);
    }

    private Snapshot snapshot(List<Set<String>> paths) {
        return new Snapshot(session.records(), paths, session.folderFindings(), session.unsavedProperty().get(),
                session.context().samples());
    }

    /// What the session knows of some paths at one moment; may be read on another thread.
    private record Snapshot(RecordSet records, List<Set<String>> paths, FolderFindings findings,
            List<String> unsaved, Samples samples) {

        RecordIndex addTo(RecordIndex before, Cancellation cancellation) {
            Set<String> dirty = Set.copyOf(unsaved);
            Map<String, Optional<IndexedRecord>> changed = new HashMap<>();
            Set<String> each = new HashSet<>();
            paths.forEach(each::addAll);
            for (String path : each) {
                cancellation.check();
                Standing standing = Standing.of(findings.of(path),
                        dirty.contains(path) ? Standing.Saving.UNSAVED : Standing.Saving.SAVED,
                        records.at(path).flatMap(ErrorRecord::id).map(samples::of).orElseGet(List::of));
                changed.put(path, records.at(path).map(record -> before.find(path)
                        .map(known -> known.updated(record, standing))
                        .orElseGet(() -> IndexedRecord.of(record, standing))));
            }
            return before.with(changed);
        }
    }
}
