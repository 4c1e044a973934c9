package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Subscription;
import dev.errata.ui.control.LinesInView;
import dev.errata.ui.control.MarkedTextPane;
import dev.errata.ui.control.SampleDesk;
import dev.errata.ui.control.TextMark;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The pattern of the record that is looked at, the text it is tried on, and what comes of it. After each change of either the
/// lines in view are tried at once, and the whole text after a short pause, both in the background; the newest run wins. Belongs
/// to the FX thread.
public final class RegexLabViewModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(40);

    /// The marks of a text.
    ///
    /// @param text  the text that they belong to
    /// @param marks in order of their places
    public record Marks(String text, List<TextMark> marks) {
        static final Marks NONE = new Marks("", List.of());

        public Marks {
            marks = List.copyOf(marks);
        }
    }

    private final CurationSession session;
    private final Notifier notifier;
    private final Consumer<Path> whole;
    private final SampleDesk desk;
    private final Newest reading;
    private final Newest runs;
    private final Newest looks;
    private final Debouncer running;
    private final Debouncer following;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// The record whose pattern it is: the current one, some frames after it has become that, since the form takes the first ones.
    private Optional<String> path = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<String>> pattern = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> signature = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<PatternOptions> options;
    private final ReadOnlyObjectWrapper<TrialText> text = new ReadOnlyObjectWrapper<>(TrialText.EMPTY);
    private final ObjectProperty<LinesInView> inView = new SimpleObjectProperty<>(new LinesInView("", 1, 0, 0));
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<LabResult> result = new ReadOnlyObjectWrapper<>(new LabResult.NoPattern());
    private final ReadOnlyObjectWrapper<Optional<Trying>> trying = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<TextScope> scope = new SimpleObjectProperty<>(TextScope.LINES);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param whole opens a file where a log of any size is read
    public RegexLabViewModel(CurationSession session, FxTasks tasks, Delay delay, Notifier notifier,
            Consumer<Path> whole) {
        this.session = session;
        this.notifier = notifier;
        this.whole = whole;
        this.desk = new SampleDesk(session, notifier);
        this.reading = tasks.newest();
        this.runs = tasks.newest();
        this.looks = tasks.newest();
        this.running = new Debouncer(delay, TYPING_PAUSE, this::run);
        this.options = new SimpleObjectProperty<>(session.settings().patternOptionsProperty().get());
        this.following = Debouncer.inFrames(delay, 4, this::follow);
        subscriptions.add(session.currentProperty().subscribe((_, _) -> following.requestOnce())::unsubscribe);
        subscriptions.add(session.onRecords(changed -> {
            if (path.filter(changed::contains).isPresent()) {
                readRecord();
            }
        }));
        subscriptions.add(session.facts().samplesProperty().subscribe((_, _) -> readTrying())::unsubscribe);
        subscriptions.add(session.settings().patternOptionsProperty().subscribe(this::mean)::unsubscribe);
        follow();
        subscriptions.add(options.subscribe(_ -> tryAgain())::unsubscribe);
        subscriptions.add(scope.subscribe(_ -> tryAgain())::unsubscribe);
        subscriptions.add(result.subscribe(_ -> {
            if (scope.get() == TextScope.WHOLE) {
                look();
            }
        })::unsubscribe);
        subscriptions.add(inView.subscribe(_ -> look())::unsubscribe);
    }

    /// The record's pattern; empty where there is none to edit.
    public ReadOnlyObjectProperty<Optional<String>> patternProperty() {
        return pattern.getReadOnlyProperty();
    }

    /// The record's signature, the first line that the pattern is tried on.
    public ReadOnlyObjectProperty<Optional<String>> signatureProperty() {
        return signature.getReadOnlyProperty();
    }

    /// How the pattern is meant here; the record is not changed by it.
    public ObjectProperty<PatternOptions> optionsProperty() {
        return options;
    }

    /// All that is tried now; empty where there is no pattern.
    ReadOnlyObjectProperty<Optional<Trying>> tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /// Whether a match may reach over the end of a line.
    public ObjectProperty<TextScope> scopeProperty() {
        return scope;
    }

    /// The text that the pattern is tried on.
    public ReadOnlyObjectProperty<TrialText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The lines of the text that can be seen; they are tried first.
    public ObjectProperty<LinesInView> inViewProperty() {
        return inView;
    }

    /// What the pattern finds in the lines that can be seen.
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LabResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether the result is about to change.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Turns a flag on or off.
    public void toggle(PatternFlag flag) {
        Set<PatternFlag> changed = EnumSet.noneOf(PatternFlag.class);
        changed.addAll(options.get().flags());
        if (!changed.remove(flag)) {
            changed.add(flag);
        }
        options.set(new PatternOptions(options.get().flavour(), changed));
    }

    /// Reads the pattern as another engine would.
    public void read(Flavour flavour) {
        options.set(options.get().in(flavour));
    }

    /// The folder means its patterns otherwise; what else was chosen here stays.
    private void mean(PatternOptions before, PatternOptions now) {
        Set<PatternFlag> flags = EnumSet.noneOf(PatternFlag.class);
        flags.addAll(options.get().flags());
        flags.removeAll(before.flags());
        flags.addAll(now.flags());
        options.set(new PatternOptions(options.get().flavour(), flags));
    }

    /// Changes the record's pattern; letters typed in a row are one undo step.
    public void editPattern(String changed) {
        Optional<ErrorRecord> record = path.flatMap(session.records()::at);
        Optional<JsonPointer> at = record.flatMap(found -> found.shape().pointer(Field.REGEX));
        if (record.isEmpty() || at.isEmpty() || pattern.get().filter(changed::equals).isPresent()) {
            return;
        }
        ErrorRecord edited = record.get();
        session.apply(new Step(StepName.at("regexlab.step.pattern", edited.shape(), at.get()),
                List.of(new Change.Edit(edited.path(),
                        JsonEdit.set(edited.text(), at.get(), new JsonString(changed)).applyTo(edited.text()))),
                Optional.of(edited.path() + " " + at.get())));
    }

    /// The next letter typed is an undo step of its own: the focus has moved.
    public void endTyping() {
        session.workspace().endTyping();
    }

    /// Keeps a text as a sample of the record.
    ///
    /// @param whenKept runs once it is on disk
    void addSample(String sample, Sample.Expect expect, Runnable whenKept) {
        trying.get().ifPresent(now -> desk.add(new Sample(now.record(), expect, sample, ""), whenKept));
    }

    /// Where samples are changed.
    SampleDesk desk() {
        return desk;
    }

    /// Takes a text that was typed, pasted or dropped; of one over [TrialText#LARGEST] the beginning.
    public void give(String given) {
        reading.cancel();
        if (given.length() <= TrialText.LARGEST) {
            take(TrialText.pasted(given));
        } else {
            reading.start((_, _) -> TrialText.pasted(given), this::take, failure -> {
                throw new IllegalStateException("the text could not be cut", failure);
            });
        }
    }

    /// Reads the first of these files as the text, plain or packed; of one over [TrialText#LARGEST] the beginning.
    public void open(List<Path> files) {
        Path file = files.getFirst();
        TaskName name = TaskName.stoppable(Phrase.of("app.task.reading-log", name(file)), TaskName.Unit.BYTES);
        reading.start(name, (cancellation, progress) -> TrialFile.read(file, progress, cancellation), read -> {
            take(read);
            read.cut().filter(cut -> cut.origin() != TrialText.Origin.BROKEN_FILE)
                    .ifPresent(cut -> notifier.tell(Notice.of(Tone.INFO, LabVerdict.cut(cut))
                            .offering(Phrase.of("regexlab.open.whole"), () -> whole.accept(file))));
            if (files.size() > 1) {
                notifier.tell(Notice.of(Tone.INFO, Phrase.of("regexlab.open.one", name(file), files.size())));
            }
        }, failure -> notifier.tell(Notice.of(Tone.ERROR, reason(file, failure))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Phrase reason(Path file, Exception failure) {
        return switch (failure) {
            case TrialFile.RefusedException refused -> Phrase.of(
                    "regexlab.open." + refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-'), name(file));
            case NoSuchFileException _ -> Phrase.of("regexlab.open.gone", name(file));
            case IOException _,SecurityException _ -> Phrase.of("regexlab.open.failed", name(file),
                    DiskReason.of(failure));
            default -> throw new IllegalStateException("a file could not be read", failure);
        };
    }

    private void take(TrialText taken) {
        TrialText former = text.get();
        text.set(taken);
        running.request();
        boolean isLarge = Math.max(former.text().length(), taken.text().length()) > MarkedTextPane.LARGE;
        // Where both are small, the text itself can be taken back.
        if (isLarge && !former.text().isEmpty() && !former.equals(taken)) {
            notifier.tell(Notice.of(Tone.INFO, Phrase.of("regexlab.text.replaced"))
                    .offering(Phrase.of("regexlab.text.back"), () -> {
                        reading.cancel();
                        take(former);
                    }));
        }
    }

    /// Lets go of the session.
    public void close() {
        running.cancel();
        following.cancel();
        List.of(reading, runs, looks).forEach(Newest::cancel);
        subscriptions.forEach(Subscription::close);
    }

    /// Shows the current record now, and not when there is room.
    public void catchUp() {
        following.flush();
    }

    private void follow() {
        path = session.currentProperty().get();
        readRecord();
    }

    private void readRecord() {
        Optional<ErrorRecord> record = path.flatMap(session.records()::at);
        Optional<String> newPattern = record.flatMap(found -> found.string(Field.REGEX));
        Optional<String> newSignature = record.flatMap(found -> found.string(Field.SIGNATURE));
        boolean same = newPattern.equals(pattern.get()) && newSignature.equals(signature.get());
        pattern.set(newPattern);
        signature.set(newSignature);
        readTrying();
        if (!same) {
            tryAgain();
        }
    }

    private void readTrying() {
        trying.set(path.flatMap(session.records()::at).flatMap(record -> pattern.get().map(text -> {
            String id = record.id().orElse(record.path());
            return new Trying(record.path(), id, text, options.get(), signature.get(),
                    session.facts().samplesProperty().get().of(id));
        })));
    }

    private void tryAgain() {
        readTrying();
        look();
        running.request();
    }

    private void look() {
        LinesInView seen = inView.get();
        if (pattern.get().isEmpty() || seen.start() == seen.end()) {
            looks.cancel();
            marks.set(new Marks(seen.text(), List.of()));
            return;
        }
        if (scope.get() == TextScope.WHOLE) {
            looks.cancel();
            marks.set(new Marks(seen.text(), result.get() instanceof LabResult.Ran ran
                    ? LabRun.marks(ran.matches(), seen)
                    : List.of()));
            return;
        }
        LabRun run = new LabRun(pattern.get().get(), options.get());
        looks.start((cancellation, _) -> run.marks(seen, cancellation),
                found -> marks.set(new Marks(seen.text(), found)), RegexLabViewModel::unexpected);
    }

    private void run() {
        if (pattern.get().isEmpty()) {
            runs.cancel();
            busy.set(false);
            result.set(new LabResult.NoPattern());
            return;
        }
        LabRun run = new LabRun(pattern.get().get(), options.get());
        String head = signature.get().orElse("");
        String body = text.get().text();
        busy.set(true);
        boolean whole = scope.get() == TextScope.WHOLE;
        runs.start((cancellation, progress) -> whole
                ? run.overWhole(head, body, cancellation)
                : run.over(head, body, progress, cancellation), ran -> {
                    busy.set(false);
                    result.set(ran);
                }, failure -> {
                    busy.set(false);
                    unexpected(failure);
                });
    }

    private static void unexpected(Exception failure) {
        throw new IllegalStateException("the pattern could not be run", failure);
    }
}
