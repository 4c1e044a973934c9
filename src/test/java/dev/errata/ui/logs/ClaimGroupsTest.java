package dev.errata.ui.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimGroupsTest {
    private static final List<String> PATHS = List.of("b", "a", "c");

    private static void line(ClaimGroups groups, long number, int... records) {
        for (int record : records) {
            groups.hit(record, number);
        }
    }

    @Test
    void theOrderInWhichRecordsHitMakesNoOtherGroup() {
        ClaimGroups groups = new ClaimGroups(10);
        line(groups, 3, 0, 1);
        line(groups, 4, 1);
        line(groups, 8, 1, 0);
        assertEquals(new Claims(2, List.of(new Claims.Group(List.of("a", "b"), 2, 3)), 0), groups.claims(PATHS));
    }

    @Test
    void aGroupWithinAnotherIsAGroupOfItsOwn() {
        ClaimGroups groups = new ClaimGroups(10);
        line(groups, 1, 0, 1, 2);
        line(groups, 2, 0, 2);
        assertEquals(Set.of(new Claims.Group(List.of("a", "b", "c"), 1, 1), new Claims.Group(List.of("b", "c"), 1, 2)),
                Set.copyOf(groups.claims(PATHS).groups()));
    }

    @Test
    void countsTheLinesOfGroupsThatItDoesNotKeep() {
        ClaimGroups groups = new ClaimGroups(1);
        line(groups, 1, 0, 1);
        line(groups, 2, 0, 2);
        line(groups, 3, 0, 1);
        assertEquals(new Claims(3, List.of(new Claims.Group(List.of("a", "b"), 2, 1)), 1), groups.claims(PATHS));
    }

    @Test
    void goesOnAfterItWasAsked() {
        ClaimGroups groups = new ClaimGroups(10);
        line(groups, 1, 0, 1);
        groups.claims(PATHS);
        line(groups, 2, 0, 1);
        assertEquals(new Claims(2, List.of(new Claims.Group(List.of("a", "b"), 2, 1)), 0), groups.claims(PATHS));
    }
}
