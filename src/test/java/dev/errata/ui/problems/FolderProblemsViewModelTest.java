package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Severity;
import dev.errata.ui.problems.FolderProblemsViewModel.State;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class FolderProblemsViewModelTest {
    @TempDir
    Path temporary;
    private ProblemsFolder folder;
    private FolderProblemsViewModel model;

    @BeforeEach
    void open() {
        folder = new ProblemsFolder(temporary);
        model = folder.model();
    }

    private List<String> rows() {
        return ProblemsFolder.rows(model);
    }

    private void filter(ProblemFilter filter) {
        model.filter(filter);
        folder.delay.pass();
        folder.background.runAll();
    }

    private String lead() {
        return model.selection().lead().map(ProblemsFolder::row).orElse("nothing");
    }

    @Test
    void theGravestRuleComesFirstThenThatWithMostProblems() {
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
    }

    @Test
    void recordsAndDomainsArePutTogetherToo() {
        model.group(Grouping.RECORD);
        folder.background.runAll();
        assertEquals(List.of("▸ a/one.json 3", "▸ b/two.json 1"), rows());
        model.group(Grouping.DOMAIN);
        folder.background.runAll();
        assertEquals(List.of("▸ a 3", "▸ b 1"), rows());
        assertEquals(Optional.of("domain"), folder.remembered.settings().choice("problems.grouping"));
    }

    @Test
    void unfoldedSectionListsItsProblemsInTheOrderOfTheFolder() {
        model.fold("test-spaces", ProblemRow.Fold.UNFOLDED);
        assertEquals(List.of("▸ test-capitals 1", "▾ test-spaces 3", "test-spaces a/one.json/dead_ends/0/action",
                "test-spaces a/one.json/dead_ends/1/action", "test-spaces b/two.json/dead_ends/0/action"), rows());
        model.foldAll(ProblemRow.Fold.FOLDED);
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
    }

    @Test
    void severityThatIsSwitchedOffKeepsItsCount() {
        model.toggle(Severity.ERROR);
        folder.background.runAll();
        assertEquals(List.of("▸ test-spaces 3"), rows());
        Arrangement shown = model.shownProperty().get().orElseThrow();
        assertEquals(List.of(1, 3, 3, 4),
                List.of(shown.count(Severity.ERROR), shown.count(Severity.WARNING), shown.shown(), shown.all()));
    }

    @Test
    void wordsStandInRecordOrRuleInAnyOrder() {
        filter(ProblemFilter.NONE.withWords("SPACES two"));
        assertEquals(List.of("▸ test-spaces 1"), rows());
        filter(ProblemFilter.NONE.withWords("nowhere"));
        assertEquals(State.FILTERED, model.stateProperty().get());
        filter(model.filterProperty().get().cleared());
        assertEquals(State.PROBLEMS, model.stateProperty().get());
    }

    @Test
    void familyLeavesTheOthersOutAndCountsThem() {
        filter(ProblemFilter.NONE.withFamily(Optional.of("zh")));
        assertEquals(List.of(), rows());
        assertEquals(4, model.shownProperty().get().orElseThrow().count("test"));
    }

    @Test
    void editIsFollowedWithoutGoingThroughTheFolderAgain() {
        ProblemSection capitals = model.rowsProperty().get().section("test-capitals").orElseThrow();
        folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", "z"));
        folder.background.runAll();
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 2"), rows());
        assertSame(capitals, model.rowsProperty().get().section("test-capitals").orElseThrow());
        assertEquals(3, model.shownProperty().get().orElseThrow().all());
    }

    @Test
    void whatIsFollowedIsWhatIsFoundFromScratch() {
        folder.edit("a/one.json", ProblemsFolder.ONE.replace("\"y \"", "\" yy \"").replace("small", "SMALL"));
        folder.edit("b/clean.json", "{\"id\": \"b/clean\", \"signature\": \"fine\"}");
        folder.background.runAll();
        model.foldAll(ProblemRow.Fold.UNFOLDED);
        List<String> followed = rows();
        model.group(Grouping.RECORD);
        folder.background.runAll();
        model.group(Grouping.RULE);
        folder.background.runAll();
        assertEquals(followed, rows());
    }

    @Test
    void selectionStaysAtItsProblemWhenItsLineChanges() {
        model.step(1);
        model.step(1);
        assertEquals("test-spaces a/one.json/dead_ends/0/action", lead());
        folder.edit("a/one.json", ProblemsFolder.ONE.replace("\"signature\"", "\n \"signature\""));
        folder.background.runAll();
        assertEquals("test-spaces a/one.json/dead_ends/0/action", lead());
        assertEquals(2, ((ProblemRow.Item) model.selection().lead().orElseThrow()).finding().line());
    }

    @Test
    void nextProblemIsTheOneThatHasTakenThePlaceOfTheMendedOne() {
        model.step(1);
        model.step(1);
        folder.edit("a/one.json", ProblemsFolder.ONE.replace("\" x\"", "\"x\""));
        folder.background.runAll();
        assertEquals("test-spaces a/one.json/dead_ends/1/action", lead());
        assertEquals(Optional.of("/dead_ends/1/action"), model.step(1).map(found -> found.pointer().toString()));
        assertEquals(Optional.of("b/two.json"), model.step(1).map(Finding::file));
    }

    @Test
    void problemBeforeIsSelectedWhereTheLastWasMended() {
        model.fold("test-spaces", ProblemRow.Fold.UNFOLDED);
        model.selection().only(4);
        folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", "z"));
        folder.background.runAll();
        assertEquals("test-spaces a/one.json/dead_ends/1/action", lead());
    }

    @Test
    void nextProblemIsSelectedWhereTheSectionHasMovedOrIsGone() {
        folder.edit("b/clean.json", "{\"id\": \"b/clean\", \"signature\": \"fine\"}");
        folder.edit("b/two.json", ProblemsFolder.TWO.replace("BIG", "big"));
        folder.background.runAll();
        model.group(Grouping.RECORD);
        folder.background.runAll();
        model.foldAll(ProblemRow.Fold.UNFOLDED);
        assertEquals(List.of("▾ a/one.json 3", "test-capitals a/one.json/signature",
                "test-spaces a/one.json/dead_ends/0/action", "test-spaces a/one.json/dead_ends/1/action",
                "▾ b/two.json 2", "test-capitals b/two.json/signature", "test-spaces b/two.json/dead_ends/0/action",
                "▾ b/clean.json 1", "test-capitals b/clean.json/signature"), rows());
        model.selection().only(1);
        folder.edit("a/one.json", ProblemsFolder.ONE.replace("small", "SMALL"));
        folder.background.runAll();
        assertEquals("▾ a/one.json 2", rows().get(5), "behind those that have errors");
        assertEquals("test-spaces a/one.json/dead_ends/0/action", lead());
        model.selection().only(4);
        folder.edit("b/clean.json", "{\"id\": \"b/clean\", \"signature\": \"FINE\"}");
        folder.background.runAll();
        assertEquals("test-spaces a/one.json/dead_ends/0/action", lead());
    }

    @Test
    void headInItsPlaceIsSelectedWhereAllOfASectionIsMended() {
        model.selection().only(0);
        folder.edit("a/one.json", ProblemsFolder.ONE.replace("small", "SMALL"));
        folder.background.runAll();
        assertEquals("▸ test-spaces 3", lead());
    }

    @Test
    void stepsGoRoundAndRound() {
        List<String> there = java.util.stream.IntStream.range(0, 5).mapToObj(_ -> model.step(1).orElseThrow())
                .map(found -> found.file() + found.pointer()).toList();
        assertEquals(List.of("a/one.json/signature", "a/one.json/dead_ends/0/action", "a/one.json/dead_ends/1/action",
                "b/two.json/dead_ends/0/action", "a/one.json/signature"), there);
        assertEquals(Optional.of("b/two.json"), model.step(-1).map(Finding::file));
    }

    @Test
    void stretchOfRowsIsSelectedAndTheHeadOfASectionStandsForAllOfIt() {
        model.fold("test-spaces", ProblemRow.Fold.UNFOLDED);
        model.selection().only(2);
        model.selection().extendTo(3);
        assertEquals(2, model.selection().picked().problems().size());
        model.selection().toggle(0);
        assertEquals(3, model.selection().picked().problems().size());
        model.selection().only(0);
        model.selection().extendTo(3);
        assertEquals(3, model.selection().picked().problems().size());
        model.selection().extendTo(4);
        assertEquals(4, model.selection().picked().problems().size());
        assertTrue(model.selection().picked().findings().isEmpty());
        model.selection().toggle(3);
        assertEquals(4, model.selection().picked().problems().size());
        model.selection().only(1);
        assertFalse(model.selection().isMany());
        assertEquals(3, model.selection().picked().problems().size());
        model.selection().all();
        assertEquals(4, model.selection().picked().problems().size());
    }

    @Test
    void staleResultIsDropped() {
        model.filter(ProblemFilter.NONE.withFamily(Optional.of("zh")));
        model.filter(ProblemFilter.NONE);
        folder.background.runAll();
        assertEquals(List.of("▸ test-capitals 1", "▸ test-spaces 3"), rows());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void saysThatTheRulesAreAtWorkAndThatThereIsNothing() {
        ProblemsFolder fresh = new ProblemsFolder(temporary.resolve("fresh"));
        FolderProblemsViewModel early = new FolderProblemsViewModel(fresh.session, fresh.localization, fresh.tasks,
                fresh.delay, fresh.remembered);
        assertEquals(State.CHECKING, early.stateProperty().get());
        early.start();
        fresh.background.runAll();
        fresh.edit("a/one.json", "{\"id\": \"a/one\", \"signature\": \"A\"}");
        fresh.edit("b/two.json", "{\"id\": \"b/two\", \"signature\": \"B\"}");
        fresh.background.runAll();
        assertEquals(State.CLEAN, early.stateProperty().get());
        early.filter(ProblemFilter.NONE.withAccepted(Accepted.ALONE));
        fresh.background.runAll();
        assertEquals(State.NONE_ACCEPTED, early.stateProperty().get());
        assertTrue(early.rowsProperty().get().isEmpty());
    }
}
