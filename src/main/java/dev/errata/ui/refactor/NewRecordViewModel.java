package dev.errata.ui.refactor;

import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.refactor.HouseStyle;
import dev.errata.refactor.IdVerdict;
import dev.errata.refactor.Neighbour;
import dev.errata.refactor.Neighbours;
import dev.errata.refactor.PastedError;
import dev.errata.refactor.RecordStart;
import dev.errata.refactor.RecordTemplate;
import dev.errata.refactor.SignaturePattern;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.PatternSet;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A record that is about to be made, from nothing or from a pasted error. What the pasted text tells fills the fields that
/// nobody has typed into.
final class NewRecordViewModel {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int MOST_NEIGHBOURS = 12;
    private static final int MOST_LINES = 200;
    /// What a record is called whose text has no word to call it by.
    private static final String NAMELESS = "new-error";

    /// What is learnt from the folder once.
    private record Folder(HouseStyle house, Neighbours neighbours) {}

    /// What a text tells.
    private record Told(List<Neighbour> neighbours, PastedError error) {}

    /// What a person put into the dialog, each text empty where they put nothing there.
    record Typed(String pasted, String signature, String regex, String id) {

        /// A dialog in which an error is pasted, and no more.
        static Typed of(String pasted) {
            return new Typed(pasted, "", "", "");
        }
    }

    private final Desk desk;
    private final RecordSet records;
    private final StartsViewModel starts;
    private final IdViewModel id;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final TypedOver signature = new TypedOver();
    private final TypedOver regex = new TypedOver();
    private final TypedOver idText = new TypedOver();
    private final ObservableList<Neighbour> neighbours = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final Newest reading;
    private final Newest compiling;
    private final Debouncer pause;
    private Optional<Folder> folder = Optional.empty();
    private Optional<PatternSet> patterns = Optional.empty();
    private PastedError error = PastedError.NOTHING;

    NewRecordViewModel(Desk desk, StartsViewModel starts) {
        this.desk = desk;
        this.starts = starts;
        this.records = desk.records();
        this.id = new IdViewModel(records, desk.tasks(), (ids, text) -> ids.forNew(text, shape()));
        this.reading = desk.tasks().newest();
        this.compiling = desk.tasks().newest();
        this.pause = new Debouncer(desk.delay(), PAUSE, this::read);
        idText.textProperty().bindBidirectional(id.textProperty());
        pasted.subscribe((_, _) -> {
            looking.set(true);
            pause.request();
        });
        signature.textProperty().subscribe((_, _) -> signatureChanged());
        starts.chosenProperty().subscribe((_, _) -> proposeId());
        desk.tasks().start(
                (cancellation, _) -> new Folder(HouseStyle.of(records), Neighbours.of(records, cancellation)),
                found -> {
                    folder = Optional.of(found);
                    read();
                }, Desk.UNEXPECTED);
        compiling.start((cancellation, _) -> FolderPatterns
                .of(records, desk.session().workspace().settings().patternOptions(), cancellation).patterns(),
                found -> {
                    patterns = Optional.of(found);
                    read();
                }, Desk.UNEXPECTED);
    }

    private RecordShape shape() {
        return start().house().shape();
    }

    private RecordStart start() {
        return starts.start().orElseGet(() -> RecordStart
                .empty(folder.map(Folder::house).orElse(HouseStyle.EMPTY)));
    }

    /// What the record starts from.
    StartsViewModel starts() {
        return starts;
    }

    StringProperty pastedProperty() {
        return pasted;
    }

    TypedOver signature() {
        return signature;
    }

    TypedOver regex() {
        return regex;
    }

    IdViewModel id() {
        return id;
    }

    /// The records that are like what is pasted or typed, those that match it first.
    ObservableList<Neighbour> neighbours() {
        return neighbours;
    }

    /// Whether the folder is still being looked through.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// The records whose regex matches the text already.
    List<Neighbour> claiming() {
        return neighbours.stream().filter(near -> near.kinship() == Neighbour.Kinship.MATCHES).toList();
    }

    /// Whether nothing is pasted or typed.
    boolean isBlank() {
        return pasted.get().isBlank() && signature.text().isBlank();
    }

    Typed typed() {
        return new Typed(pasted.get(), signature.typed(), regex.typed(), idText.typed());
    }

    /// Puts in what a person typed before, in place of what is there.
    void typeAgain(Typed typed) {
        regex.textProperty().set(typed.regex());
        signature.textProperty().set(typed.signature());
        idText.textProperty().set(typed.id());
        pasted.set(typed.pasted());
    }

    /// What the regex makes of the signature.
    RegexCheck regexCheck() {
        return RegexCheck.of(regex.text(), signature.text());
    }

    /// Where the regex goes wrong; empty where it does not, or there is none yet.
    Optional<PatternFault> regexFault() {
        return Patterns.compile(regex.text(), PatternOptions.DEFAULT) instanceof PatternFault fault
                ? Optional.of(fault)
                : Optional.empty();
    }

    ObservableValue<Optional<Phrase>> obstacle() {
        return id.obstacle();
    }

    /// The name of a record that is like the text.
    String nameOf(Neighbour neighbour) {
        return desk.name(neighbour.path());
    }

    /// The signature of a record that is like the text.
    String signatureOf(Neighbour neighbour) {
        return records.at(neighbour.path()).flatMap(record -> record.string(Field.SIGNATURE)).orElse("");
    }

    /// Makes the record and looks at it.
    void create(Runnable whenMade) {
        Optional<IdVerdict.Free> free = id.free();
        if (free.isEmpty()) {
            return;
        }
        Map<Field, JsonValue> known = new LinkedHashMap<>(error.equals(PastedError.NOTHING) ? Map.of() : error.known());
        known.put(Field.SIGNATURE, JsonValue.of(signature.text()));
        known.put(Field.REGEX, JsonValue.of(regex.text()));
        Change change = new RecordTemplate(desk.session().schema(), start(), desk.today()).change(free.get().id(),
                known);
        desk.session().apply(Desk.step("refactor.step.new", List.of(change), free.get().id().text()));
        desk.lookAt(free.get().path());
        desk.done(Phrase.of("refactor.new.done", free.get().id().text()));
        whenMade.run();
    }

    void close() {
        pause.cancel();
        reading.cancel();
        compiling.cancel();
    }

    private void signatureChanged() {
        if (!regex.isTyped()) {
            regex.fill(signature.text().isBlank() ? "" : SignaturePattern.of(signature.text()));
        }
        if (pasted.get().isBlank()) {
            pause.request();
        }
    }

    /// Reads the pasted text, or the signature where nothing is pasted.
    private void read() {
        if (folder.isEmpty()) {
            return;
        }
        String text = pasted.get().isBlank() ? signature.text() : pasted.get();
        Folder known = folder.get();
        Optional<PatternSet> compiled = patterns;
        looking.set(true);
        reading.start((cancellation, _) -> told(text, known, compiled, cancellation), this::heard, Desk.UNEXPECTED);
    }

    private Told told(String text, Folder known, Optional<PatternSet> compiled, Cancellation cancellation) {
        List<Neighbour> near = known.neighbours().of(text, MOST_NEIGHBOURS, cancellation);
        List<Neighbour> found = compiled.map(all -> withAllThatClaim(near, text, all, cancellation)).orElse(near);
        return new Told(found, PastedError.read(text, records, found));
    }

    /// A record may claim a text with which it shares no word.
    private static List<Neighbour> withAllThatClaim(List<Neighbour> near, String text, PatternSet patterns,
            Cancellation cancellation) {
        TextSearch search = new TextSearch(patterns, cancellation);
        Set<String> known = near.stream().filter(one -> one.kinship() == Neighbour.Kinship.MATCHES)
                .map(Neighbour::path).collect(Collectors.toSet());
        Stream<Neighbour> others = text.lines().limit(MOST_LINES).filter(line -> !line.isBlank())
                .flatMap(line -> search.find(line).stream())
                .filter(found -> found.match().filter(match -> match.end() > match.start()).isPresent())
                .map(found -> found.record().path()).distinct().filter(path -> !known.contains(path))
                .map(path -> new Neighbour(path, Neighbour.Kinship.MATCHES, near.stream()
                        .filter(one -> one.path().equals(path)).mapToDouble(Neighbour::nearness).findFirst()
                        .orElse(0)));
        List<Neighbour> claiming = Stream.concat(near.stream().filter(one -> known.contains(one.path())), others)
                .toList();
        Set<String> paths = claiming.stream().map(Neighbour::path).collect(Collectors.toSet());
        return Stream.concat(claiming.stream(), near.stream().filter(one -> !paths.contains(one.path())))
                .limit(MOST_NEIGHBOURS).toList();
    }

    private void heard(Told told) {
        error = told.error();
        neighbours.setAll(told.neighbours());
        if (!pasted.get().isBlank()) {
            signature.fill(error.signature());
        }
        proposeId();
        looking.set(false);
    }

    private void proposeId() {
        if (!idText.isTyped()) {
            wish().ifPresentOrElse(wish -> id.propose(wish, shape(), idText::fill), () -> idText.fill(""));
        }
    }

    /// The id that the text makes, in the domain that the record starts from; none where neither tells the domain.
    private Optional<RecordId> wish() {
        String domain = start().domain().isEmpty() ? error.domain() : start().domain();
        return RecordId.parse(domain + "/" + error.slug()).or(() -> RecordId.parse(domain + "/" + NAMELESS));
    }
}
