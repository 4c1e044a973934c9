package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.EdgeKind;
import dev.errata.graph.Link;
import dev.errata.json.JsonPointer;
import dev.errata.json.ObjectNode;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The links of the record that is looked at: which are listed, and which is chosen. Belongs to the FX thread.
final class LinksViewModel {
    /// What there is to show.
    enum State {
        READING, NO_RECORD, UNREADABLE, NONE, NOTHING_FOUND, LINKS
    }

    private final LinkFinder finder;
    private final ReadOnlyObjectWrapper<List<Link>> links = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ObservableList<LinkRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<LinkScope> scope = new SimpleObjectProperty<>(LinkScope.ALL);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Link>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<ErrorRecord> record = Optional.empty();
    private Optional<Predicate<Link>> wanted = Optional.empty();
    private boolean read;

    LinksViewModel(CurationSession session, FxTasks tasks) {
        scope.subscribe(_ -> list());
        filter.subscribe(_ -> list());
        this.finder = new LinkFinder(session, tasks, this::show);
    }

    /// Stops listening to the session.
    void close() {
        finder.close();
    }

    /// All links of the record.
    ReadOnlyObjectProperty<List<Link>> linksProperty() {
        return links.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The links that scope and filter leave, in the order of the kinds.
    ObservableList<LinkRow> rows() {
        return rows;
    }

    ObjectProperty<LinkScope> scopeProperty() {
        return scope;
    }

    /// What the listed links hold in id, signature or words.
    StringProperty filterProperty() {
        return filter;
    }

    /// The link that is acted on.
    ObjectProperty<Optional<Link>> chosenProperty() {
        return chosen;
    }

    int count(LinkScope counted) {
        return (int) links.get().stream().filter(counted::holds).count();
    }

    /// The record whose links these are.
    Optional<ErrorRecord> record() {
        return record;
    }

    private void show(Optional<ErrorRecord> found, List<Link> now) {
        boolean another = !found.map(ErrorRecord::path).equals(record.map(ErrorRecord::path));
        record = found;
        read = true;
        if (another) {
            chosen.set(Optional.empty());
            filter.set("");
            scope.set(LinkScope.ALL);
        }
        links.set(now);
        list();
        wanted.ifPresent(this::chooseNow);
        wanted = Optional.empty();
    }

    private void list() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Link> listed = links.get().stream().filter(scope.get()::holds).filter(link -> holds(link, wanted))
                .toList();
        Map<EdgeKind, Integer> sizes = new EnumMap<>(EdgeKind.class);
        listed.forEach(link -> sizes.merge(link.kind(), 1, Integer::sum));
        Map<EdgeKind, Integer> numbers = new EnumMap<>(EdgeKind.class);
        List<LinkRow> now = listed.stream().map(link -> new LinkRow(link, numbers.merge(link.kind(), 1, Integer::sum),
                sizes.getOrDefault(link.kind(), 0))).toList();
        int place = chosen.get().map(this::placeOf).orElse(-1);
        Optional<Link> kept = chosen.get().flatMap(old -> again(old, listed)).or(() -> place < 0 || listed.isEmpty()
                ? Optional.empty()
                : Optional.of(listed.get(Math.min(place, listed.size() - 1))));
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        chosen.set(kept);
        state.set(stateNow());
    }

    private State stateNow() {
        if (!read) {
            return State.READING;
        }
        if (record.isEmpty()) {
            return State.NO_RECORD;
        }
        if (!rows.isEmpty()) {
            return State.LINKS;
        }
        if (!links.get().isEmpty()) {
            return State.NOTHING_FOUND;
        }
        return canHoldLinks() ? State.NONE : State.UNREADABLE;
    }

    /// Whether there is a record that can hold edges: a JSON object.
    boolean canHoldLinks() {
        return record.flatMap(shown -> shown.text().root()).filter(ObjectNode.class::isInstance).isPresent();
    }

    private static boolean holds(Link link, String wanted) {
        return wanted.isEmpty() || link.otherId().toLowerCase(Locale.ROOT).contains(wanted)
                || signature(link).toLowerCase(Locale.ROOT).contains(wanted)
                || link.edge().words().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// What the other record says of itself; empty where there is none.
    static String signature(Link link) {
        return Printable.line(link.other().flatMap(other -> other.string(Field.SIGNATURE)).orElse(""));
    }

    private int placeOf(Link link) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).link().equals(link)) {
                return i;
            }
        }
        return -1;
    }

    /// The same link after a change: by the place of its edge, else by what it ties.
    private static Optional<Link> again(Link old, List<Link> now) {
        Function<Link, Optional<JsonPointer>> place = link -> link.here().map(Edge::pointer);
        return now.stream().filter(link -> link.here().isPresent() && place.apply(link).equals(place.apply(old))
                && link.otherId().equals(old.otherId())).findFirst()
                .or(() -> now.stream().filter(link -> link.kind() == old.kind()
                        && link.otherId().equals(old.otherId())).findFirst())
                .or(() -> now.stream().filter(link -> link.here().isPresent()
                        && place.apply(link).equals(place.apply(old))).findFirst());
    }

    /// Chooses the link whose edge stands at the place, or holds it; as soon as it is found, if the record has just changed.
    void choose(JsonPointer pointer) {
        choose(link -> link.here().filter(edge -> pointer.startsWith(edge.pointer())).isPresent());
    }

    /// Chooses the link of this kind that the record has to another one; as soon as it is found, if it was just added.
    void choose(EdgeKind kind, String otherId) {
        choose(link -> link.kind() == kind && link.otherId().equals(otherId) && link.here().isPresent());
    }

    private void choose(Predicate<Link> meant) {
        wanted = Optional.of(meant);
        chooseNow(meant);
    }

    private void chooseNow(Predicate<Link> meant) {
        Optional<Link> found = links.get().stream().filter(meant).findFirst();
        if (found.isPresent() && placeOf(found.get()) < 0) {
            filter.set("");
            scope.set(LinkScope.ALL);
        }
        found.ifPresent(link -> chosen.set(Optional.of(link)));
    }
}
