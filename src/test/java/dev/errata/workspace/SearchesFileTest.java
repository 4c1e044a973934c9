package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.errata.curation.SavedSearch;
import dev.errata.curation.SavedSearches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesFileTest {
    private static final SavedSearch ONE = new SavedSearch("One", "a");
    private static final SavedSearch TWO = new SavedSearch("Two", "b");

    private final Path folder;

    SearchesFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderWithoutTheFileSharesNothing() throws IOException {
        assertEquals(List.of(), searches().read().all());
        searches().change(searches -> searches.without(ONE));
        assertFalse(Files.exists(folder.resolve(".errata")));
    }

    @Test
    void whatOthersWroteMeanwhileStays() throws IOException {
        SearchesFile mine = searches();
        searches().change(searches -> searches.with(TWO));
        assertEquals(List.of(ONE, TWO), mine.change(searches -> searches.with(ONE)).all());
        assertEquals(List.of(ONE, TWO), searches().read().all());
    }

    @Test
    void windowsThatAddAtTheSameMomentLoseNone() throws Exception {
        List<String> all = new ArrayList<>();
        List<Callable<Void>> windows = new ArrayList<>();
        for (String window : List.of("a", "b", "c")) {
            SearchesFile file = searches();
            List<String> names = IntStream.range(0, 15).mapToObj(number -> window + (100 + number)).toList();
            all.addAll(names);
            windows.add(() -> {
                for (String name : names) {
                    file.change(searches -> searches.with(new SavedSearch(name, "q")));
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(windows.size())) {
            for (Future<Void> window : threads.invokeAll(windows)) {
                window.get();
            }
        }
        assertEquals(all, searches().read().all().stream().map(SavedSearch::name).toList());
    }

    @Test
    void leavesNothingButTheFile() throws IOException {
        searches().change(searches -> searches.with(ONE));
        searches().change(searches -> SavedSearches.NONE.with(TWO));
        try (Stream<Path> files = Files.list(folder.resolve(".errata"))) {
            assertEquals(List.of("searches.jsonl"), files.map(file -> file.getFileName().toString()).toList());
        }
        assertEquals("{\"name\":\"Two\",\"query\":\"b\"}\n",
                Files.readString(folder.resolve(".errata/searches.jsonl")));
    }

    @Test
    void isNoRecord() throws IOException {
        searches().change(searches -> searches.with(ONE));
        assertEquals(0, open().records().size());
        assertEquals(List.of(), open().skipped());
    }

    private SearchesFile searches() throws IOException {
        return open().side().searches();
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, _) -> {}, () -> false);
    }
}
