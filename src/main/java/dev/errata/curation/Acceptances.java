package dev.errata.curation;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings that a folder accepts, and their text form in `.errata/accepted.jsonl`, one a line, in the order of the records:
///
/// ```
/// {"record":"redis/oom","rule":"url-root","pointer":"/official_doc_url","hash":"9f86d081884c7d65","reason":"…","day":"2026-11-23"}
/// ```
///
/// A line that accepts nothing stays as it is. Immutable.
public final class Acceptances {
    private static final Comparator<Acceptance> ORDER = Comparator.comparing(Acceptance::record)
            .thenComparing(Acceptance::rule).thenComparing(Acceptance::pointer)
            .thenComparing(acceptance -> String.join("\n", acceptance.arguments()));

    /// Nothing is accepted.
    public static final Acceptances NONE = parse("");

    private final FactLines<Acceptance> lines;
    private final Map<Case, List<Acceptance>> byCase;

    /// What is looked for first.
    private record Case(String record, String rule) {}

    private Acceptances(FactLines<Acceptance> lines) {
        this.lines = lines;
        this.byCase = new HashMap<>(lines.facts().stream()
                .collect(Collectors.groupingBy(one -> new Case(one.record(), one.rule()))));
    }

    /// Reads the text of the file.
    public static Acceptances parse(String text) {
        return new Acceptances(FactLines.parse(text, ORDER, Acceptances::read, Acceptances::written));
    }

    /// The text of the file.
    public String text() {
        return lines.text();
    }

    /// All of them, in order.
    public List<Acceptance> all() {
        return lines.facts();
    }

    /// The lines that accept nothing.
    public List<IdleLine> unreadable() {
        return lines.unreadable();
    }

    /// With one more, in place of one of the same finding.
    public Acceptances with(Acceptance acceptance) {
        return new Acceptances(lines.with(acceptance, acceptance::isAboutTheSameAs));
    }

    /// With more of them, in place of those of the same findings.
    public Acceptances withAll(List<Acceptance> added) {
        Set<List<Object>> findings = new HashSet<>();
        added.forEach(one -> findings.add(one.finding()));
        return new Acceptances(lines.withAll(added, one -> findings.contains(one.finding())));
    }

    /// Without these.
    public Acceptances withoutAll(Set<Acceptance> gone) {
        return new Acceptances(lines.without(gone::contains));
    }

    /// Without this one.
    public Acceptances without(Acceptance acceptance) {
        return new Acceptances(lines.without(acceptance::equals));
    }

    /// The records, by the names that the acceptances give them, of which the other accepts something else.
    public Set<String> namesThatDiffer(Acceptances other) {
        Set<Acceptance> mine = new HashSet<>(all());
        Set<Acceptance> theirs = new HashSet<>(other.all());
        return Stream.concat(mine.stream().filter(one -> !theirs.contains(one)),
                theirs.stream().filter(one -> !mine.contains(one))).map(Acceptance::record)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The acceptance of a finding, where there is one and the value is still what it was.
    ///
    /// @param value the value at the pointer; asked for only where that matters
    public Optional<Acceptance> find(String record, String rule, JsonPointer pointer, List<String> arguments,
            Supplier<Optional<JsonValue>> value) {
        for (Acceptance one : byCase.getOrDefault(new Case(record, rule), List.of())) {
            if (one.pointer().equals(pointer) && one.arguments().equals(arguments)
                    && one.hash().equals(Acceptance.hash(value.get()))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String written(Acceptance one) {
        JsonObject object = JsonObject.of(Map.entry("record", JsonValue.of(one.record())),
                Map.entry("rule", JsonValue.of(one.rule())),
                Map.entry("pointer", JsonValue.of(one.pointer().toString())));
        if (!one.arguments().isEmpty()) {
            object = object.with("arguments", new JsonArray(one.arguments().stream()
                    .<JsonValue>map(JsonValue::of).toList()));
        }
        return object.with("hash", JsonValue.of(one.hash())).with("reason", JsonValue.of(one.reason()))
                .with("day", JsonValue.of(one.day().toString())).toJson();
    }

    private static Optional<Acceptance> read(JsonObject object) {
        Optional<JsonPointer> pointer = FactLines.string(object, "pointer").flatMap(JsonPointer::parse);
        Optional<LocalDate> day = FactLines.string(object, "day").flatMap(Acceptances::day);
        Optional<String> reason = FactLines.string(object, "reason").filter(text -> !text.isBlank());
        Optional<String> hash = FactLines.string(object, "hash");
        Optional<List<String>> arguments = arguments(object);
        if (pointer.isEmpty() || day.isEmpty() || reason.isEmpty() || hash.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        return FactLines.string(object, "record").flatMap(record -> FactLines.string(object, "rule")
                .map(rule -> new Acceptance(record, rule, pointer.get(), arguments.get(), hash.get(), reason.get(),
                        day.get())));
    }

    private static Optional<List<String>> arguments(JsonObject object) {
        List<String> found = new ArrayList<>();
        switch (object.get("arguments").orElse(JsonArray.EMPTY)) {
            case JsonArray array -> {
                for (JsonValue item : array.items()) {
                    if (!(item instanceof JsonString(String text))) {
                        return Optional.empty();
                    }
                    found.add(text);
                }
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
