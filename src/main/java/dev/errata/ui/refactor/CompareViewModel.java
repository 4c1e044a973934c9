package dev.errata.ui.refactor;

import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.Comparison;
import dev.errata.refactor.Neighbour;
import dev.errata.refactor.Neighbours;
import dev.errata.task.Subscription;
import dev.errata.ui.control.ValueLines;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Two records side by side. Follows the records until it is closed.
final class CompareViewModel {

    /// One of the two.
    enum Side {
        LEFT, RIGHT;

        Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    private static final int MOST_NEAR = 13;

    private final Desk desk;
    private final ValueLines lines;
    private final ObjectProperty<Optional<String>> left = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> right = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Newest comparing;
    private final Subscription following;
    private final Newest relating;
    private final List<Runnable> whenShown = new ArrayList<>();
    /// Empty until the two were compared.
    private Optional<List<ShownPart>> found = Optional.empty();
    private List<String> near = List.of();

    /// @param lines writes the values
    CompareViewModel(Desk desk, ValueLines lines, Optional<String> left, Optional<String> right) {
        this.desk = desk;
        this.lines = lines;
        this.comparing = desk.tasks().newest();
        this.relating = desk.tasks().newest();
        this.left.set(left);
        this.right.set(right);
        this.left.subscribe((_, _) -> compareOthers());
        this.right.subscribe((_, _) -> compareOthers());
        this.all.subscribe((_, _) -> tell());
        this.following = desk.session().onRecords(_ -> compare());
        compare();
        left.or(() -> right).ifPresent(this::relate);
    }

    /// Looks for the records that are like this one.
    private void relate(String path) {
        RecordSet records = desk.records();
        String text = records.at(path).flatMap(record -> record.string(Field.SIGNATURE)).orElse("");
        relating.start(
                (cancellation, _) -> Neighbours.of(records, cancellation).of(text, MOST_NEAR, cancellation).stream()
                        .map(Neighbour::path).filter(other -> !other.equals(path)).toList(),
                like -> near = like,
                Desk.UNEXPECTED);
    }

    /// Paths of the records that are like the one on the other side, to be offered for this one.
    List<String> near(Side side) {
        return near.stream().filter(path -> !pathProperty(side.other()).get().equals(Optional.of(path))).toList();
    }

    Desk desk() {
        return desk;
    }

    /// Path of the record on a side.
    ObjectProperty<Optional<String>> pathProperty(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Optional<ErrorRecord> record(Side side) {
        return pathProperty(side).get().flatMap(desk.records()::at);
    }

    /// Whether parts that are the same are shown too.
    BooleanProperty allProperty() {
        return all;
    }

    /// The parts that are shown; none while the two are not compared yet.
    List<ShownPart> parts() {
        return found().stream().filter(part -> all.get() || !part.part().isSame()).toList();
    }

    private List<ShownPart> found() {
        return found.orElse(List.of());
    }

    /// Calls the listener after other parts are shown, or the two that are chosen are others.
    void onShown(Runnable listener) {
        whenShown.add(listener);
    }

    /// How many parts differ.
    int differences() {
        return (int) found().stream().filter(part -> !part.part().isSame()).count();
    }

    int same() {
        return found().size() - differences();
    }

    /// Whether what is shown is of the two that are chosen.
    boolean isCompared() {
        return found.isPresent();
    }

    boolean isComplete() {
        return record(Side.LEFT).isPresent() && record(Side.RIGHT).isPresent() && !left.get().equals(right.get());
    }

    /// Why no part is shown, where none is.
    Phrase nothing() {
        return Phrase.of(!isComplete()
                ? "refactor.pair.none"
                : isCompared() ? "refactor.pair.alike" : "refactor.pair.working");
    }

    /// Exchanges the two.
    void swap() {
        Optional<String> before = left.get();
        left.set(right.get());
        right.set(before);
    }

    /// Whether the record on a side can take the other's value.
    boolean canCopy(ComparedPart part, Side to) {
        return !part.isSame() && copied(part, to).isPresent();
    }

    /// Gives the record on a side the other's value, as a step of its own.
    void copy(ComparedPart part, Side to) {
        Optional<ErrorRecord> target = record(to);
        copied(part, to).ifPresent(text -> desk.session().apply(Desk.step("refactor.step.copy",
                List.of(new Change.Edit(target.orElseThrow().path(), text)),
                desk.name(target.get().path()))));
    }

    private Optional<JsonText> copied(ComparedPart part, Side to) {
        Optional<JsonValue> value = to == Side.LEFT ? part.right() : part.left();
        return record(to).flatMap(target -> Comparison.put(target, part.part(), value));
    }

    void close() {
        following.close();
        relating.cancel();
        comparing.cancel();
    }

    /// What is known of two others is of no use any more.
    private void compareOthers() {
        found = Optional.empty();
        tell();
        compare();
    }

    private void compare() {
        if (!isComplete()) {
            comparing.cancel();
            compared(List.of());
            return;
        }
        RecordSet records = desk.records();
        ErrorRecord one = records.at(left.get().orElseThrow()).orElseThrow();
        ErrorRecord other = records.at(right.get().orElseThrow()).orElseThrow();
        comparing.start((_, _) -> Comparison.of(one, other).stream().map(part -> ShownPart.of(part, lines)).toList(),
                this::compared,
                Desk.UNEXPECTED);
    }

    private void compared(List<ShownPart> now) {
        if (!found.equals(Optional.of(now))) {
            found = Optional.of(now);
            tell();
        }
    }

    private void tell() {
        whenShown.forEach(Runnable::run);
    }
}
