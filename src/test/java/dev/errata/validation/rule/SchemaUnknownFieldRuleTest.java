package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Settings;
import dev.errata.curation.Severity;
import dev.errata.json.ChangedPlaces;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.OtherMembers;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SchemaUnknownFieldRuleTest {
    @Test
    void tellsUnknownMembersAtAnyDepthButNotWithinThem() {
        Trial.of(new SchemaUnknownFieldRule(),
                """
                        {"rootcause": «{"a": 1}, "workarounds": [{"note": «"x", "action": "a"}], "transition_graph": {"next": «[]}}""")
                .finds(finding("/rootcause", "rootcause"), finding("/workarounds/0/note", "note"),
                        finding("/transition_graph/next", "next"));
    }

    /// Comparing each member with each other would take minutes.
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void listsTheFirstOfMoreThanAnybodyReads() {
        String members = IntStream.range(0, 300_000).mapToObj(i -> "\"m" + i + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
        ErrorRecord record = new ErrorRecord("a/b.json", JsonText.of(members));
        RuleContext context = new RuleContext(Settings.DEFAULT, LocalDate.of(2026, 11, 28), RecordSchema.load(),
                RecordSet.of(List.of(record)));
        FindingSink sink = new FindingSink(new SchemaUnknownFieldRule(), record, context);
        new SchemaUnknownFieldRule().check(record, context, sink);
        assertEquals(FindingSink.MOST + 1, sink.findings().size());
        assertEquals(new Finding("a/b.json", Optional.empty(), "schema-unknown-field", Severity.INFO, JsonPointer.ROOT,
                1, 1, "rule.more", List.of("schema-unknown-field", "299000"), Fixing.NONE),
                sink.findings().getLast());
        assertEquals(300_000, new OtherMembers(record.shape()).ofRecord(record.text().root().orElseThrow()).size());
        assertEquals(List.of(JsonPointer.of("m7")),
                ChangedPlaces.between(record.text(), JsonText.of(members.replace("m7\":0", "m7\":1"))));
    }

    @Test
    void letsNamesOfAMapBe() {
        Trial.of(new SchemaUnknownFieldRule(), """
                {"os_specific": {"linux": {"any": "thing"}}}""").findsNothing();
    }

    @Test
    void knowsTheMembersOfErrorCanon() {
        Trial.of(new SchemaUnknownFieldRule(),
                """
                        {"schema_version": "1.0.0", "error": {"signature": "s"}, "verdict": {"summary": "s", "mood": «1}, "environment": {"runtime": {"name": "go"}}, "metadata": {"evidence_count": 1}}""")
                .finds(finding("/verdict/mood", "mood"));
    }
}
