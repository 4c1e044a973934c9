package dev.errata.curation;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The samples of a folder, and their text form in `.errata/samples.jsonl`, one a line, in the order of the records:
///
/// ```
/// {"record":"redis/oom","expect":"match","text":"OOM command not allowed","note":"from production"}
/// ```
///
/// A line that is no sample stays as it is. Immutable.
public final class Samples {
    private static final Comparator<Sample> ORDER = Comparator.comparing(Sample::record)
            .thenComparing(Sample::expect).thenComparing(Sample::text);

    /// No samples.
    public static final Samples NONE = parse("");

    private final FactLines<Sample> lines;
    private final Map<String, List<Sample>> byRecord;

    private Samples(FactLines<Sample> lines) {
        this.lines = lines;
        this.byRecord = new HashMap<>(lines.facts().stream().collect(Collectors.groupingBy(Sample::record)));
    }

    /// Reads the text of the file.
    public static Samples parse(String text) {
        return new Samples(FactLines.parse(text, ORDER, Samples::read, Samples::written));
    }

    /// The text of the file.
    public String text() {
        return lines.text();
    }

    /// All samples, in order.
    public List<Sample> all() {
        return lines.facts();
    }

    /// The samples of a record, by its id.
    public List<Sample> of(String record) {
        return byRecord.getOrDefault(record, List.of());
    }

    /// The lines that are no samples.
    public List<IdleLine> unreadable() {
        return lines.unreadable();
    }

    /// With one more sample, in place of one with the same text for the same record.
    public Samples with(Sample sample) {
        return new Samples(lines.with(sample, known -> isSameText(known, sample)));
    }

    /// With another sample in the place of one, and of one with the same text for the same record. What the two have in common keeps
    /// its bytes, members that are not known included. Nothing changes where the one is not there.
    public Samples edited(Sample before, Sample after) {
        List<String> edited = lines.texts(before::equals).stream().map(line -> edited(line, after)).distinct()
                .toList();
        if (edited.isEmpty()) {
            return this;
        }
        FactLines<Sample> others = lines.without(known -> known.equals(before) || isSameText(known, after));
        return ofLines(Stream.concat(others.text().lines(), edited.stream()).toList());
    }

    private static String edited(String line, Sample after) {
        JsonText text = JsonText.of(line);
        text = JsonEdit.set(text, JsonPointer.of("expect"), JsonValue.of(after.expect().word())).applyTo(text);
        return JsonEdit.set(text, JsonPointer.of("text"), JsonValue.of(after.text())).applyTo(text).text();
    }

    private static boolean isSameText(Sample one, Sample other) {
        return one.record().equals(other.record()) && one.text().equals(other.text());
    }

    /// The samples in lines of the file, and the lines that are none.
    static Samples ofLines(List<String> lines) {
        return parse(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /// Without the sample.
    public Samples without(Sample sample) {
        return new Samples(lines.without(sample::equals));
    }

    private static String written(Sample sample) {
        JsonObject object = JsonObject.of(Map.entry("record", JsonValue.of(sample.record())),
                Map.entry("expect", JsonValue.of(sample.expect().word())),
                Map.entry("text", JsonValue.of(sample.text())));
        return (sample.note().isEmpty() ? object : object.with("note", JsonValue.of(sample.note()))).toJson();
    }

    private static Optional<Sample> read(JsonObject object) {
        Optional<Sample.Expect> expect = FactLines.string(object, "expect").flatMap(word -> Arrays
                .stream(Sample.Expect.values()).filter(one -> one.word().equals(word)).findFirst());
        return expect.flatMap(wanted -> FactLines.string(object, "record")
                .flatMap(record -> FactLines.string(object, "text").map(text -> new Sample(record, wanted, text,
                        FactLines.string(object, "note").orElse("")))));
    }
}
