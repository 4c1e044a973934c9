package dev.errata.ui.links;

import dev.errata.graph.EdgeIndex;
import dev.errata.graph.Link;
import dev.errata.graph.Links;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds the links of the record that is looked at, anew after every change of the folder. Reading the edges of all records, and
/// then of those that change, goes on in the background. Belongs to the FX thread.
final class LinkFinder {
    private record Found(EdgeIndex index, List<Link> links) {}

    private final CurationSession session;
    private final BiConsumer<Optional<ErrorRecord>, List<Link>> receiver;
    private final Newest finding;
    private final FxTask reading;
    private final List<Subscription> subscriptions;
    private final Set<String> changed = new HashSet<>();
    private Optional<EdgeIndex> index = Optional.empty();

    /// @param receiver hears the record and its links
    LinkFinder(CurationSession session, FxTasks tasks, BiConsumer<Optional<ErrorRecord>, List<Link>> receiver) {
        this.session = session;
        this.receiver = receiver;
        this.finding = tasks.newest();
        this.subscriptions = List.of(session.onRecords(paths -> {
            changed.addAll(paths);
            find();
        }), session.currentProperty().subscribe(_ -> find())::unsubscribe);
        RecordSet records = session.records();
        this.reading = tasks.start((cancellation, _) -> EdgeIndex.of(records, cancellation), read -> {
            index = Optional.of(read);
            find();
        }, LinkFinder::fail);
    }

    void close() {
        reading.cancel();
        finding.cancel();
        subscriptions.forEach(Subscription::close);
    }

    private void find() {
        if (index.isEmpty()) {
            return;
        }
        EdgeIndex before = index.get();
        RecordSet records = session.records();
        Optional<ErrorRecord> record = session.currentRecord();
        Set<String> paths = Set.copyOf(changed);
        finding.start((cancellation, _) -> {
            EdgeIndex now = before.after(records, paths, cancellation);
            return new Found(now, record.map(shown -> Links.of(records, now, shown)).orElseGet(List::of));
        }, found -> {
            // Only the newest search delivers, and that has seen all changes up to now.
            index = Optional.of(found.index());
            changed.clear();
            receiver.accept(record, found.links());
        }, LinkFinder::fail);
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("the links of a record could not be found", failure);
    }
}
