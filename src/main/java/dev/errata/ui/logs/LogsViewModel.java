package dev.errata.ui.logs;

import dev.errata.log.LogSource;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Remembered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What hits the open logs, in rows, which of them is chosen, and the line that is looked at. Belongs to the FX thread.
final class LogsViewModel {
    private static final String ORDER = "logs.order";
    private static final String WRAP = "logs.wrap";

    private final CurationSession session;
    private final LogShelf shelf;
    private final LogScanning scanning;
    private final Remembered remembered;
    private final ReadOnlyObjectWrapper<List<HitRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<HitOrder> order;
    private final ReadOnlyObjectWrapper<Walk> walk = new ReadOnlyObjectWrapper<>(new Walk.OfAll());
    private final ObjectProperty<Optional<LinePlace>> line = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription changes;
    private final Subscription shown;
    /// The logs whose first hit was looked at.
    private final Set<OpenLog> begun = Collections.newSetFromMap(new WeakHashMap<>());
    private final ReadOnlyBooleanWrapper atBeginning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wraps = new ReadOnlyBooleanWrapper();
    private final Set<HitRow.Section> unfolded = EnumSet.noneOf(HitRow.Section.class);
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private Optional<LinePlace> awaited = Optional.empty();

    LogsViewModel(CurationSession session, LogShelf shelf, LogScanning scanning, Remembered remembered) {
        this.session = session;
        this.shelf = shelf;
        this.scanning = scanning;
        this.remembered = remembered;
        this.order = new ReadOnlyObjectWrapper<>(remembered.settings().choice(ORDER)
                .flatMap(word -> Arrays.stream(HitOrder.values()).filter(one -> one.word().equals(word)).findFirst())
                .orElse(HitOrder.COUNT));
        this.wraps.set(remembered.settings().choice(WRAP).filter(Boolean::parseBoolean).isPresent());
        this.changes = shelf.changesProperty().subscribe((_, _) -> arrange())::unsubscribe;
        this.shown = shelf.currentProperty().subscribe((_, _) -> turn())::unsubscribe;
    }

    CurationSession session() {
        return session;
    }

    LogShelf shelf() {
        return shelf;
    }

    LogScanning scanning() {
        return scanning;
    }

    /// What hits all open logs.
    ReadOnlyObjectProperty<List<HitRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<HitOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// Which lines [#next] and [#previous] go to.
    ReadOnlyObjectProperty<Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    /// Whether lines that are too long for the view are broken.
    ReadOnlyBooleanProperty wrapsProperty() {
        return wraps.getReadOnlyProperty();
    }

    /// Has long lines broken, or no longer; that is remembered.
    void toggleWrap() {
        wraps.set(!wraps.get());
        remembered.change(settings -> settings.withChoice(WRAP, Boolean.toString(wraps.get())));
    }

    /// The line that is looked at.
    ObjectProperty<Optional<LinePlace>> lineProperty() {
        return line;
    }

    /// Whether the line is looked at because a log begins with it, not because somebody went there.
    ReadOnlyBooleanProperty atBeginningProperty() {
        return atBeginning.getReadOnlyProperty();
    }

    /// Goes up whenever somebody goes elsewhere: what was to lead to another place is not wanted any more.
    ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    private void moved() {
        moves.set(moves.get() + 1);
    }

    private void turn() {
        awaited = awaited.filter(place -> shelf.currentProperty().get().equals(Optional.of(place.log())));
        moved();
        begin();
    }

    private void arrange() {
        rows.set(HitRows.of(shelf.logs(), session.records(), order.get(), unfolded));
        if (line.get().filter(place -> !shelf.logs().contains(place.log())).isPresent()) {
            line.set(Optional.empty());
        }
        goToAwaited();
        begin();
    }

    /// Looks at the first hit of the log that is shown as soon as it is known; where nothing hits, at the first error that nobody
    /// claims. Once for each log.
    private void begin() {
        Optional<OpenLog> shown = shelf.currentProperty().get().filter(log -> !begun.contains(log));
        if (shown.isEmpty() || awaited.filter(place -> place.log().equals(shown.get())).isPresent()) {
            return;
        }
        OpenLog log = shown.get();
        OptionalLong hit = log.result().after(0, new Walk.OfAll());
        OptionalLong first = hit.isEmpty() && log.scan() instanceof OpenLog.ScanState.Done
                ? log.result().after(0, new Walk.OfNobody())
                : hit;
        if (line.get().filter(place -> place.log().equals(log)).isPresent()) {
            begun.add(log);
        } else if (first.isPresent() && log.lines() >= first.getAsLong()) {
            begun.add(log);
            atBeginning.set(true);
            line.set(Optional.of(new LinePlace(log, first.getAsLong())));
        }
    }

    void order(HitOrder wanted) {
        order.set(wanted);
        remembered.change(settings -> settings.withChoice(ORDER, wanted.word()));
        arrange();
    }

    /// Shows or hides what belongs to a row.
    void fold(HitRow.Section section, HitRow.Fold wanted) {
        boolean isChanged = switch (wanted) {
            case FOLDED -> unfolded.remove(section);
            case UNFOLDED -> unfolded.add(section);
        };
        if (isChanged) {
            arrange();
        }
    }

    /// Has the keys walk along the lines of a row, and looks at the first of them.
    void choose(HitRow row) {
        walk.set(switch (row) {
            case HitRow.Several _ -> new Walk.OfSeveral();
            case HitRow.Nobody _ -> new Walk.OfNobody();
            case HitRow.Group(List<String> paths, _, _, _) -> new Walk.OfGroup(paths);
            case HitRow.Template(var template, _) -> new Walk.OfTemplate(template.template());
            case HitRow.OfRecord(String path, _, _, _, _) -> new Walk.OfRecord(path);
        });
        switch (row) {
            case HitRow.Group(_, _, _, LinePlace first) -> look(first);
            case HitRow.Template(_, LinePlace first) -> look(first);
            case HitRow.OfRecord(_, _, _, _, LinePlace first) -> look(first);
            case HitRow.Several _,HitRow.Nobody _ -> firstOf(shelf.logs()).ifPresent(this::look);
        }
    }

    /// Has the keys walk along all hits again.
    void chooseNone() {
        walk.set(new Walk.OfAll());
    }

    /// Looks at a line, in its log.
    void look(LinePlace place) {
        awaited = Optional.empty();
        moved();
        shelf.currentProperty().set(Optional.of(place.log()));
        line.set(Optional.of(place));
        atBeginning.set(false);
    }

    /// Looks at a line of the log that is shown, or at the nearest that there is.
    void look(long number) {
        shelf.currentProperty().get().filter(log -> log.lines() > 0)
                .ifPresent(log -> look(new LinePlace(log, Math.clamp(number, 1, log.lines()))));
    }

    /// Shows a log, which is opened if need be, and looks at a line of it once that is there, unless somebody has gone elsewhere.
    void lookIn(LogSource source, long number) {
        awaited = Optional.empty();
        moved();
        Path file = source instanceof LogSource.OfFile(_, Path path) ? path : Path.of("");
        Optional<OpenLog> open = shelf.logs().stream().filter(log -> log.source().equals(source)
                || log.file().equals(Optional.of(file.toAbsolutePath().normalize()))).findFirst();
        if (open.isEmpty()) {
            shelf.open(List.of(file));
        }
        awaited = open.or(() -> shelf.logs().stream().reduce((_, last) -> last))
                .map(log -> new LinePlace(log, number));
        awaited.ifPresent(place -> shelf.currentProperty().set(Optional.of(place.log())));
        goToAwaited();
    }

    private void goToAwaited() {
        awaited.filter(place -> place.log().lines() >= place.line()).ifPresent(this::look);
    }

    /// The next line of the walk: in this log, then in those behind it, then from the first.
    Optional<LinePlace> next() {
        List<OpenLog> logs = shelf.logs();
        return current().flatMap(here -> place(here.log(), here.log().result().after(here.line(), walk.get()))
                .or(() -> firstOf(from(logs, logs.indexOf(here.log()) + 1))));
    }

    /// The last line of the walk before this one.
    Optional<LinePlace> previous() {
        List<OpenLog> logs = shelf.logs();
        return current().flatMap(here -> place(here.log(), here.log().result().before(here.line(), walk.get()))
                .or(() -> from(logs, logs.indexOf(here.log())).reversed().stream()
                        .flatMap(log -> place(log, log.result().before(Long.MAX_VALUE, walk.get())).stream())
                        .findFirst()));
    }

    /// Where somebody is: at the chosen line, or before the first of the log that is shown.
    private Optional<LinePlace> current() {
        Optional<OpenLog> shown = shelf.currentProperty().get();
        return line.get().filter(place -> shown.equals(Optional.of(place.log())))
                .or(() -> shown.map(log -> new LinePlace(log, 0)));
    }

    private Optional<LinePlace> firstOf(List<OpenLog> logs) {
        return logs.stream().flatMap(log -> place(log, log.result().after(0, walk.get())).stream()).findFirst();
    }

    /// All logs, beginning with the one at `start`.
    private static List<OpenLog> from(List<OpenLog> logs, int start) {
        List<OpenLog> turned = new ArrayList<>(logs.subList(start, logs.size()));
        turned.addAll(logs.subList(0, start));
        return turned;
    }

    private static Optional<LinePlace> place(OpenLog log, OptionalLong line) {
        return line.isPresent() ? Optional.of(new LinePlace(log, line.getAsLong())) : Optional.empty();
    }

    void close() {
        changes.close();
        shown.close();
        scanning.close();
        shelf.closeAll();
    }
}
