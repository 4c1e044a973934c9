package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.ClusterMethod;
import dev.errata.refactor.Spelling;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class ClustersViewModelTest {
    private RefactorFolder folder;
    private ClustersViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
        model = new ClustersViewModel(folder.desk);
    }

    private static List<Set<String>> spellings(ClustersViewModel model) {
        return model.choices().stream().map(choice -> choice.cluster().spellings().stream().map(Spelling::text)
                .collect(Collectors.toSet())).toList();
    }

    @Test
    void findsTheSpellingsAndMergesNoneUnasked() {
        assertEquals(List.of(Set.of("resource_error", "resource-error")), spellings(model));
        assertEquals(3, model.values());
        assertEquals(0, model.tickedProperty().get());
        assertEquals(Optional.of(Phrase.of("refactor.clusters.nothing")), model.obstacle().getValue());
        model.merge();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    /// Where none is found, nothing but this tells whoever shows them.
    @Test
    void howManyValuesThereAreIsKnownWhenTheSearchIsOver() {
        List<Integer> told = new ArrayList<>();
        model.lookingProperty().subscribe((_, looking) -> {
            if (!looking) {
                told.add(model.values());
            }
        });
        model.fieldProperty().set(Field.SUBCATEGORY);
        model.fieldProperty().set(Field.DOMAIN);
        assertEquals(List.of(), model.choices());
        assertEquals(List.of(0, 2), told);
    }

    @Test
    void mergesTagsAsOneStep() {
        model.fieldProperty().set(Field.TAGS);
        assertEquals(List.of(Set.of("Out-Of-Memory", "out_of_memory")), spellings(model));
        ClustersViewModel.Choice choice = model.choices().getFirst();
        choice.ticked().set(true);
        choice.spelling().set(" out-of-memory ");
        assertEquals(Optional.empty(), model.obstacle().getValue());
        model.merge();

        assertEquals(List.of("memory", "out-of-memory"), folder.record(OOM).strings(Field.TAGS));
        assertEquals(List.of("out-of-memory", "latency"), folder.record(SLOW).strings(Field.TAGS));
        assertEquals(Phrase.of("refactor.clusters.done", 1, 2, 0), folder.told.getLast().text());
        folder.undoByNotice();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void aClusterWithoutASpellingIsNotMerged() {
        ClustersViewModel.Choice choice = model.choices().getFirst();
        choice.ticked().set(true);
        choice.spelling().set(" ");
        assertEquals(0, model.tickedProperty().get());
        choice.spelling().set("resource_error");
        assertEquals(1, model.tickedProperty().get());
        choice.ticked().set(false);
        assertEquals(Optional.of(Phrase.of("refactor.clusters.nothing")), model.obstacle().getValue());
    }

    @Test
    void aBolderMethodFindsMore() {
        folder.rewrite(SLOW, "\"latency\"", "\"memoryy\"");
        model.fieldProperty().set(Field.TAGS);
        assertEquals(1, model.choices().size());
        model.methodProperty().set(ClusterMethod.NEAREST);
        assertTrue(spellings(model).contains(Set.of("memory", "memoryy")), () -> spellings(model).toString());
    }

    @Test
    void mergedDomainsRenameTheirRecords() {
        folder.rewrite(SLOW, "\"redis/slow\"", "\"re-dis/slow\"");
        folder.rewrite(SLOW, "\"domain\": \"redis\"", "\"domain\": \"re-dis\"");
        assertFalse(model.renames());
        model.fieldProperty().set(Field.DOMAIN);
        model.methodProperty().set(ClusterMethod.PAIRS);
        assertTrue(model.renames());
        assertEquals(List.of(Set.of("redis", "re-dis")), spellings(model));
        model.choices().getFirst().ticked().set(true);
        model.choices().getFirst().spelling().set("redis");
        model.merge();
        assertEquals(Optional.of("redis/slow"), folder.record(SLOW).id());
        assertEquals(Optional.of("redis"), folder.record(SLOW).string(Field.DOMAIN));
    }

    @Test
    void onlyTheFieldThatWasAskedForLastIsShown() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        Desk slow = new Desk(folder.desk.session(), new FxTasks(background, Runnable::run), folder.desk.delay(),
                folder.desk.tell());
        ClustersViewModel late = new ClustersViewModel(slow);
        late.fieldProperty().set(Field.TAGS);
        assertTrue(late.lookingProperty().get());
        assertEquals(List.of(), spellings(late));
        background.runAll();
        assertEquals(List.of(Set.of("Out-Of-Memory", "out_of_memory")), spellings(late));
        assertFalse(late.lookingProperty().get());
        late.fieldProperty().set(Field.CATEGORY);
        late.close();
        background.runAll();
        assertEquals(List.of(Set.of("Out-Of-Memory", "out_of_memory")), spellings(late), "nobody waits any more");
    }
}
