package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.problems.ProblemDetail.RuleCount;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class ProblemDetailViewModelTest {
    @TempDir
    Path temporary;
    private ProblemsFolder folder;
    private FolderProblemsViewModel problems;
    private ProblemDetailViewModel model;

    @BeforeEach
    void open() {
        folder = new ProblemsFolder(temporary);
        problems = folder.model();
        problems.foldAll(ProblemRow.Fold.UNFOLDED);
        model = new ProblemDetailViewModel(folder.session, problems, folder.tasks);
    }

    private void select(String row) {
        List<String> rows = ProblemsFolder.rows(problems);
        problems.selection().only(rows.indexOf(row));
        folder.background.runAll();
    }

    private ProblemDetail detail() {
        return model.detailProperty().get();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(finding -> finding.file() + finding.pointer()).sorted().toList();
    }

    private Optional<String> record() {
        return detail().record().map(ErrorRecord::path);
    }

    @Test
    void nothingIsSaidBeforeSomethingIsSelected() {
        assertSame(ProblemDetail.NONE, detail());
    }

    @Test
    void oneProblemComesWithItsRecordItsLineAndItsFixes() {
        select("test-capitals a/one.json/signature");
        assertEquals(List.of("a/one.json/signature"), places(detail().problems()));
        assertEquals(Optional.of("a/one.json"), record());
        assertEquals(Optional.of("small\", \"dead_ends\": [{\"action\": \" x\"}, {\"action\": \"y \"}]}"),
                detail().excerpt().map(excerpt -> excerpt.after().replaceFirst("^\"", "")));
        assertEquals(1, detail().fixes().size());
        assertEquals(List.of(), detail().safe());
        assertEquals(List.of(), detail().acceptable());
    }

    @Test
    void aSectionStandsForItsProblemsAndNamesNoRecord() {
        select("▾ test-spaces 3");
        List<String> three = List.of("a/one.json/dead_ends/0/action", "a/one.json/dead_ends/1/action",
                "b/two.json/dead_ends/0/action");
        assertEquals(Optional.of("test-spaces"), detail().section().map(ProblemSection::key));
        assertEquals(List.of(three, three, three),
                List.of(places(detail().problems()), places(detail().safe()), places(detail().acceptable())));
        assertEquals(3, detail().counts().of(Severity.WARNING));
        assertEquals(Optional.empty(), record());
        assertEquals(List.of(), detail().fixes());
    }

    @Test
    void aSectionOfARecordNamesTheRecord() {
        problems.group(Grouping.RECORD);
        folder.background.runAll();
        select("▸ a/one.json 3");
        assertEquals(Optional.of("a/one.json"), record());
        assertEquals(List.of(new RuleCount("test-spaces", 2), new RuleCount("test-capitals", 1)), detail().rules());
    }

    @Test
    void whatIsAcceptedAlreadyCannotBeAcceptedAgain() {
        Acceptance known = new Acceptance("b/two", "test-spaces",
                JsonPointer.parse("/dead_ends/0/action").orElseThrow(), List.of(),
                Acceptance.hash(Optional.of(new JsonString(" z"))), "as it is written there",
                LocalDate.of(2026, 11, 1));
        folder.session.facts().accept(_ -> Acceptances.NONE.with(known), () -> {}, _ -> {});
        folder.background.runAll();
        problems.filter(ProblemFilter.NONE.withAccepted(Accepted.ALONE));
        folder.delay.pass();
        folder.background.runAll();
        problems.selection().all();
        folder.background.runAll();
        assertEquals(List.of("b/two.json/dead_ends/0/action"),
                detail().accepted().stream().map(one -> one.finding().file() + one.finding().pointer()).toList());
        assertEquals(List.of(), detail().acceptable());
    }

    @Test
    void theNewestSelectionWins() {
        problems.selection().only(0);
        problems.selection().only(ProblemsFolder.rows(problems).indexOf("test-spaces b/two.json/dead_ends/0/action"));
        assertSame(ProblemDetail.NONE, detail());
        folder.background.runAll();
        assertEquals(List.of("b/two.json/dead_ends/0/action"), places(detail().problems()));
    }

    @Test
    void anEditOfTheSelectedProblemIsFollowed() {
        select("test-spaces b/two.json/dead_ends/0/action");
        folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", "z"));
        folder.background.runAll();
        assertEquals(List.of("a/one.json/dead_ends/1/action"), places(detail().problems()));
    }

    @Test
    void nothingIsFollowedOnceItIsClosed() {
        select("test-capitals a/one.json/signature");
        ProblemDetail before = detail();
        problems.selection().only(0);
        model.close();
        folder.background.runAll();
        select("▾ test-spaces 3");
        assertSame(before, detail());
    }
}
