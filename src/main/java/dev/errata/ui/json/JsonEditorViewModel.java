package dev.errata.ui.json;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.json.Span;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.task.Subscription;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.control.TextSplice;
import dev.errata.ui.control.TypingRun;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The JSON text of the record that is looked at, as it is typed and as it changes elsewhere. What is typed becomes steps of
/// the session; what changes elsewhere is shown by the smallest replacement. Texts over [#LARGE] are read and judged in the
/// background, and their steps follow a short pause in the typing.
final class JsonEditorViewModel {
    /// Bytes above which work on the whole text takes longer than a keystroke may.
    static final int LARGE = 256 << 10;

    private static final Duration PAUSE = Duration.ofMillis(250);

    /// Who shows the text.
    interface Follower {
        /// Another text is to be shown, from its start.
        void opened(RowedText text);

        /// Part of the text on the screen gives way.
        void replaced(TextSplice onScreen);

        /// A place of the file's text is to be looked at.
        void revealed(Span span);
    }

    private final CurationSession session;
    private final Newest opening;
    private final Newest preparing;
    private final Newest judging;
    private final Debouncer typingPause;
    private final TypingRun run = new TypingRun();
    private final List<Subscription> subscriptions;
    private final ReadOnlyObjectWrapper<RowedText> text = new ReadOnlyObjectWrapper<>(RowedText.EMPTY);
    private final ReadOnlyObjectWrapper<List<JsonMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cutShort = new ReadOnlyBooleanWrapper();
    private Optional<Follower> follower = Optional.empty();
    private final ReadOnlyBooleanWrapper inFront = new ReadOnlyBooleanWrapper(true);
    private Optional<String> path = Optional.empty();
    private Optional<JsonPointer> wanted = Optional.empty();

    /// The record's text without what is typed but not yet a step.
    private JsonText base = JsonText.of("");
    private boolean pending;
    private boolean followsRun;

    JsonEditorViewModel(CurationSession session, FxTasks tasks, Delay delay) {
        this.session = session;
        this.opening = tasks.newest();
        this.preparing = tasks.newest();
        this.judging = tasks.newest();
        this.typingPause = new Debouncer(delay, PAUSE, this::prepare);
        javafx.util.Subscription current = session.currentProperty().subscribe(now -> look());
        this.subscriptions = List.of(session.onRecords(this::recordsChanged), session.onFindings(this::judgedAnew),
                current::unsubscribe);
    }

    /// Names who shows the text, and opens it there.
    void follow(Follower shown) {
        follower = Optional.of(shown);
        if (path.isPresent() && !loading.get()) {
            shown.opened(text.get());
        }
    }

    ReadOnlyObjectProperty<RowedText> textProperty() {
        return text.getReadOnlyProperty();
    }

    RowedText text() {
        return text.get();
    }

    ReadOnlyObjectProperty<List<JsonMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Whether a large text is being read.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether only the start of the file was read, so that it must not be edited.
    ReadOnlyBooleanProperty cutShortProperty() {
        return cutShort.getReadOnlyProperty();
    }

    boolean hasBom() {
        return base.hasBom();
    }

    Optional<String> path() {
        return path;
    }

    /// Whether the text is what is looked at.
    ReadOnlyBooleanProperty inFrontProperty() {
        return inFront.getReadOnlyProperty();
    }

    /// Takes the text up again after [#hide].
    void show() {
        inFront.set(true);
        look();
        path.ifPresent(file -> recordsChanged(Set.of(file)));
    }

    /// Stops following the records until [#show].
    void hide() {
        flush();
        session.workspace().endTyping();
        inFront.set(false);
    }

    void close() {
        flush();
        opening.cancel();
        judging.cancel();
        subscriptions.forEach(Subscription::close);
    }

    /// Takes what was typed on the screen.
    void typed(TextSplice onScreen) {
        if (path.isPresent()) {
            RowedText.Edited edited = text.get().typed(onScreen);
            accept(edited, run.continues(edited.inFile()));
        }
    }

    /// Indents the lines between two places of the screen, or takes one step of their indent away, as one step.
    void indent(int from, int to, Indent direction) {
        String indented = direction.applyTo(text.get(), from, to);
        if (path.isPresent() && !indented.equals(text.get().text())) {
            run.end();
            accept(text.get().become(indented), false);
        }
    }

    private void accept(RowedText.Edited edited, boolean continuesRun) {
        text.set(edited.after());
        if (!edited.onScreen().isIdle()) {
            follower.ifPresent(screen -> screen.replaced(edited.onScreen()));
        }
        if (edited.inFile().isIdle()) {
            return;
        }
        followsRun = pending ? followsRun : continuesRun;
        if (isLarge(edited.after().text().length())) {
            pending = true;
            marks.set(marks.get().stream().map(mark -> mark.after(edited.inFile())).toList());
            typingPause.request();
        } else {
            commit(base.withText(edited.after().text()));
        }
    }

    /// Makes a step of what is typed and waits.
    void flush() {
        typingPause.cancel();
        preparing.cancel();
        if (pending) {
            commit(base.withText(text.get().text()));
        }
    }

    /// Makes a step of what waits, and the next typing a step of its own.
    void endTyping() {
        flush();
        run.end();
        session.workspace().endTyping();
    }

    void undo() {
        flush();
        run.end();
        session.undo();
    }

    void redo() {
        flush();
        run.end();
        session.redo();
    }

    private void prepare() {
        String now = text.get().text();
        JsonText before = base;
        preparing.start((_, _) -> {
            JsonText prepared = before.withText(now);
            Objects.requireNonNull(prepared.problems());
            return prepared;
        }, prepared -> {
            if (pending && base.sameBytes(before) && text.get().text().equals(now)) {
                commit(prepared);
            }
        }, failure -> {
            throw new IllegalStateException("the text could not be read", failure);
        });
    }

    private void commit(JsonText next) {
        pending = false;
        String file = path.orElseThrow();
        if (!followsRun) {
            session.workspace().endTyping();
        }
        followsRun = true;
        StepName name = name(base, next);
        base = next;
        // The file may have gone while somebody was typing: then what they typed is a new one.
        List<Change> changes = session.records().changeTo(file, Optional.of(next)).stream().toList();
        session.apply(new Step(name, changes, Optional.of("json " + file)));
        if (!next.text().equals(text.get().text())) {
            display(next.text());
        }
        judge();
    }

    /// Called by the value that is changed, as long as the text is JSON before or after and it is no space around all values.
    private static StepName name(JsonText before, JsonText after) {
        int at = TextSplice.between(before.text(), after.text()).start();
        return after.pointerAt(at).filter(place -> !place.tokens().isEmpty())
                .map(place -> StepName.at("json.step.edit", RecordShape.of(after.root()), place))
                .or(() -> before.pointerAt(at).filter(place -> !place.tokens().isEmpty())
                        .map(place -> StepName.at("json.step.edit", RecordShape.of(before.root()), place)))
                .orElseGet(() -> StepName.of("json.step.broken"));
    }

    private void look() {
        Optional<String> now = session.currentProperty().get();
        if (!inFront.get() || now.equals(path)) {
            return;
        }
        flush();
        run.end();
        path = now.filter(file -> session.records().at(file).isPresent());
        opening.cancel();
        judging.cancel();
        wanted = Optional.empty();
        loading.set(false);
        cutShort.set(path.filter(session.workspace()::isCutShort).isPresent());
        JsonText next = path.flatMap(session.records()::at).map(ErrorRecord::text).orElse(JsonText.of(""));
        base = next;
        if (isLarge(next.size())) {
            loading.set(true);
            opening.start((_, _) -> RowedText.of(next.text()), this::open, failure -> {
                throw new IllegalStateException("the text could not be read", failure);
            });
        } else {
            open(RowedText.of(next.text()));
        }
    }

    private void open(RowedText opened) {
        loading.set(false);
        text.set(opened);
        marks.set(List.of());
        follower.ifPresent(screen -> screen.opened(opened));
        judge();
        // The text may have changed while it was read.
        path.ifPresent(file -> recordsChanged(Set.of(file)));
    }

    private void recordsChanged(Set<String> paths) {
        if (!inFront.get() || path.isEmpty() || loading.get() || !paths.contains(path.get())) {
            return;
        }
        Optional<ErrorRecord> record = session.records().at(path.get());
        if (record.isEmpty() || record.get().text().sameBytes(base)) {
            return;
        }
        JsonText outside = record.get().text();
        cutShort.set(session.workspace().isCutShort(path.get()));
        String target = pending ? merged(outside.text()) : outside.text();
        base = outside;
        run.end();
        display(target);
        judge();
    }

    /// What is typed and waits, on top of what changed elsewhere; where both touch the same place, what is typed counts, and
    /// the other is a step that can be gone back to.
    private String merged(String outside) {
        String mine = text.get().text();
        TextSplice change = TextSplice.between(base.text(), outside);
        return TextSplice.between(base.text(), mine).after(change).map(rest -> rest.applyTo(outside)).orElse(mine);
    }

    private void display(String target) {
        RowedText.Edited edited = text.get().become(target);
        text.set(edited.after());
        if (!edited.onScreen().isIdle()) {
            follower.ifPresent(screen -> screen.replaced(edited.onScreen()));
        }
    }

    private void judgedAnew(Set<String> paths) {
        if (inFront.get() && path.filter(paths::contains).isPresent() && !loading.get() && !pending) {
            judge();
        }
    }

    private void judge() {
        JsonText judged = base;
        var findings = path.map(session::findings).orElse(List.of());
        if (isLarge(judged.size())) {
            judging.start((_, _) -> JsonMark.of(judged, findings), found -> {
                if (base.sameBytes(judged) && !pending) {
                    judged(found);
                }
            }, failure -> {
                throw new IllegalStateException("the text could not be judged", failure);
            });
        } else {
            judged(JsonMark.of(judged, findings));
        }
    }

    private void judged(List<JsonMark> found) {
        marks.set(found);
        Optional<JsonPointer> waiting = wanted;
        wanted = Optional.empty();
        waiting.ifPresent(this::reveal);
    }

    /// Selects the value that the pointer leads to, or puts the caret before what would hold it; when it is there, if the text is
    /// still being read.
    void reveal(JsonPointer pointer) {
        if (loading.get()) {
            wanted = Optional.of(pointer);
            return;
        }
        flush();
        Optional<Span> span = JsonMark.selection(base, pointer);
        follower.ifPresent(screen -> span.ifPresent(screen::revealed));
    }

    /// The innermost value at a place of the screen.
    Optional<JsonPointer> pointerAt(int shownOffset) {
        return loading.get() || pending || path.isEmpty()
                ? Optional.empty()
                : base.pointerAt(Math.min(text.get().toFile(shownOffset), base.text().length()));
    }

    JsonPosition positionAt(int shownOffset) {
        return text.get().position(text.get().toFile(shownOffset));
    }

    private static boolean isLarge(int size) {
        return size > LARGE;
    }
}
