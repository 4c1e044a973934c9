package dev.errata.ui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPosition;
import dev.errata.json.Span;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindModelTest {
    private final FindModel model = new FindModel(new FxTasks(Runnable::run, Runnable::run));

    @BeforeEach
    void openText() {
        model.look("one two ONE two one");
        model.open();
        model.queryProperty().set("one");
    }

    @Test
    void countsAndGoesRound() {
        assertEquals(List.of(0, 8, 16), model.placesProperty().get());
        assertEquals(Optional.of(Phrase.of("json.find.count", 3)), model.countProperty().get());
        assertEquals(Optional.of(new Span(8, 11)), model.next(3));
        assertEquals(Optional.of(Phrase.of("json.find.place", 2, 3)), model.countProperty().get());
        assertEquals(Optional.of(new Span(0, 3)), model.next(17));
        assertEquals(Optional.of(new Span(16, 19)), model.previous(0));
    }

    @Test
    void looksAgainWhenTheTextOrTheCaseChanges() {
        model.lettersProperty().set(TextSearch.Case.EXACT);
        assertEquals(List.of(0, 16), model.placesProperty().get());
        model.look("two");
        assertEquals(Optional.of(Phrase.of("json.find.none")), model.countProperty().get());
        assertEquals(Optional.empty(), model.next(0));
    }

    @Test
    void showsNothingWhenItIsClosed() {
        model.close();
        assertEquals(List.of(), model.placesProperty().get());
        model.look("one");
        assertEquals(List.of(), model.placesProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 1", "' 3:14 ', 3, 14", "3：14, 3, 14", "'7, 2', 7, 2"})
    void readsALineToGoTo(String typed, int line, int column) {
        assertEquals(Optional.of(new JsonPosition(line, column)), GoToBar.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"0", "x", "3:", "9999999999"})
    void refusesWhatIsNoLine(String typed) {
        assertEquals(Optional.empty(), GoToBar.parse(typed));
    }
}
