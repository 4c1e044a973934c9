package dev.errata.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.curation.Settings;
import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {
    private static final RecordSchema SCHEMA = RecordSchema.load();

    /// Says which other files have the same signature.
    private static final class SameSignature implements FolderRule {
        @Override
        public String id() {
            return "same-signature";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Set<String> keys(ErrorRecord record, RuleContext context) {
            return record.string(Field.SIGNATURE).map(Set::of).orElseGet(Set::of);
        }

        @Override
        public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
            record.string(Field.SIGNATURE).ifPresent(text -> index.paths(text).stream()
                    .filter(path -> !path.equals(record.path()))
                    .forEach(path -> sink.report(JsonPointer.of("signature"), path)));
        }
    }

    /// Says that there is no id, and counts how often it was asked.
    private static final class HasId implements RecordRule {
        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String id() {
            return "has-id";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            asked.add(record.path());
            if (record.id().isEmpty()) {
                sink.report(JsonPointer.of("id"));
            }
        }
    }

    /// Says how many findings the other rules have.
    private static final class HasFaults implements FindingsRule {
        @Override
        public String id() {
            return "has-faults";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Set<Severity> otherSeverities() {
            return Set.of(Severity.ERROR);
        }

        @Override
        public void check(ErrorRecord record, List<Finding> findings, RuleContext context, FindingSink sink) {
            if (!findings.isEmpty()) {
                sink.at(JsonPointer.ROOT).severity(Severity.ERROR).variant("many").fixing(Fixing.ASKING)
                        .report(Integer.toString(findings.size()));
            }
        }
    }

    /// Breaks down over the records at some paths.
    private record BreaksDown(Set<String> paths, Supplier<Throwable> how) implements RecordRule {
        @Override
        public String id() {
            return "breaks-down";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            sink.report(JsonPointer.of("id"), "before");
            if (paths.contains(record.path())) {
                switch (how.get()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    default -> throw new AssertionError();
                }
            }
        }
    }

    private final HasId hasId = new HasId();
    private final RuleCatalogue withSummary = new RuleCatalogue(
            List.of(new HasFaults(), hasId, new SameSignature()));
    private final RuleCatalogue rules = new RuleCatalogue(List.of(hasId, new SameSignature()));

    private static ErrorRecord record(String path, String signature) {
        return new ErrorRecord(path, JsonText.of("{\"id\": \"x/y\", \"signature\": \"" + signature + "\"}"));
    }

    private static RuleContext context(RecordSet records) {
        return new RuleContext(Settings.DEFAULT, LocalDate.of(2026, 11, 23), SCHEMA, records);
    }

    private static Finding same(String path, String other) {
        return new Finding(path, Optional.of("x/y"), "same-signature", Severity.WARNING, JsonPointer.of("signature"), 1,
                28, List.of(other), Fixing.NONE);
    }

    @Test
    void checksAfterAnEditOnlyWhatItCanHaveChanged() {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one"), record("b.json", "one"),
                record("c.json", "two"), record("d.json", "three")));
        Validation validation = new Validation(rules);

        assertEquals(
                Map.of("a.json", List.of(same("a.json", "b.json")), "b.json", List.of(same("b.json", "a.json")),
                        "c.json", List.of(), "d.json", List.of()),
                validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER));

        hasId.asked.clear();
        RecordSet edited = records.apply(new Change.Edit("b.json", record("b.json", "two").text()));

        assertEquals(
                Map.of("a.json", List.of(), "b.json", List.of(same("b.json", "c.json")), "c.json",
                        List.of(same("c.json", "b.json"))),
                validation.checkChanged(context(edited), Set.of("b.json"), Cancellation.NEVER));
        assertEquals(List.of("b.json"), hasId.asked);
    }

    @Test
    void asksARuleAboutFindingsAfterTheOthersAndAgainWhenTheseChange() {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one"), record("b.json", "two")));
        Validation validation = new Validation(withSummary);

        assertEquals(Map.of("a.json", List.of(), "b.json", List.of()),
                validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER));

        RecordSet edited = records.apply(new Change.Edit("b.json", record("b.json", "one").text()));

        assertEquals(
                Map.of("a.json", List.of(faults("a.json"), same("a.json", "b.json")), "b.json",
                        List.of(faults("b.json"), same("b.json", "a.json"))),
                validation.checkChanged(context(edited), Set.of("b.json"), Cancellation.NEVER));
    }

    @ParameterizedTest
    @MethodSource("breakdowns")
    void saysWhereARuleBreaksDownAndGoesOn(Supplier<Throwable> how) {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one"), record("b.json", "one")));
        Validation validation = new Validation(new RuleCatalogue(
                List.of(new BreaksDown(Set.of("a.json"), how), new SameSignature())));

        Map<String, List<Finding>> found = validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER);

        List<Finding> first = found.getOrDefault("a.json", List.of());
        Finding broken = first.getFirst();
        assertEquals(new Finding("a.json", Optional.of("x/y"), "breaks-down", Severity.WARNING, JsonPointer.ROOT, 1, 1,
                "rule.breakdown", broken.arguments(), Fixing.NONE), broken);
        assertEquals(List.of("breaks-down", how.get().toString()),
                List.of(broken.arguments().getFirst(), broken.arguments().getLast().replaceFirst(" \\(.*", "")));
        assertEquals(List.of(before("a.json"), same("a.json", "b.json")), first.subList(1, 3));
        assertEquals(List.of(before("b.json"), same("b.json", "a.json")), found.get("b.json"));
    }

    static List<Supplier<Throwable>> breakdowns() {
        return List.of(() -> new IndexOutOfBoundsException("Range [1, 0)"), () -> new StackOverflowError());
    }

    @Test
    void isStoppedByARuleThatIs() {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one")));
        Validation validation = new Validation(
                new RuleCatalogue(List.of(new BreaksDown(Set.of("a.json"), CancellationException::new))));

        assertThrows(CancellationException.class,
                () -> validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER));
    }

    private static Finding before(String path) {
        return new Finding(path, Optional.of("x/y"), "breaks-down", Severity.WARNING, JsonPointer.of("id"), 1, 8,
                List.of("before"), Fixing.NONE);
    }

    private static Finding faults(String path) {
        return new Finding(path, Optional.of("x/y"), "has-faults", Severity.ERROR, JsonPointer.ROOT, 1, 1,
                "rule.has-faults.message.many", List.of("1"), Fixing.ASKING);
    }

    @Property(tries = 300)
    void isTheSameAfterEditsAsFromScratch(@ForAll("edits") List<ErrorRecord> edits) {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one"), record("b.json", "two")));
        Validation validation = new Validation(withSummary);
        Map<String, List<Finding>> running = new TreeMap<>(
                validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER));
        for (ErrorRecord edit : edits) {
            records = records.apply(change(records, edit));
            running.putAll(validation.checkChanged(context(records), Set.of(edit.path()), Cancellation.NEVER));
            running.keySet().retainAll(records.paths());
        }
        assertEquals(new Validation(withSummary).checkAll(context(records), Progress.NONE, Cancellation.NEVER),
                running);
    }

    private static Change change(RecordSet records, ErrorRecord edit) {
        if (records.at(edit.path()).isEmpty()) {
            return new Change.Create(edit.path(), edit.text());
        }
        return edit.string(Field.SIGNATURE).filter("gone"::equals).isPresent()
                ? new Change.Delete(edit.path())
                : new Change.Edit(edit.path(), edit.text());
    }

    @Provide
    Arbitrary<List<ErrorRecord>> edits() {
        return Combinators.combine(Arbitraries.of("a.json", "b.json", "c.json", "d.json"),
                Arbitraries.of("one", "two", "three", "gone")).as(ValidationTest::record).list().ofMaxSize(15);
    }

    @Test
    void stopsWhereNobodyWantsTheResultAndStartsAfresh() {
        RecordSet records = RecordSet.of(IntStream.range(0, 200)
                .mapToObj(i -> record("r%03d.json".formatted(i), "same" + i % 2)).toList());
        Validation validation = new Validation(rules);

        for (int checks : List.of(0, 50, 250)) {
            AtomicInteger asked = new AtomicInteger();
            assertThrows(CancellationException.class, () -> validation.checkAll(context(records), Progress.NONE,
                    () -> asked.incrementAndGet() > checks));
        }
        assertEquals(new Validation(rules).checkAll(context(records), Progress.NONE, Cancellation.NEVER),
                validation.checkAll(context(records), Progress.NONE, Cancellation.NEVER));
    }

    @Test
    void findingsOfAFolderShareWhatIsEqual() {
        RecordSet records = RecordSet.of(List.of(record("a.json", "one"), record("b.json", "one"),
                record("c.json", "one")));
        Map<String, List<Finding>> found = new Validation(rules).checkAll(context(records), Progress.NONE,
                Cancellation.NEVER);

        List<Finding> toA = found.values().stream().flatMap(List::stream)
                .filter(finding -> finding.arguments().equals(List.of("a.json"))).toList();
        assertEquals(List.of("b.json", "c.json"), toA.stream().map(Finding::file).toList());
        Finding first = toA.getFirst();
        Finding second = toA.getLast();
        assertSame(first.pointer(), second.pointer());
        assertSame(first.messageKey(), second.messageKey());
        assertSame(first.arguments(), second.arguments());
    }

    @Test
    void settingsChangeTheSeverityOrSilenceARule() {
        Settings settings = new Settings(true, Map.of("has-id", Severity.INFO), Set.of("same-signature"), 180, 365,
                Settings.ChineseWanted.WHERE_USED, Map.of());
        RecordSet records = RecordSet.of(List.of(new ErrorRecord("a.json", JsonText.of("{\"signature\": \"one\"}")),
                new ErrorRecord("b.json", JsonText.of("{\"signature\": \"one\", \"id\": \"x/y\"}"))));

        Map<String, List<Finding>> found = new Validation(rules).checkAll(
                new RuleContext(settings, LocalDate.of(2026, 11, 23), SCHEMA, records), Progress.NONE,
                Cancellation.NEVER);

        assertEquals(Map.of("a.json", List.of(new Finding("a.json", Optional.empty(), "has-id", Severity.INFO,
                JsonPointer.of("id"), 1, 1, List.of(), Fixing.NONE)), "b.json", List.of()), found);
    }
}
