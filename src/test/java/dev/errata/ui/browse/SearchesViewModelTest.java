package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.SavedSearch;
import dev.errata.message.Language;
import dev.errata.ui.browse.KeptSearch.Sharing;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesViewModelTest {
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private final Path folder;
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final Remembered remembered = BrowseFixture.remembered(delay);
    private final List<Notice> notices = new ArrayList<>();
    private final CurationSession session;
    private final RecordsViewModel records;
    private final SearchesViewModel searches;

    SearchesViewModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
        session = BrowseFixture.session(folder, AT_ONCE);
        records = new RecordsViewModel(session, AT_ONCE, delay, remembered);
        searches = new SearchesViewModel(session, records, AT_ONCE, delay, notices::add);
    }

    @Test
    void keepsAPersonalSearchWithItsCount() {
        save("Go", "domain:go", Sharing.PERSONAL);
        assertEquals(List.of(kept("Go", "domain:go", Sharing.PERSONAL, 2)), searches.kept());
        assertFalse(Files.exists(folder.resolve(".errata/searches.jsonl")));
        SearchesViewModel later = new SearchesViewModel(session, records, AT_ONCE, delay, notices::add);
        assertEquals(searches.kept(), later.kept());
    }

    @Test
    void sharesASearchInTheFolder() throws IOException {
        save("Unsure", "confidence<0.5 -domain=go", Sharing.SHARED);
        assertEquals("{\"name\":\"Unsure\",\"query\":\"confidence<0.5 -domain=go\"}\n",
                Files.readString(folder.resolve(".errata/searches.jsonl")));
        assertEquals(List.of(kept("Unsure", "confidence<0.5 -domain=go", Sharing.SHARED, 1)), searches.kept());
    }

    @Test
    void twoWindowsShowEachOthersSearchesAndLoseNone() throws IOException {
        CurationSession other = BrowseFixture.session(folder, AT_ONCE);
        SearchesViewModel there = new SearchesViewModel(other,
                new RecordsViewModel(other, AT_ONCE, delay, BrowseFixture.remembered(delay)), AT_ONCE, delay,
                notices::add);
        save("Here", "domain:go", Sharing.SHARED);
        there.startToSave();
        there.name("There", Sharing.SHARED);
        assertEquals(List.of("Here", "There"), names(there));
        assertEquals(List.of("Here"), names(searches));
        session.facts().read(_ -> failure -> {
            throw new AssertionError(failure);
        });
        assertEquals(List.of("Here", "There"), names(searches));
        searches.delete(searches.kept().getFirst());
        other.facts().read(_ -> _ -> {});
        assertEquals(List.of("There"), names(there));
    }

    private static List<String> names(SearchesViewModel searches) {
        return searches.kept().stream().map(kept -> kept.search().name()).toList();
    }

    @Test
    void runsASearchAndSaysThatItIsShown() {
        save("Go", "domain:go", Sharing.PERSONAL);
        records.filter("");
        KeptSearch go = searches.kept().getFirst();
        assertFalse(searches.isShown(go));
        searches.run(go);
        assertEquals("domain:go", records.queryProperty().get());
        assertTrue(searches.isShown(go));
    }

    @Test
    void renamesAndSharesAndTakesThatBack() {
        save("Go", "domain:go", Sharing.PERSONAL);
        searches.startToRename(searches.kept().getFirst());
        searches.name(" Gophers ", Sharing.SHARED);
        assertEquals(List.of(kept("Gophers", "domain:go", Sharing.SHARED, 2)), searches.kept());
        undo();
        assertEquals(List.of(kept("Go", "domain:go", Sharing.PERSONAL, 2)), searches.kept());
    }

    @Test
    void aNameThatIsTakenReplacesAndUndoBringsBack() {
        save("Mine", "domain:go", Sharing.PERSONAL);
        save("Mine", "domain:java", Sharing.PERSONAL);
        assertEquals(List.of(kept("Mine", "domain:java", Sharing.PERSONAL, 2)), searches.kept());
        undo();
        assertEquals(List.of(kept("Mine", "domain:go", Sharing.PERSONAL, 2)), searches.kept());
    }

    @Test
    void updatesAndDeletesAndTakesThatBack() {
        save("Mine", "domain:go", Sharing.SHARED);
        records.filter("memory");
        searches.update(searches.kept().getFirst());
        assertEquals(List.of(kept("Mine", "memory", Sharing.SHARED, 2)), searches.kept());
        searches.delete(searches.kept().getFirst());
        assertEquals(List.of(), searches.kept());
        undo();
        assertEquals(List.of(kept("Mine", "memory", Sharing.SHARED, 2)), searches.kept());
    }

    @Test
    void countsAnewWhenRecordsChange() {
        save("Nil", "nil", Sharing.PERSONAL);
        BrowseFixture.edit(session, "go/panic.json", "nil", "no");
        delay.pass();
        assertEquals(List.of(kept("Nil", "nil", Sharing.PERSONAL, 0)), searches.kept());
    }

    @Test
    void whatIsDeletedWhileItIsCountedStaysAway() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        SearchesViewModel counting = new SearchesViewModel(session, records, new FxTasks(background, Runnable::run),
                delay, notices::add);
        counting.startToSave();
        counting.name("Go", Sharing.PERSONAL);
        counting.delete(counting.kept().getFirst());
        background.runAll();
        assertEquals(List.of(), counting.kept());
    }

    @Test
    void aBlankNameKeepsNothing() {
        save("  ", "domain:go", Sharing.PERSONAL);
        assertEquals(List.of(), searches.kept());
        assertTrue(searches.namingProperty().get().isPresent());
    }

    @Test
    void saysWhereTheFileCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve(".errata/searches.jsonl/in the way"));
        save("Go", "domain:go", Sharing.SHARED);
        assertEquals(List.of(Tone.ERROR), notices.stream().map(Notice::tone).toList());
        assertEquals(List.of(), searches.kept());
    }

    private void save(String name, String query, Sharing sharing) {
        records.filter(query);
        searches.startToSave();
        searches.name(name, sharing);
    }

    private void undo() {
        notices.getLast().offers().getFirst().action().run();
    }

    private static KeptSearch kept(String name, String query, Sharing sharing, int count) {
        return new KeptSearch(new SavedSearch(name, query), sharing, OptionalInt.of(count));
    }

    @Test
    void saysWhyASearchCannotBeShared() throws IOException {
        Path place = Files.writeString(folder.resolve(".errata"), "a file").resolve("searches.jsonl");
        save("Go", "domain:go", Sharing.SHARED);
        assertEquals(List.of("The shared searches could not be read or saved: " + place
                + ": something else stands in its place, or in that of its folder"), notices.stream().map(Notice::text)
                        .map(new Localization(Language.ENGLISH)::now).map(text -> text.replace("\uFEFF", "")).toList());
    }
}
