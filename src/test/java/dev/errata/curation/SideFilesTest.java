package dev.errata.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The files in which curators keep samples and what they accept.
class SideFilesTest {
    private static final String SAMPLES = """
            {"record":"a/x","expect":"match","text":"oom","note":"seen"}
            {"record":"b/y","expect":"no-match","text":"zoom"}
            <<<<<<< ours
            """;
    private static final Acceptance ACCEPTANCE = new Acceptance("a/x", "url-root", JsonPointer.of("official_doc_url"),
            List.of("b/y"), Acceptance.hash(Optional.of(JsonValue.of("https://x.org"))), "no other page",
            LocalDate.of(2026, 11, 23));

    @Test
    void samplesAreReadAndWrittenInOrderAndStrangeLinesStay() {
        Samples samples = Samples
                .parse("<<<<<<< ours\n" + SAMPLES.lines().toList().get(1) + "\n" + SAMPLES.lines().toList().get(0));

        assertEquals(SAMPLES, samples.text());
        assertEquals(List.of(new Sample("a/x", Sample.Expect.MATCH, "oom", "seen")), samples.of("a/x"));
        assertEquals(List.of(new IdleLine(1, "<<<<<<< ours")), samples.unreadable());
    }

    @Test
    void anEditedSampleKeepsWhatElseItsLineSaysAndTakesThePlaceOfOneWithTheSameText() {
        String odd = "{ \"record\":\"a/x\", \"expect\":\"match\",\"text\":\"o\\u006fm\",\"by\":\"me\"}\n";
        String zoom = "{\"record\":\"a/x\",\"expect\":\"match\",\"text\":\"zoom\"}\n";
        Samples samples = Samples.parse(odd.replace("\\u006f", "o") + zoom);
        Sample oom = new Sample("a/x", Sample.Expect.MATCH, "oom", "");
        assertEquals("{ \"record\":\"a/x\", \"expect\":\"no-match\",\"text\":\"o\\u006fm\",\"by\":\"me\"}\n",
                Samples.parse(odd).edited(oom, new Sample("a/x", Sample.Expect.NO_MATCH, "oom", "")).text());
        assertEquals("{ \"record\":\"a/x\", \"expect\":\"match\",\"text\":\"zoom\",\"by\":\"me\"}\n",
                samples.edited(oom, new Sample("a/x", Sample.Expect.MATCH, "zoom", "")).text());
        Sample gone = new Sample("a/x", Sample.Expect.MATCH, "gone", "");
        assertEquals(samples.text(), samples.edited(gone, gone).text());
    }

    @Test
    void aChangeOfSamplesIsTakenBackByteByByteAndWhatCameSinceStays() {
        String odd = "{ \"record\":\"a/x\", \"expect\":\"match\",\"text\":\"oom\",\"by\":\"me\"}\n";
        Samples before = Samples.parse(odd + "<<<<<<< ours\n");
        Sample oom = new Sample("a/x", Sample.Expect.MATCH, "oom", "");
        Sample later = new Sample("a/y", Sample.Expect.MATCH, "later", "");
        SamplesChange removal = new SamplesChange(before, before.without(oom));
        assertEquals(before.with(later).text(), removal.takenBackFrom(removal.after().with(later)).text());
        assertEquals(Set.of("a/x"), removal.records());
        SamplesChange edit = new SamplesChange(before,
                before.edited(oom, new Sample("a/x", Sample.Expect.NO_MATCH, "oom killer", "")));
        assertEquals(before.text(), edit.takenBackFrom(edit.after()).text());
        SamplesChange addition = new SamplesChange(before, before.with(later));
        assertEquals(before.text(), addition.takenBackFrom(addition.after()).text());
        assertEquals(Set.of("a/y"), addition.records());
    }

    @Test
    void aSampleTakesThePlaceOfOneWithTheSameText() {
        Sample other = new Sample("b/y", Sample.Expect.MATCH, "zoom", "");
        Samples samples = Samples.parse(SAMPLES).with(other);

        assertEquals(List.of(other), samples.of("b/y"));
        assertEquals(List.of(), samples.without(other).of("b/y"));
    }

    @Test
    void acceptancesAreReadAsTheyWereWritten() {
        Acceptances written = Acceptances.NONE.with(ACCEPTANCE);

        assertEquals(List.of(ACCEPTANCE), Acceptances.parse(written.text()).all());
        assertEquals(written.text(), Acceptances.parse(written.text()).text());
        assertEquals(Acceptances.NONE.text(), written.without(ACCEPTANCE).text());
    }

    @Test
    void anAcceptanceHoldsForItsValueAlone() {
        Acceptances accepted = Acceptances.NONE.with(ACCEPTANCE);

        assertEquals(Optional.of(ACCEPTANCE), found(accepted, "https://x.org", "b/y"));
        assertEquals(Optional.empty(), found(accepted, "https://x.org/", "b/y"));
        assertEquals(Optional.empty(), found(accepted, "https://x.org", "b/z"));
    }

    private static Optional<Acceptance> found(Acceptances accepted, String value, String argument) {
        return accepted.find("a/x", "url-root", JsonPointer.of("official_doc_url"), List.of(argument),
                () -> Optional.of(JsonValue.of(value)));
    }

    @Test
    void aLineWithoutAReasonAcceptsNothing() {
        String line = Acceptances.NONE.with(ACCEPTANCE).text().replace("no other page", " ");

        assertEquals(List.of(), Acceptances.parse(line).all());
        assertEquals(List.of(new IdleLine(1, line.strip())), Acceptances.parse(line).unreadable());
    }
}
