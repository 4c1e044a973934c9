package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.ui.problems.ProblemsViewModel.State;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The problems of the record that is looked at: in the first record a signature and two dead ends.
@SuppressWarnings("NullAway.Init") // the fields are set before each test
class ProblemsViewModelTest {
    private static final List<String> IN_TEXT = List.of("/signature", "/dead_ends/0/action", "/dead_ends/1/action");

    private ProblemsFolder folder;
    private ProblemsViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = new ProblemsFolder(temp);
        model = new ProblemsViewModel(folder.session, folder.tasks);
    }

    private void look(String path) {
        folder.session.currentProperty().set(Optional.of(path));
    }

    private void lookAndWait(String path) {
        look(path);
        folder.background.runAll();
    }

    private static String pointer(Optional<Finding> finding) {
        return finding.map(found -> found.pointer().toString()).orElse("none");
    }

    private List<String> steps(int by, int count) {
        return IntStream.range(0, count).mapToObj(_ -> pointer(model.step(by, Optional.empty()))).toList();
    }

    @Test
    void saysThatItIsNotKnownYetAndThenWhatThereIs() {
        assertEquals(State.NO_RECORD, model.stateProperty().get());
        look("b/clean.json");
        assertEquals(State.CHECKING, model.stateProperty().get());
        folder.background.runAll();
        assertEquals(State.CLEAN, model.stateProperty().get());
        look("a/one.json");
        assertEquals(State.PROBLEMS, model.stateProperty().get());
        assertEquals(List.of("test-capitals", "test-spaces"),
                model.groupsProperty().get().stream().map(ProblemGroup::rule).toList());
        folder.session.currentProperty().set(Optional.empty());
        assertEquals(State.NO_RECORD, model.stateProperty().get());
        assertEquals(List.of(), model.groupsProperty().get());
    }

    @Test
    void followsEditsUntilItIsClosed() {
        lookAndWait("b/two.json");
        assertEquals(1, model.safe().size());
        folder.edit("b/two.json", ProblemsFolder.TWO.replace(" z", "z"));
        folder.background.runAll();
        assertEquals(State.CLEAN, model.stateProperty().get());
        model.close();
        folder.edit("b/two.json", ProblemsFolder.TWO);
        folder.background.runAll();
        assertEquals(State.CLEAN, model.stateProperty().get(), "nobody looks any more");
    }

    @Test
    void offersTheFixesOfTheRecordThatIsLookedAtOnceTheyAreKnown() {
        lookAndWait("b/clean.json");
        look("a/one.json");
        assertEquals(0, model.fixesProperty().get().size(), "they are worked out in the background");
        look("b/two.json");
        folder.background.runAll();
        assertEquals(List.of("b/two.json"),
                model.fixesProperty().get().keySet().stream().map(Finding::file).toList());
        assertEquals(1, model.fixesProperty().get().values().iterator().next().size());
    }

    @Test
    void goesFromProblemToProblemInTheOrderOfTheTextRoundAndRound() {
        lookAndWait("a/one.json");
        assertEquals(List.of(IN_TEXT.get(0), IN_TEXT.get(1), IN_TEXT.get(2), IN_TEXT.get(0)), steps(1, 4));
        assertEquals(List.of(IN_TEXT.get(2), IN_TEXT.get(1)), steps(-1, 2));
        look("b/two.json");
        assertEquals(Optional.empty(), model.chosenProperty().get());
        assertEquals(List.of("/dead_ends/0/action"), steps(-1, 1));
        look("b/clean.json");
        assertEquals(List.of("none"), steps(1, 1));
    }

    @Test
    void goesOnFromWhereSomebodyIsInTheText() {
        lookAndWait("a/one.json");
        JsonPosition second = model.position(JsonPointer.of("dead_ends", "0", "action")).orElseThrow();
        assertEquals(IN_TEXT.get(1), pointer(model.step(1, Optional.of(second))));
        assertEquals(IN_TEXT.get(0), pointer(model.step(-1, Optional.of(second))));
    }

    @Test
    void theChosenProblemIsNoMoreOnceItIsMended() {
        lookAndWait("a/one.json");
        steps(1, 2);
        folder.edit("a/one.json", ProblemsFolder.ONE.replace(" x", "x"));
        folder.background.runAll();
        assertEquals(Optional.empty(), model.chosenProperty().get());
        assertTrue(model.isReadable());
    }

    @Test
    void aMissingValueIsWhereItsParentStands() {
        lookAndWait("a/one.json");
        assertEquals(model.position(JsonPointer.of("dead_ends", "0")),
                model.position(JsonPointer.of("dead_ends", "0", "why_fails")));
        assertEquals(Optional.of(new JsonPosition(1, 1)), model.position(JsonPointer.of("no", "such", "place")));
        folder.edit("a/one.json", "{broken");
        assertFalse(model.isReadable());
    }
}
