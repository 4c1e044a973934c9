package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonEditException;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSection;
import dev.errata.record.OtherMembers;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.validation.Finding;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The record that is looked at, as a form shows it: what stands at each place, what the rules say of it, and what each edit
/// does. Every edit becomes a [Step] of the session; typing into one place is one step. Belongs to the FX thread.
final class RecordFormViewModel {
    /// Typing into one place: edits are made anew from the text before the first letter, so that typing and deleting gives
    /// the bytes of before.
    private record Typing(String path, JsonPointer pointer, JsonText before, JsonText last) {}

    private final CurationSession session;
    private final RecordEdits edits;
    private final List<Runnable> recordListeners = new ArrayList<>();
    private final List<Runnable> findingListeners = new ArrayList<>();
    private final List<Runnable> editors = new ArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Optional<ErrorRecord> record = Optional.empty();
    private RecordShape shape = RecordShape.FLAT;
    private Map<JsonPointer, List<Finding>> findings = Map.of();
    private Optional<Typing> typing = Optional.empty();
    private final JsonDrafts drafts = new JsonDrafts(this);
    private Optional<JsonText> onDisk = Optional.empty();
    private Optional<SavedRecord> saved = Optional.empty();
    private boolean isLeaving;

    RecordFormViewModel(CurationSession session) {
        this.session = session;
        this.edits = new RecordEdits(session.schema());
        subscriptions.add(session.currentProperty().subscribe(this::look)::unsubscribe);
        subscriptions.add(session.onMoves(drafts::follow));
        subscriptions.add(session.onRecords(_ -> look()));
        subscriptions.add(session.onFindings(paths -> {
            if (record.filter(shown -> paths.contains(shown.path())).isPresent()) {
                readFindings();
            }
        }));
        look();
    }

    /// Stops listening to the session.
    void close() {
        subscriptions.forEach(Subscription::close);
    }

    private void look() {
        drafts.follow();
        if (isLeaving) {
            return;
        }
        if (record.filter(shown -> !session.currentProperty().get().equals(Optional.of(shown.path()))).isPresent()) {
            leave();
        }
        Optional<ErrorRecord> now = session.currentRecord();
        boolean sameText = now.map(ErrorRecord::text).equals(record.map(ErrorRecord::text));
        boolean samePath = now.map(ErrorRecord::path).equals(record.map(ErrorRecord::path));
        Optional<JsonText> file = now.flatMap(this::onDisk).map(ErrorRecord::text);
        if (sameText && samePath && file.equals(onDisk)) {
            return;
        }
        if (!samePath) {
            endTyping();
        }
        record = now;
        shape = now.map(ErrorRecord::shape).orElse(RecordShape.FLAT);
        onDisk = file;
        saved = file.flatMap(old -> now.map(ErrorRecord::text).filter(text -> !old.sameBytes(text))
                .map(text -> new SavedRecord(old, text)));
        if (!samePath) {
            findings = findingsByPlace();
        }
        List.copyOf(recordListeners).forEach(Runnable::run);
    }

    /// The record as its file has it, which may stand elsewhere until the move is saved.
    private Optional<ErrorRecord> onDisk(ErrorRecord shown) {
        RecordSet files = session.workspace().savedRecords();
        return files.at(shown.path()).or(() -> session.workspace().moves().entrySet().stream()
                .filter(move -> move.getValue().equals(shown.path())).findFirst()
                .flatMap(move -> files.at(move.getKey())));
    }

    /// What is typed and not yet part of the record is meant for the one that was shown, where that is still there as it was.
    private void leave() {
        ErrorRecord shown = record.orElseThrow();
        if (session.records().at(shown.path()).filter(shown::equals).isPresent()) {
            isLeaving = true;
            try {
                flush();
            } finally {
                isLeaving = false;
            }
        }
    }

    /// Takes over what is typed and is not yet part of the record.
    void flush() {
        List.copyOf(editors).forEach(Runnable::run);
    }

    /// Calls `commit` whenever what is typed has to become part of the record.
    void onFlush(Runnable commit) {
        editors.add(commit);
    }

    private void readFindings() {
        Map<JsonPointer, List<Finding>> byPlace = findingsByPlace();
        if (!byPlace.equals(findings)) {
            findings = byPlace;
            List.copyOf(findingListeners).forEach(Runnable::run);
        }
    }

    private Map<JsonPointer, List<Finding>> findingsByPlace() {
        Map<JsonPointer, List<Finding>> byPlace = new HashMap<>();
        record.map(shown -> session.findings(shown.path())).orElseGet(List::of)
                .forEach(finding -> byPlace.computeIfAbsent(finding.pointer(), _ -> new ArrayList<>()).add(finding));
        return byPlace;
    }

    /// Calls the listener after another record, or another text of it, is shown.
    Subscription onRecord(Runnable listener) {
        recordListeners.add(listener);
        return () -> recordListeners.remove(listener);
    }

    /// Calls the listener after the findings of the record have changed. With another record they are there before
    /// [#onRecord] speaks.
    Subscription onFindings(Runnable listener) {
        findingListeners.add(listener);
        return () -> findingListeners.remove(listener);
    }

    Optional<ErrorRecord> record() {
        return record;
    }

    RecordShape shape() {
        return shape;
    }

    /// Whether there are fields to show: a record that is a JSON object.
    boolean isReadable() {
        return record.flatMap(shown -> shown.text().root()).filter(ObjectNode.class::isInstance).isPresent();
    }

    /// The fields of a section that the record's shape has, those of items left out.
    List<Field> fields(FieldSection section) {
        return Field.all().stream()
                .filter(field -> field.section() == section && shape.pointer(field).isPresent()
                        && field.kind() != FieldKind.GROUP)
                .toList();
    }

    /// Where a field that is not one of an item stands.
    Optional<FormPlace> place(Field field) {
        return shape.pointer(field).map(at -> new FormPlace(field, at));
    }

    /// Whether the field has to say something and says nothing: what somebody who makes a record fills in next.
    boolean isWanting(Field field) {
        return session.schema().of(field).required()
                && record.flatMap(shown -> shown.string(field)).filter(String::isBlank).isPresent();
    }

    PlaceContent content(JsonPointer at) {
        return record.flatMap(shown -> shown.text().find(at).map(node -> PlaceContent.of(node, shown.text())))
                .orElseGet(PlaceContent.Absent::new);
    }

    /// Whether `typed` means what stands at the place, so that a control may keep it as it is.
    boolean isShownBy(FormPlace place, String typed) {
        return record.filter(shown -> RecordEdits.isSame(shown.text(), place, typed)).isPresent();
    }

    /// How many items the list has; none where no array stands there.
    int size(JsonPointer list) {
        return find(list).filter(ArrayNode.class::isInstance).map(node -> ((ArrayNode) node).items().size()).orElse(0);
    }

    /// Whether an object stands at the place.
    boolean isObject(JsonPointer at) {
        return find(at).filter(ObjectNode.class::isInstance).isPresent();
    }

    /// Whether the place holds nothing, or what `kind` says that it holds.
    boolean fits(FormPlace place) {
        PlaceContent content = content(place.pointer());
        boolean empty = content instanceof PlaceContent.Absent || content instanceof PlaceContent.Null;
        return empty || switch (place.field().kind()) {
            case ITEMS, URLS, WORDS, TEXTS -> find(place.pointer()).orElseThrow() instanceof ArrayNode;
            case GROUP, MAP -> find(place.pointer()).orElseThrow() instanceof ObjectNode;
            default -> content instanceof PlaceContent.Scalar;
        };
    }

    /// Whether the place says nothing.
    boolean isBlank(FormPlace place) {
        return switch (place.field().kind()) {
            case ITEMS, URLS, WORDS, TEXTS -> fits(place) && size(place.pointer()) == 0;
            case GROUP, MAP -> fits(place) && keys(place.pointer()).isEmpty();
            default -> content(place.pointer()).shown().isEmpty();
        };
    }

    /// Whether the value that should hold the place is there, or can be made: no text or number stands in its way.
    boolean isReachable(JsonPointer at) {
        return Stream.iterate(at.parent(), Optional::isPresent, holder -> holder.flatMap(JsonPointer::parent))
                .noneMatch(holder -> content(holder.orElseThrow()) instanceof PlaceContent.Scalar);
    }

    /// The keys of a map, in the order of the text.
    List<String> keys(JsonPointer map) {
        return find(map).filter(ObjectNode.class::isInstance)
                .map(node -> List.copyOf(new LinkedHashSet<>(
                        ((ObjectNode) node).members().stream().map(Member::key).toList())))
                .orElseGet(List::of);
    }

    /// Members of the record that belong to no field, and behind them those that its file has still.
    List<JsonPointer> others() {
        OtherMembers members = new OtherMembers(shape);
        List<JsonPointer> now = record.flatMap(shown -> shown.text().root()).map(members::ofRecord)
                .orElseGet(List::of);
        return saved.map(file -> file.withGone(now, members)).orElse(now);
    }

    /// Members of an item that are none of its list's fields, and behind them those that the file has still.
    List<JsonPointer> others(FormPlace item) {
        OtherMembers members = new OtherMembers(shape);
        List<JsonPointer> now = find(item.pointer()).map(node -> members.ofItem(node, item.field(), item.pointer()))
                .orElseGet(List::of);
        return saved.map(file -> file.withGone(now, item, members)).orElse(now);
    }

    /// What the rules say of just this place, gravest first.
    List<Finding> findings(JsonPointer at) {
        return findings.getOrDefault(at, List.of());
    }

    /// Whether the rules say something of this place or of what it holds.
    boolean hasFindingsIn(JsonPointer at) {
        return findings.keySet().stream().anyMatch(pointer -> pointer.startsWith(at));
    }

    /// A person has typed `typed` as the whole content of a place.
    void type(FormPlace place, String typed) {
        boolean endsLine = lineEnds(typed) > lineEnds(content(place.pointer()).shown());
        edit(place, text -> edits.type(text, onDisk, place, typed));
        if (endsLine) {
            session.workspace().endTyping();
        }
    }

    private static long lineEnds(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    /// A person has typed JSON as the content of a place.
    void putJson(FormPlace place, JsonValue value) {
        edit(place, text -> edits.put(text, place, value));
    }

    /// What is typed as JSON.
    JsonDrafts drafts() {
        return drafts;
    }

    private void edit(FormPlace place, UnaryOperator<JsonText> change) {
        ErrorRecord shown = record.orElseThrow();
        JsonText before = typing.filter(under -> under.path().equals(shown.path())
                && under.pointer().equals(place.pointer()) && under.last().sameBytes(shown.text()))
                .map(Typing::before).orElse(shown.text());
        JsonText after = change.apply(before);
        typing = Optional.of(new Typing(shown.path(), place.pointer(), before, after));
        if (!after.sameBytes(shown.text())) {
            session.apply(new Step(name("edit.step.edit", place.pointer()),
                    List.of(new Change.Edit(shown.path(), after)),
                    Optional.of(shown.path() + "#" + place.pointer())));
        }
    }

    /// The next edit is an undo step of its own: the focus has moved.
    void endTyping() {
        typing = Optional.empty();
        session.workspace().endTyping();
    }

    void addItem(FormPlace list) {
        step("edit.step.add", list.pointer(), text -> edits.add(text, list, size(list.pointer())));
    }

    void duplicateItem(FormPlace list, int index) {
        step("edit.step.duplicate", list.pointer(), text -> edits.duplicate(text, list, index));
    }

    void removeItem(FormPlace list, int index) {
        step("edit.step.remove", list.pointer(), text -> edits.remove(text, list, index));
    }

    /// Moves an item; nothing happens where `to` is no place of the list.
    void moveItem(FormPlace list, int from, int to) {
        if (from != to && to >= 0 && to < size(list.pointer())) {
            step("edit.step.move", list.pointer(), text -> edits.move(text, list, from, to));
        }
    }

    /// Removes a member, such as one that belongs to no field, and with it what was typed there.
    void removeMember(JsonPointer at) {
        drafts.drop(at);
        step("edit.step.remove-member", at, text -> edits.remove(text, at));
    }

    /// Changes the text of the record as one undo step; an edit that no longer fits it does nothing.
    void step(String labelKey, JsonPointer named, UnaryOperator<JsonText> change) {
        endTyping();
        ErrorRecord shown = record.orElseThrow();
        JsonText after;
        try {
            after = change.apply(shown.text());
        } catch (JsonEditException overtaken) {
            return;
        }
        session.apply(new Step(name(labelKey, named), List.of(new Change.Edit(shown.path(), after))));
    }

    private StepName name(String key, JsonPointer at) {
        return StepName.at(key, shape, at);
    }

    /// What the file has at the place, where that differs from what is shown; empty also for a record that was never saved.
    Optional<PlaceContent> saved(JsonPointer at) {
        return saved.flatMap(file -> file.before(at));
    }

    /// Gives places back what the file has there, as one step that is named after the first.
    void revert(List<FormPlace> places) {
        step("edit.step.revert", places.getFirst().pointer(), text -> {
            JsonText result = text;
            for (FormPlace place : places) {
                result = onDisk.isEmpty() ? result : new SavedRecord(onDisk.get(), result).reverted(place);
            }
            return result;
        });
    }

    private Optional<JsonNode> find(JsonPointer at) {
        return record.flatMap(shown -> shown.text().find(at));
    }

    /// The record with this id, if the folder has one.
    Optional<ErrorRecord> other(String id) {
        return session.records().withId(id).stream().findFirst();
    }

    /// Looks at another record.
    void lookAt(ErrorRecord other) {
        session.currentProperty().set(Optional.of(other.path()));
    }

    RecordEdits edits() {
        return edits;
    }

    CurationSession session() {
        return session;
    }

    /// Whether the record differs from disk.
    boolean isUnsaved() {
        return record.filter(shown -> session.unsavedProperty().get().contains(shown.path())).isPresent();
    }

    @Override
    public String toString() {
        return Objects.toString(record.map(ErrorRecord::path).orElse("no record"));
    }
}
