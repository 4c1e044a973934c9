package dev.errata.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.graph.Link;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksViewModelTest {
    @TempDir
    private Path folder;
    private CurationSession session;
    private LinksViewModel model;

    @BeforeEach
    void look() {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        session = new LinksFolder(folder).lookingAt(LinksFolder.OOM, tasks);
        model = new LinksViewModel(session, tasks);
    }

    private static String said(Link link) {
        return link.kind() + " " + link.otherId() + " " + link.side();
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> said(row.link()) + " " + row.number() + "/" + row.ofKind()).toList();
    }

    private String chosen() {
        return model.chosenProperty().get().map(LinksViewModelTest::said).orElse("none");
    }

    private void replace(String path, String part, String by) {
        JsonText text = session.records().at(path).orElseThrow().text();
        session.apply(new Step(StepName.of("links.step.edit"),
                List.of(new Change.Edit(path, text.withText(text.text().replace(part, by))))));
    }

    @Test
    void listsTheLinksOfBothSidesByKind() {
        assertEquals(List.of("LEADS_TO redis/fork HERE 1/2", "LEADS_TO redis/gone HERE 2/2",
                "PRECEDED_BY redis/disk THERE 1/1", "CONFUSED_WITH redis/disk BOTH 1/1"), rows());
        assertEquals(LinksViewModel.State.LINKS, model.stateProperty().get());
    }

    @Test
    void countsWhatEachScopeHoldsAndListsIt() {
        assertEquals(List.of(4, 3, 2, 3),
                List.of(LinkScope.values()).stream().map(model::count).toList());
        model.scopeProperty().set(LinkScope.THERE);
        assertEquals(List.of("PRECEDED_BY redis/disk THERE 1/1", "CONFUSED_WITH redis/disk BOTH 1/1"), rows());
    }

    @Test
    void filterLooksIntoIdSignatureAndWords() {
        model.filterProperty().set("RDB snap");
        assertEquals(List.of("PRECEDED_BY redis/disk THERE 1/1", "CONFUSED_WITH redis/disk BOTH 1/1"), rows());
        model.filterProperty().set("forks");
        assertEquals(List.of("LEADS_TO redis/fork HERE 1/1"), rows());
        model.filterProperty().set("redis/gone");
        assertEquals(List.of("LEADS_TO redis/gone HERE 1/1"), rows());
        model.filterProperty().set("nowhere");
        assertEquals(LinksViewModel.State.NOTHING_FOUND, model.stateProperty().get());
        assertEquals(4, model.count(LinkScope.ALL));
    }

    @Test
    void followsAChangeOfAnotherRecord() {
        replace("go/panic.json", "\"signature\"", "\"transition_graph\": {\"preceded_by\": [{\"error_id\": "
                + "\"redis/oom\"}]}, \"signature\"");
        assertEquals("LEADS_TO go/panic THERE 3/3", rows().get(2));
        session.workspace().undo();
        assertEquals(4, model.rows().size());
    }

    @Test
    void saysWhyThereIsNothingToList() {
        session.currentProperty().set(Optional.of("go/panic.json"));
        assertEquals(LinksViewModel.State.NONE, model.stateProperty().get());
        session.currentProperty().set(Optional.of("redis/broken.json"));
        assertEquals(LinksViewModel.State.UNREADABLE, model.stateProperty().get());
        session.currentProperty().set(Optional.empty());
        assertEquals(LinksViewModel.State.NO_RECORD, model.stateProperty().get());
    }

    @Test
    void anotherRecordBeginsWithAllOfItsLinksAndNoneChosen() {
        model.filterProperty().set("fork");
        model.scopeProperty().set(LinkScope.ONE_WAY);
        model.chosenProperty().set(Optional.of(model.rows().getFirst().link()));
        session.currentProperty().set(Optional.of(LinksFolder.DISK));
        assertEquals("", model.filterProperty().get());
        assertEquals(LinkScope.ALL, model.scopeProperty().get());
        assertEquals("none", chosen());
        assertEquals(List.of("LEADS_TO redis/oom HERE 1/1", "CONFUSED_WITH redis/oom BOTH 1/1"), rows());
    }

    @Test
    void chosenLinkStaysChosenWhenItChangesAndGivesWayToItsNeighbour() {
        model.chosenProperty().set(Optional.of(model.rows().get(1).link()));
        replace(LinksFolder.OOM, "redis/gone", "go/panic");
        assertEquals("LEADS_TO go/panic HERE", chosen());
        replace(LinksFolder.OOM, ",\n      {\"error_id\": \"go/panic\", \"probability\": 0.1}", "");
        assertEquals("PRECEDED_BY redis/disk THERE", chosen());
    }

    @Test
    void placeChoosesItsLinkEvenBehindAFilter() {
        model.filterProperty().set("disk");
        model.choose(JsonPointer.of("transition_graph", "leads_to", "0", "condition"));
        assertEquals("LEADS_TO redis/fork HERE", chosen());
        assertEquals(4, model.rows().size());
    }

    @Test
    void placeThatIsNotFoundYetIsChosenWhenItIs() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        LinksViewModel late = new LinksViewModel(session, new FxTasks(background, Runnable::run));
        assertEquals(LinksViewModel.State.READING, late.stateProperty().get());
        late.choose(JsonPointer.of("transition_graph", "leads_to", "1"));
        background.runAll();
        assertEquals("LEADS_TO redis/gone HERE", late.chosenProperty().get().map(LinksViewModelTest::said).orElse(""));
    }

    @Test
    void changesWhileTheFolderIsReadAreNotLost() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        LinksViewModel late = new LinksViewModel(session, new FxTasks(background, Runnable::run));
        List<Integer> seen = new ArrayList<>();
        replace("go/panic.json", "\"signature\"", "\"transition_graph\": {\"preceded_by\": [{\"error_id\": "
                + "\"redis/oom\"}]}, \"signature\"");
        replace(LinksFolder.FORK, "\"signature\"", "\"transition_graph\": {\"preceded_by\": [{\"error_id\": "
                + "\"redis/oom\"}]}, \"signature\"");
        background.runAll();
        seen.add(late.count(LinkScope.ALL));
        seen.add(late.count(LinkScope.ONE_WAY));
        assertEquals(List.of(5, 3), seen);
    }
}
