package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.language.QueryFault;
import dev.errata.search.language.QueryText;
import dev.errata.ui.browse.QueryViewModel.Next;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Remembered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryViewModelTest {
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final Remembered remembered = BrowseFixture.remembered(delay);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final RecordsViewModel records;
    private final QueryViewModel queries;

    QueryViewModelTest(@TempDir Path folder) throws IOException {
        BrowseFixture.write(folder);
        FxTasks tasks = new FxTasks(background::add, Runnable::run);
        records = new RecordsViewModel(BrowseFixture.session(folder, tasks), tasks, delay, remembered);
        queries = records.typing();
        work();
    }

    @Test
    void offersValuesInUseAndTakesOne() {
        type("tier:human", 10);
        assertEquals(List.of("human_reviewed"), shown());
        assertEquals(-1, queries.chosenProperty().get());
        queries.move(1);
        assertEquals(new QueryViewModel.Taken("tier:human_reviewed ", 20, Next.NOTHING),
                queries.take(queries.rows().getFirst()));
        type("tier", 4);
        assertEquals(new QueryViewModel.Taken("verification_tier:", 18, Next.VALUE),
                queries.take(queries.rows().getFirst()));
    }

    @Test
    void aNameThatLooksMisspeltIsWrittenAsTheFieldThatMayBeMeant() {
        search("redis doman:java");
        assertEquals(Optional.of(new QueryViewModel.Taken("redis domain:java", 17, Next.NOTHING)), queries.corrected());
        search("redis domain:java");
        assertEquals(Optional.empty(), queries.corrected());
    }

    @Test
    void anOfferReplacesOnlyWhatIsBeingTyped() {
        type("domain:ja confidence<0.5", 9);
        assertEquals(List.of("java"), shown());
        assertEquals(new QueryViewModel.Taken("domain:java confidence<0.5", 12, Next.NOTHING),
                queries.take(queries.rows().getFirst()));
    }

    @Test
    void choosesNothingAboveTheFirstRow() {
        type("domain:", 7);
        queries.move(1);
        queries.move(50);
        assertEquals(queries.rows().size() - 1, queries.chosenProperty().get());
        queries.move(-50);
        assertEquals(-1, queries.chosenProperty().get());
    }

    @Test
    void dropsAnAnswerThatCameTooLate() {
        queries.typed("domain:", 7, _ -> "");
        queries.typed("domain:ph", 9, _ -> "");
        work();
        assertEquals(List.of(), shown());
        queries.typed("domain:", 7, _ -> "");
        queries.close();
        work();
        assertEquals(List.of(), shown());
    }

    @Test
    void offersWaitForTheirFrameUnlessAKeyWantsThem() {
        queries.typed("tier:human", 10, _ -> "");
        background.remove().run();
        assertEquals(List.of(), shown());
        queries.move(1);
        assertEquals(List.of("human_reviewed"), shown());
        queries.typed("domain:", 7, _ -> "");
        background.remove().run();
        assertEquals(new QueryViewModel.Taken("tier:human_reviewed ", 20, Next.NOTHING),
                queries.take(queries.rows().getFirst()), "a row goes with what was asked for it");
        queries.hurry();
        assertTrue(shown().contains("go"));
        queries.typed("tier:human", 10, _ -> "");
        background.remove().run();
        queries.close();
        delay.pass();
        assertEquals(List.of(), shown());
    }

    /// Else a key behind a quick letter would take an offer of the letter before, and the letter with it.
    @Test
    void whatAKeyWantsWaitsForTheAnswerToTheLastLetter() {
        type("domain:", 7);
        List<List<String>> seen = new ArrayList<>();
        queries.typed("domain:ja", 9, _ -> "");
        assertFalse(queries.isAnswered());
        queries.onceAnswered(() -> seen.add(shown()));
        assertEquals(List.of(), seen);
        work();
        assertEquals(List.of(List.of("java")), seen);
        assertTrue(queries.isAnswered());
        queries.onceAnswered(() -> seen.add(shown()));
        assertEquals(2, seen.size());
    }

    @Test
    void whatAKeyWantsIsForgottenWhereSomethingElseIsAsked() {
        List<List<String>> seen = new ArrayList<>();
        queries.typed("domain:ja", 9, _ -> "");
        queries.onceAnswered(() -> seen.add(shown()));
        queries.typed("domain:", 7, _ -> "");
        work();
        queries.typed("domain:ja", 9, _ -> "");
        queries.onceAnswered(() -> seen.add(shown()));
        queries.close();
        work();
        assertEquals(List.of(), seen);
        assertTrue(queries.isAnswered());
    }

    @Test
    void offersNothingBetweenWordsUnlessAsked() {
        type("memory ", 7);
        assertEquals(List.of(), shown());
        queries.ask("memory ", 7, _ -> "");
        work();
        assertEquals("domain:", shown().getFirst());
    }

    @Test
    void doesNotOfferWhatStandsThere() {
        type("domain:go", 9);
        assertEquals(List.of(), shown());
    }

    @Test
    void remembersTheQueriesThatWereUsedTheLatestFirst() {
        assertFalse(queries.offerRecent());
        search("domain:go");
        search("memory");
        search("domain:go");
        search("  ");
        assertTrue(queries.offerRecent());
        assertEquals(List.of("domain:go", "memory"), shown());
        assertEquals(new QueryViewModel.Taken("memory", 6, Next.NOTHING), queries.take(queries.rows().get(1)));
        IntStream.range(0, 40).forEach(i -> search("word" + i));
        queries.offerRecent();
        assertEquals(15, queries.rows().size());
    }

    @Test
    void saysWhatIsUnfinishedOnlyOnceTypingHasEnded() {
        queries.typingProperty().set(true);
        records.filter("domain:(go");
        assertEquals(List.of(), queries.faultsProperty().get());
        queries.typingProperty().set(false);
        assertEquals(List.of(QueryFault.Kind.UNCLOSED_PARENTHESIS),
                queries.faultsProperty().get().stream().map(QueryFault::kind).toList());
        queries.typingProperty().set(true);
        records.filter("confidence<much memory");
        assertEquals(List.of(QueryFault.Kind.NOT_A_NUMBER),
                queries.faultsProperty().get().stream().map(QueryFault::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheHelpIsSound(QueryExample example) {
        assertEquals(List.of(), QueryText.parse(example.query()).faults());
    }

    static List<QueryExample> examples() {
        return QueryExample.all();
    }

    private void search(String query) {
        records.filter(query);
        queries.use();
        work();
    }

    private void type(String text, int caret) {
        queries.typed(text, caret, _ -> "");
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        delay.pass();
    }

    private List<String> shown() {
        return queries.rows().stream().map(row -> switch (row) {
            case QueryRow.Offered(var offer) -> offer.text().strip();
            case QueryRow.Recent(String query) -> query;
        }).toList();
    }
}
