package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class VisitedRecordsTest {
    private CurationSession session;
    private VisitedRecords visited;
    private boolean passing;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Workspace workspace = Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, _) -> {}, () -> false);
        workspace.apply(new Step("command.edit.undo", List.of(), Stream.of("a", "b", "c", "d")
                .<Change>map(name -> new Change.Create(name + ".json", JsonText.of("{\"id\": \"x/" + name + "\"}")))
                .toList(), Optional.empty()));
        session = new CurationSession(workspace, new RuleCatalogue(List.of()), Clock.systemUTC(),
                new FxTasks(Runnable::run, Runnable::run));
        visited = new VisitedRecords(session, () -> passing);
    }

    private void visit(String... names) {
        for (String name : names) {
            session.currentProperty().set(Optional.of(name + ".json"));
        }
    }

    private String here() {
        return session.currentProperty().get().orElse("nothing").replace(".json", "")
                + (visited.canGoBackProperty().get() ? " <" : "") + (visited.canGoForwardProperty().get() ? " >" : "");
    }

    private void apply(Change... changes) {
        session.apply(new Step("command.edit.undo", List.of(), List.of(changes), Optional.empty()));
    }

    @Test
    void whatNobodyChoseIsNoPlaceToGoBackTo() {
        passing = true;
        visit("a", "b");
        passing = false;
        assertEquals("b", here());
        visit("c");
        assertEquals("c <", here());
        visited.back();
        assertEquals("b >", here());
    }

    @Test
    void goesBackAndForward() {
        assertEquals("nothing", here());
        visit("a");
        assertEquals("a", here());
        visit("b", "c");
        visited.back();
        assertEquals("b < >", here());
        visited.back();
        assertEquals("a >", here());
        visited.back();
        assertEquals("a >", here());
        visited.forward();
        visited.forward();
        visited.forward();
        assertEquals("c <", here());
    }

    @Test
    void forgetsTheWayForwardWhereAnotherRecordIsVisited() {
        visit("a", "b", "c");
        visited.back();
        visited.back();
        visit("d");
        assertEquals("d <", here());
        visited.back();
        assertEquals("a >", here());
    }

    @Test
    void passesOverRecordsThatAreGone() {
        visit("a", "b", "c");
        apply(new Change.Delete("b.json"));
        visited.back();
        assertEquals("a >", here());
        apply(new Change.Delete("c.json"));
        assertEquals("a", here());
    }

    @Test
    void followsARecordThatIsRenamed() {
        visit("a", "b");
        apply(new Change.Rename("b.json", "e.json"));
        visit("c");
        visited.back();
        assertEquals("e < >", here());
    }
}
