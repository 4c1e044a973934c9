package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class NoticeBoardTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final NoticeBoard board = new NoticeBoard(delay, () -> NOON);

    @Test
    void aNoticeGoesByItselfAndIsKept() {
        tell(Tone.INFO, "a");
        assertEquals(List.of("a"), shown());
        delay.pass();
        assertEquals(List.of(), shown());
        assertEquals(List.of("a"), kept());
        assertEquals(NOON, board.kept().getFirst().at());
    }

    @Test
    void whatIsKeptOffersNothing() {
        board.tell(Notice.of(Tone.GOOD, Phrase.of("a")).offering(Phrase.of("undo"), () -> {}));
        assertEquals(1, board.kept().getFirst().notice().offers().size());
        delay.pass();
        assertEquals(Notice.of(Tone.GOOD, Phrase.of("a")), board.kept().getFirst().notice());
    }

    @Test
    void aNoticeGoesWithWhatItTellsOf() {
        SimpleBooleanProperty holds = new SimpleBooleanProperty(true);
        board.tell(Notice.of(Tone.GOOD, Phrase.of("a")).standingWhile(holds));
        tell(Tone.INFO, "b");
        holds.set(false);
        assertEquals(List.of("b"), shown());
        assertEquals(1, board.unreadProperty().get());
    }

    @Test
    void anErrorStaysUntilItIsDismissed() {
        tell(Tone.ERROR, "bad");
        delay.pass();
        assertEquals(List.of("bad"), shown());
        assertTrue(board.dismissNewest());
        assertEquals(List.of(), shown());
        assertFalse(board.dismissNewest());
    }

    @Test
    void whatIsHeldDoesNotGo() {
        tell(Tone.INFO, "read me");
        NoticeBoard.Entry entry = board.shown().getFirst();
        board.hold(entry);
        delay.pass();
        assertEquals(List.of("read me"), shown());
        board.release(entry);
        delay.pass();
        assertEquals(List.of(), shown());
    }

    @Test
    void theNewestIsDismissedFirst() {
        tell(Tone.INFO, "a");
        tell(Tone.INFO, "b");
        board.dismissNewest();
        assertEquals(List.of("a"), shown());
    }

    @Test
    void noMoreThanThreeAreShownAndAllAreKept() {
        List.of("a", "b", "c", "d").forEach(text -> tell(Tone.ERROR, text));
        assertEquals(List.of("b", "c", "d"), shown());
        assertEquals(List.of("d", "c", "b", "a"), kept());
    }

    @Test
    void countsWhatWentUnread() {
        tell(Tone.INFO, "gone by itself");
        delay.pass();
        tell(Tone.INFO, "dismissed");
        assertEquals(2, board.unreadProperty().get());
        board.dismissNewest();
        assertEquals(1, board.unreadProperty().get());
        tell(Tone.ERROR, "still shown");
        board.read();
        assertEquals(0, board.unreadProperty().get());
        assertEquals(List.of(), shown());
    }

    @Test
    void anOfferIsTakenOnce() {
        List<String> done = new ArrayList<>();
        board.tell(Notice.of(Tone.GOOD, Phrase.of("a")).offering(Phrase.of("undo"), () -> done.add("undone"))
                .offering(Phrase.of("show"), () -> done.add("shown")));
        NoticeBoard.Entry entry = board.shown().getFirst();
        assertEquals(List.of("undo", "show"),
                entry.notice().offers().stream().map(offer -> offer.label().key()).toList());
        board.accept(entry, entry.notice().offers().getLast());
        assertEquals(List.of("shown"), done);
        assertEquals(List.of(), shown());
    }

    @Test
    void forgetsAllOfThemWhenAskedTo() {
        tell(Tone.ERROR, "old");
        board.clear();
        assertEquals(List.of(), kept());
        assertEquals(List.of(), shown());
    }

    @Test
    void twoEqualNoticesAreTwo() {
        tell(Tone.ERROR, "same");
        tell(Tone.ERROR, "same");
        board.dismissNewest();
        assertEquals(List.of("same"), shown());
    }

    private void tell(Tone tone, String key) {
        board.tell(Notice.of(tone, Phrase.of(key)));
    }

    private List<String> shown() {
        return board.shown().stream().map(entry -> entry.notice().text().key()).toList();
    }

    private List<String> kept() {
        return board.kept().stream().map(entry -> entry.notice().text().key()).toList();
    }
}
