package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotSizeTest {
    @ParameterizedTest
    @CsvSource({"1380, 606", "940, 320", "500, 240", "200, 200", "0, 0"})
    void slotGivesWayBeforeTheMainPartGetsTooLittle(double room, double slot) {
        assertEquals(slot, new SlotSize(606, 620).in(room, 240, 620));
    }

    @Test
    void whoLeavesTheMainPartLessThanItNeedsIsObeyed() {
        SlotSize dragged = new SlotSize(500, 440);
        assertEquals(500, dragged.in(940, 240, 620));
        assertEquals(460, dragged.in(900, 240, 620));
        assertEquals(500, dragged.in(1380, 240, 620));
    }

    @Test
    void isReadAsItIsWritten() {
        SlotSize size = new SlotSize(500.4, 440);
        assertEquals(Optional.of(new SlotSize(500, 440)), SlotSize.ofWords(size.words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500", "500 440 1", "0 440", "500 -1", "wide narrow", "0.4"})
    void whatIsNoSizeIsNotTaken(String words) {
        assertEquals(Optional.empty(), SlotSize.ofWords(words));
    }
}
