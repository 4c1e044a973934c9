package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.regex.LineSummary;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFaultKind;
import dev.errata.regex.Stop;
import dev.errata.regex.StopReason;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabVerdictTest {
    private static final MatchOutcome CAUGHT = new MatchOutcome(List.of(new Match(0, 3, List.of())), 7,
            Optional.empty());
    private static final MatchOutcome MISSED = new MatchOutcome(List.of(), 9, Optional.empty());

    private static String said(LabVerdict verdict) {
        Messages english = new Messages(Language.ENGLISH);
        return verdict.tone() + ": " + verdict.said().stream()
                .map(phrase -> english.text(phrase.key(), phrase.arguments().toArray()))
                .collect(Collectors.joining(" / "));
    }

    private static String said(MatchOutcome signature, LineSummary summary, Optional<Stop> stop) {
        return said(LabVerdict.of(new LabResult.Ran(signature, List.of(), false, summary, stop)));
    }

    @Test
    void saysWhetherTheSignatureIsCaught() {
        LineSummary nothing = new LineSummary(0, 0, 0, 0, false, 0, false);

        assertEquals("GOOD: Matches its signature · 7 steps", said(CAUGHT, nothing, Optional.empty()));
        assertEquals("ERROR: Does not match its signature.", said(MISSED, nothing, Optional.empty()));
    }

    @Test
    void countsTheMatchesOfTheTextAndThoseThatAreNotListed() {
        assertEquals("GOOD: Matches its signature · 7 steps / 3 matches · 2 of 1,000 lines · 12 steps a line"
                + " / 3 more matches are counted but not listed.",
                said(CAUGHT, new LineSummary(1_000, 2, 0, 3, false, 12_345, false), Optional.empty()));
    }

    @Test
    void saysThatNotEveryMatchIsCounted() {
        assertEquals("GOOD: Matches its signature · 7 steps / At least 200 matches · 1 of 1 line · 500 steps a line"
                + " / Of a line the first 200 matches are looked for, of a text that is one subject the first 20,000;"
                + " no more are counted, listed or marked. / 200 more matches are counted but not listed.",
                said(CAUGHT, new LineSummary(1, 1, 0, 200, true, 500, false), Optional.empty()));
    }

    @Test
    void saysWhereAndOnHowManyLinesAPatternRanAway() {
        assertEquals(
                "WARNING: Matches its signature · 7 steps / No match in the text · 0 of 90 lines · 444,444 steps a line"
                        + " / Stopped after 2,000,000 steps at character 118 · on 20 lines"
                        + " / Given up: the lines after line 90 were not tried.",
                said(CAUGHT, new LineSummary(90, 0, 20, 0, false, 40_000_000, true),
                        Optional.of(new Stop(StopReason.STEPS, 117, 2_000_000))));
    }

    @Test
    void saysThatAPatternRanAwayOnTheSignature() {
        assertEquals("WARNING: Does not match its signature. / Stopped after 5 steps at character 3",
                said(new MatchOutcome(List.of(), 5, Optional.of(new Stop(StopReason.STEPS, 2, 5))),
                        new LineSummary(0, 0, 0, 0, false, 0, false), Optional.empty()));
    }

    @Test
    void manyMatchesInTheSignatureAreNoTrouble() {
        MatchOutcome many = new MatchOutcome(List.of(new Match(0, 1, List.of())), 7,
                Optional.of(new Stop(StopReason.LIMIT, 200, 7)));

        assertEquals("GOOD: Matches its signature · 7 steps",
                said(many, new LineSummary(0, 0, 0, 0, false, 0, false), Optional.empty()));
    }

    @Test
    void saysWhyNothingWasTried() {
        PatternFault fault = new PatternFault(4, PatternFaultKind.UNCLOSED_GROUP, "missing )");

        assertEquals("ERROR: Nothing was tried: the regex is broken.",
                said(LabVerdict.of(new LabResult.Refused(fault))));
        assertEquals(Phrase.of("regex.UNCLOSED_GROUP", "5", "missing )"), LabVerdict.fault(fault));
        assertEquals("PLAIN: This record has no regex.", said(LabVerdict.of(new LabResult.NoPattern())));
    }

    @Test
    void saysWhatIsMissingOfAText() {
        Messages english = new Messages(Language.ENGLISH);
        List<String> said = java.util.Arrays.stream(TrialText.Origin.values())
                .map(origin -> LabVerdict.cut(new TrialText.Cut(origin, 10, 214)))
                .map(phrase -> english.text(phrase.key(), phrase.arguments().toArray())).toList();

        assertEquals(List.of("Only the first 10 of 214 million characters are here.",
                "Only the first 10 MB of 214 MB are here.",
                "Only the first 10 MB are here; the packed file holds more.",
                "The packed file breaks off: only what could be unpacked is here."), said);
    }
}
