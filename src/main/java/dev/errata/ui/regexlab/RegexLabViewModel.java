package dev.errata.ui.regexlab;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.Compilation;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Flavour;
import dev.errata.regex.LineHit;
import dev.errata.regex.LineMatcher;
import dev.errata.regex.LineSummary;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.regex.StopReason;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The pattern of the record that is looked at, the text it is tried on, and what comes of it. Runs in the background after
/// each change of either; the newest run wins. Belongs to the FX thread.
public final class RegexLabViewModel {
    /// The most lines whose matches are kept for highlights and table; the count goes on beyond them.
    public static final int LISTED_LINES = 20_000;

    /// The most of a file that is read, in bytes.
    public static final int LARGEST_TEXT = 10 << 20;

    /// After so many lines on which the pattern was stopped, the rest of the text is left alone.
    static final int STOPS_BEFORE_GIVING_UP = 20;

    private static final int MATCHES_PER_LINE = 200;
    private static final Duration TYPING_PAUSE = Duration.ofMillis(40);

    private final CurationSession session;
    private final FxTasks tasks;
    private final Newest runs;
    private final Debouncer running;
    private final List<Subscription> subscriptions = new ArrayList<>();

    private final ReadOnlyObjectWrapper<Optional<String>> pattern = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> signature = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<PatternFlag>> flags = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Flavour> flavour = new SimpleObjectProperty<>(PatternOptions.DEFAULT.flavour());
    private final ObjectProperty<String> text = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<LabResult> result = new ReadOnlyObjectWrapper<>(new LabResult.NoPattern());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public RegexLabViewModel(CurationSession session, FxTasks tasks, Delay delay) {
        this.session = session;
        this.tasks = tasks;
        this.runs = tasks.newest();
        this.running = new Debouncer(delay, TYPING_PAUSE, this::run);
        flags.set(session.workspace().settings().caseInsensitive()
                ? EnumSet.of(PatternFlag.CASE_INSENSITIVE)
                : EnumSet.noneOf(PatternFlag.class));
        subscriptions.add(session.currentProperty().subscribe(_ -> readRecord())::unsubscribe);
        subscriptions.add(session.onRecords(changed -> {
            if (session.currentProperty().get().filter(changed::contains).isPresent()) {
                readRecord();
            }
        }));
        subscriptions.add(flags.subscribe(_ -> running.request())::unsubscribe);
        subscriptions.add(flavour.subscribe(_ -> running.request())::unsubscribe);
        subscriptions.add(text.subscribe(_ -> running.request())::unsubscribe);
    }

    /// The record's pattern; empty where there is none to edit.
    public ReadOnlyObjectProperty<Optional<String>> patternProperty() {
        return pattern.getReadOnlyProperty();
    }

    /// The record's signature, the first line that the pattern is tried on.
    public ReadOnlyObjectProperty<Optional<String>> signatureProperty() {
        return signature.getReadOnlyProperty();
    }

    /// The flags that are set from outside the pattern.
    public ObjectProperty<Set<PatternFlag>> flagsProperty() {
        return flags;
    }

    public ObjectProperty<Flavour> flavourProperty() {
        return flavour;
    }

    /// The text that the pattern is tried on; its lines end at LF.
    public ObjectProperty<String> textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<LabResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether the result is about to change.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How the pattern is meant now.
    public PatternOptions options() {
        return new PatternOptions(flavour.get(), flags.get());
    }

    /// Turns a flag on or off.
    public void toggle(PatternFlag flag) {
        Set<PatternFlag> changed = EnumSet.noneOf(PatternFlag.class);
        changed.addAll(flags.get());
        if (!changed.remove(flag)) {
            changed.add(flag);
        }
        flags.set(changed);
    }

    /// Changes the record's pattern; letters typed in a row are one undo step.
    public void editPattern(String changed) {
        Optional<ErrorRecord> record = session.currentRecord();
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

    /// Reads a file as the text, up to [#LARGEST_TEXT]; `onCut` hears the size of a larger one.
    public FxTask open(Path file, Consumer<Long> onCut, Consumer<Exception> onFailure) {
        record Content(String text, long size) {}
        TaskName name = TaskName.stoppable(Phrase.of("app.task.reading-log", String.valueOf(file.getFileName())),
                TaskName.Unit.BYTES);
        return tasks.start(name, (_, _) -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_TEXT);
                return new Content(unixLines(new String(bytes, StandardCharsets.UTF_8)), Files.size(file));
            } catch (SecurityException e) {
                throw new IOException(e);
            }
        }, content -> {
            text.set(content.text());
            if (content.size() > LARGEST_TEXT) {
                onCut.accept(content.size());
            }
        }, onFailure);
    }

    /// The text with LF alone as line end, and a visible sign for what would otherwise end a line on screen but not in a log.
    static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '␍');
    }

    /// Lets go of the session.
    public void close() {
        running.cancel();
        runs.cancel();
        subscriptions.forEach(Subscription::close);
    }

    private void readRecord() {
        Optional<ErrorRecord> record = session.currentRecord();
        Optional<String> newPattern = record.flatMap(found -> found.string(Field.REGEX));
        Optional<String> newSignature = record.flatMap(found -> found.string(Field.SIGNATURE));
        boolean same = newPattern.equals(pattern.get()) && newSignature.equals(signature.get());
        pattern.set(newPattern);
        signature.set(newSignature);
        if (!same) {
            running.request();
        }
    }

    private void run() {
        if (pattern.get().isEmpty()) {
            runs.cancel();
            busy.set(false);
            result.set(new LabResult.NoPattern());
            return;
        }
        String source = pattern.get().get();
        String head = signature.get().orElse("");
        String body = text.get();
        PatternOptions meant = options();
        busy.set(true);
        runs.start((cancellation, progress) -> run(source, meant, head, body, progress, cancellation), ran -> {
            busy.set(false);
            result.set(ran);
        }, failure -> {
            busy.set(false);
            throw new IllegalStateException("the pattern could not be run", failure);
        });
    }

    private static LabResult run(String source, PatternOptions options, String signature, String text,
            Progress progress, Cancellation cancellation) {
        Compilation compilation = Patterns.compile(source, options);
        return switch (compilation) {
            case PatternFault fault -> new LabResult.Refused(fault);
            case CompiledPattern compiled -> {
                MatchOutcome head = compiled.findAll(signature, MATCHES_PER_LINE, Budget.DEFAULT, cancellation);
                List<LineHit> hits = new ArrayList<>();
                int[] stopped = new int[1];
                LineSummary summary = new LineMatcher(compiled, Budget.DEFAULT, MATCHES_PER_LINE).match(text, hit -> {
                    if (hits.size() < LISTED_LINES) {
                        hits.add(hit);
                    }
                    stopped[0] += isStopped(hit) ? 1 : 0;
                }, progress, () -> cancellation.requested() || stopped[0] >= STOPS_BEFORE_GIVING_UP);
                cancellation.check();
                yield new LabResult.Ran(head, hits, summary, groupNames(compiled));
            }
        };
    }

    /// Whether the pattern ran out of its budget on the line; more matches than are listed are no runaway.
    static boolean isStopped(LineHit hit) {
        return hit.outcome().stop().filter(stop -> stop.reason() != StopReason.LIMIT).isPresent();
    }

    private static List<String> groupNames(CompiledPattern compiled) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= compiled.groupCount(); number++) {
            int wanted = number;
            names.add(compiled.groupNames().entrySet().stream().filter(entry -> entry.getValue() == wanted)
                    .map(Map.Entry::getKey).findFirst().orElse(Integer.toString(number)));
        }
        return names;
    }
}
