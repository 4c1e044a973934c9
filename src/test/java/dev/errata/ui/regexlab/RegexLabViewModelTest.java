package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.PatternOptions;
import dev.errata.regex.Flavour;
import dev.errata.regex.LineSummary;
import dev.errata.regex.Match;
import dev.errata.regex.PatternFaultKind;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.StopReason;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.control.LinesInView;
import dev.errata.ui.control.TextMark;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegexLabViewModelTest {
    @TempDir
    private Path folder;
    private final List<Notice> told = new ArrayList<>();
    private final List<Path> wholes = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);

    private CurationSession session(String regex, String signature) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                "{\"regex\": \"" + regex + "\",  \"signature\": \"" + signature + "\", \"confidence\": 0.90}");
        CurationSession session = new CurationSession(
                Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER),
                new RuleCatalogue(List.of()), Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of("a.json"));
        return session;
    }

    private RegexLabViewModel lab(CurationSession session) {
        return new RegexLabViewModel(session, tasks, (_, action) -> {
            action.run();
            return () -> {};
        }, told::add, wholes::add);
    }

    private static LabResult.Ran ran(RegexLabViewModel lab) {
        return assertInstanceOf(LabResult.Ran.class, lab.resultProperty().get());
    }

    @Test
    void triesTheSignatureFirstAndThenEachLine() throws IOException {
        RegexLabViewModel lab = lab(session("oom (?P<what>\\\\w+)", "OOM killed"));
        lab.give("oom score\nnothing\noom a oom b\n");

        assertEquals(List.of(new Match(0, 10, List.of(Optional.of(new dev.errata.regex.GroupSpan(4, 10))))),
                ran(lab).signature().matches());
        assertEquals(
                List.of(new ListedMatch(0, 1, 0, 9, "oom score", List.of(new ListedMatch.Group("what", "score"))),
                        new ListedMatch(18, 3, 0, 5, "oom a", List.of(new ListedMatch.Group("what", "a"))),
                        new ListedMatch(24, 3, 6, 11, "oom b", List.of(new ListedMatch.Group("what", "b")))),
                ran(lab).matches());
        LineSummary summary = ran(lab).summary();
        assertEquals(List.of(3, 2, 3L), List.of(summary.lines(), summary.linesMatched(), summary.matches()));
    }

    @Test
    void editsThePatternOfTheRecordAndNothingElse() throws IOException {
        CurationSession session = session("a", "b");
        RegexLabViewModel lab = lab(session);
        lab.editPattern("b\\d");

        assertEquals("{\"regex\": \"b\\\\d\",  \"signature\": \"b\", \"confidence\": 0.90}",
                session.currentRecord().orElseThrow().text().text());
        assertEquals(List.of(), ran(lab).signature().matches());

        session.undo();

        assertEquals(Optional.of("a"), lab.patternProperty().get());
    }

    @Test
    void editsTheRecordThatItShowsUntilItShowsAnother() throws IOException {
        Files.writeString(folder.resolve("z.json"), "{\"regex\": \"z\"}");
        CurationSession session = session("a", "b");
        List<Runnable> later = new ArrayList<>();
        RegexLabViewModel lab = new RegexLabViewModel(session, tasks, (_, action) -> {
            later.add(action);
            return () -> later.remove(action);
        }, told::add, wholes::add);

        session.currentProperty().set(Optional.of("z.json"));
        lab.editPattern("ab");

        assertEquals(Optional.of("ab"), lab.patternProperty().get());
        assertEquals("{\"regex\": \"ab\",  \"signature\": \"b\", \"confidence\": 0.90}",
                session.records().at("a.json").orElseThrow().text().text());

        lab.catchUp();

        assertEquals(Optional.of("z"), lab.patternProperty().get());
    }

    @Test
    void flagsAndFlavourChangeTheMeaning() throws IOException {
        RegexLabViewModel lab = lab(session("ab$", "x"));
        lab.give("AB");

        assertEquals(1, ran(lab).summary().linesMatched());

        lab.toggle(PatternFlag.CASE_INSENSITIVE);

        assertEquals(0, ran(lab).summary().linesMatched());

        lab.editPattern("(?P<n>a)");
        lab.read(Flavour.JAVA);

        assertInstanceOf(LabResult.Refused.class, lab.resultProperty().get());
    }

    @Test
    void saysWhereAPatternIsRefused() throws IOException {
        RegexLabViewModel lab = lab(session("oom (killed", "x"));
        LabResult.Refused refused = assertInstanceOf(LabResult.Refused.class, lab.resultProperty().get());

        assertEquals(PatternFaultKind.UNCLOSED_GROUP, refused.fault().kind());
        assertEquals(4, refused.fault().offset());
    }

    @Test
    void stopsARunawayPatternAndGivesUpAfterSomeLines() throws IOException {
        RegexLabViewModel lab = lab(session(".*.*.*.*=.*x", "x"));
        lab.give(("a".repeat(3_000) + "\n").repeat(200));
        LabResult.Ran ran = ran(lab);

        assertEquals(LabRun.STOPS_BEFORE_GIVING_UP, ran.summary().linesStopped());
        assertTrue(ran.summary().cancelled());
        assertEquals(StopReason.STEPS, ran.stop().orElseThrow().reason());
    }

    @Test
    void aRecordWithoutAPatternHasNothingToTry() throws IOException {
        CurationSession session = session("a", "b");
        RegexLabViewModel lab = lab(session);
        session.currentProperty().set(Optional.empty());

        assertEquals(new LabResult.NoPattern(), lab.resultProperty().get());
    }

    @Test
    void marksTheLinesThatCanBeSeenAndNoOthers() throws IOException {
        RegexLabViewModel lab = lab(session("o+m", "x"));
        String text = "oom\nnothing oom\noom";
        lab.give(text);
        lab.inViewProperty().set(new LinesInView(text, 2, 4, 15));

        assertEquals(new RegexLabViewModel.Marks(text, List.of(new TextMark(12, 15, TextMark.Look.FOUND))),
                lab.marksProperty().get());

        lab.editPattern("n");

        assertEquals(List.of(new TextMark(4, 5, TextMark.Look.FOUND), new TextMark(9, 10, TextMark.Look.FOUND_NEXT)),
                lab.marksProperty().get().marks());

        lab.editPattern("(");

        assertEquals(List.of(), lab.marksProperty().get().marks());
    }

    @Test
    void marksEachGroupWithinItsMatch() throws IOException {
        RegexLabViewModel lab = lab(session("([a-z]+) on (?:port )?([0-9]+)", "x"));
        String text = "error on port 6379";
        lab.give(text);
        lab.inViewProperty().set(new LinesInView(text, 1, 0, text.length()));

        assertEquals(List.of(new TextMark(0, 18, TextMark.Look.FOUND), new TextMark(0, 5, TextMark.Look.GROUP_1),
                new TextMark(14, 18, TextMark.Look.GROUP_2)), lab.marksProperty().get().marks());
    }

    @Test
    void marksWhereAPatternRanAway() throws IOException {
        RegexLabViewModel lab = lab(session(".*.*.*.*=.*x", "x"));
        String line = "a".repeat(3_000);
        lab.inViewProperty().set(new LinesInView(line, 1, 0, 3_000));

        assertEquals(List.of(new TextMark(0, 3_000, TextMark.Look.GIVEN_UP)), lab.marksProperty().get().marks());
    }

    @Test
    void listsNoMoreThanATableCanHoldButCountsAll() throws IOException {
        RegexLabViewModel lab = lab(session("a", "x"));
        lab.give("aaaa\n".repeat(LabRun.LISTED_MATCHES / 4 + 5));

        assertEquals(LabRun.LISTED_MATCHES, ran(lab).matches().size());
        assertEquals(20, ran(lab).unlisted());
    }

    @Test
    void saysThatThereAreMoreMatchesThanAreLookedFor() throws IOException {
        RegexLabViewModel lab = lab(session("a", "x"));
        lab.give("a".repeat(200));
        assertFalse(said(lab).contains("regexlab.more"));

        lab.give("a".repeat(500) + "\na\n");
        assertEquals(List.of("regexlab.signature.missed", "regexlab.count.least", "regexlab.more"), said(lab));
        assertEquals(201, ran(lab).summary().matches());

        lab.scopeProperty().set(TextScope.WHOLE);
        assertFalse(said(lab).contains("regexlab.more"));
        lab.give("a".repeat(LabRun.LISTED_MATCHES + 1));
        assertEquals(List.of("regexlab.signature.missed", "regexlab.count.least", "regexlab.more"), said(lab));
    }

    private static List<String> said(RegexLabViewModel lab) {
        return LabVerdict.of(lab.resultProperty().get()).said().stream().map(Phrase::key).toList();
    }

    @Test
    void offersATextBackThatIsTooLargeToBeBroughtBackWhereItStands() throws IOException {
        RegexLabViewModel lab = lab(session("two", "b"));
        String large = "two\n".repeat(1 << 17);
        lab.give("small");
        lab.give("another");
        lab.give(large);
        lab.give("");

        assertEquals(List.of(Phrase.of("regexlab.text.replaced"), Phrase.of("regexlab.text.replaced")),
                told.stream().map(Notice::text).toList());

        told.getLast().offers().getFirst().action().run();

        assertEquals(large, lab.textProperty().get().text());
        assertEquals(2, told.size());

        told.getFirst().offers().getFirst().action().run();

        assertEquals("another", lab.textProperty().get().text());
    }

    @Test
    void readsTheFirstOfSeveralFilesAndSaysSo() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "one\r\ntwo\rthree\n");
        RegexLabViewModel lab = lab(session("two", "b"));
        lab.open(List.of(log, folder.resolve("b.log")));

        assertEquals(new TrialText("one\r\ntwo\rthree\n", Optional.empty()), lab.textProperty().get());
        assertEquals(List.of(new ListedMatch(5, 2, 0, 3, "two", List.of())), ran(lab).matches());
        assertEquals(List.of(Notice.of(Tone.INFO, Phrase.of("regexlab.open.one", "a.log", 2))), told);
    }

    @Test
    void offersAllOfALargeFileOnTheScreenOfLogs() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "two\n".repeat(3 << 20));
        RegexLabViewModel lab = lab(session("two", "b"));
        lab.open(List.of(log));

        assertEquals(TrialText.LARGEST, lab.textProperty().get().text().length());
        assertEquals(Phrase.of("regexlab.cut.file", 10L, 12L), told.getFirst().text());
        told.getFirst().offers().getFirst().action().run();
        assertEquals(List.of(log), wholes);
    }

    @Test
    void saysWhyAFileIsNotOpenedAndKeepsTheText() throws IOException {
        RegexLabViewModel lab = lab(session("two", "b"));
        lab.give("two");
        lab.open(List.of(folder));
        lab.open(List.of(folder.resolve("none.log")));

        assertEquals(List.of("regexlab.open.no-file", "regexlab.open.gone"),
                told.stream().map(notice -> notice.text().key()).toList());
        assertEquals("two", lab.textProperty().get().text());
    }

    @Test
    void keepsTheStartOfATextThatIsTooLarge() throws IOException {
        RegexLabViewModel lab = lab(session("two", "b"));
        lab.give("two\n".repeat(3 << 20));

        assertEquals(Optional.of(new TrialText.Cut(TrialText.Origin.PASTED, 10, 12)), lab.textProperty().get().cut());
        assertEquals(TrialText.LARGEST / 4, ran(lab).summary().lines());
    }

    @Test
    void followsWhatTheFolderMeansByItsPatternsAndKeepsWhatElseWasChosen() throws IOException {
        CurationSession session = session("oom", "OOM killed");
        RegexLabViewModel lab = lab(session);
        lab.toggle(PatternFlag.MULTILINE);
        lab.read(Flavour.JAVA);
        assertEquals(1, ran(lab).signature().matches().size());

        session.settings().change(_ -> "[matching]\ncase_insensitive = false\n", () -> {}, failure -> {
            throw new IllegalStateException(failure);
        });

        assertEquals(new PatternOptions(Flavour.JAVA, Set.of(PatternFlag.MULTILINE)), lab.optionsProperty().get());
        assertEquals(List.of(), ran(lab).signature().matches());
    }
}
