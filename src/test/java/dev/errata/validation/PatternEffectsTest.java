package dev.errata.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Samples;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatternEffectsTest {
    private static final Samples SAMPLES = Samples.parse("""
            {"record":"a/full","expect":"match","text":"quota exceeded"}
            {"record":"a/full","expect":"no-match","text":"disk light is on"}
            """);
    private static final RecordSet RECORDS = RecordSet.of(List.of(record("a/disk", "disk not found", "disk not"),
            record("a/full", "disk is full", "is full"), record("a/any", "anything", "d")));

    private static ErrorRecord record(String id, String signature, String regex) {
        return new ErrorRecord(id + ".json", JsonText.of("{\"id\":\"" + id + "\",\"signature\":\"" + signature
                + "\",\"regex\":\"" + regex + "\"}"));
    }

    private static PatternEffects effects() {
        return PatternEffects.of(RECORDS, SAMPLES, PatternOptions.DEFAULT, Cancellation.NEVER);
    }

    private static PatternEffect effect(PatternEffects effects, String pattern) {
        return effects.of("a/disk.json", (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT),
                Optional.of("disk not"), Cancellation.NEVER);
    }

    private static List<String> names(List<PatternEffect.Caught> caught) {
        return caught.stream().map(one -> one.id() + ": " + one.text().substring(one.start(), one.end())).toList();
    }

    @Test
    void saysWhatAPatternCatchesThatTheSavedOneDoesNot() {
        PatternEffect effect = effect(effects(), "disk|quota");
        assertEquals(List.of("a/full: disk", "a/full: quota"), names(effect.caught()));
        assertEquals(effect.caught(), effect.gained());
        assertEquals(List.of(), effect.lost());
        assertEquals(List.of("a/any: d"), names(effect.catchers()));
    }

    @Test
    void saysWhatIsNoLongerCaught() {
        PatternEffect effect = effects().of("a/any.json",
                (CompiledPattern) Patterns.compile("anyt", PatternOptions.DEFAULT), Optional.of("d"),
                Cancellation.NEVER);
        assertEquals(List.of(), effect.caught());
        assertEquals(List.of("a/disk: d", "a/full: d", "a/full: d"), names(effect.lost()));
    }

    @Test
    void followsTheRecords() {
        ErrorRecord full = record("a/full", "disk is full", "disk");
        ErrorRecord fresh = record("a/new", "no disk", "x");
        RecordSet later = RECORDS.apply(new Change.Edit(full.path(), full.text()))
                .apply(new Change.Create(fresh.path(), fresh.text()));
        PatternEffects now = effects().upToDate(later, SAMPLES, PatternOptions.DEFAULT, Cancellation.NEVER);
        assertEquals(List.of("a/full: disk", "a/new: disk"), names(effect(now, "disk").caught()));
        assertEquals(List.of("a/any: d", "a/full: disk"), names(effect(now, "disk").catchers()));
    }
}
