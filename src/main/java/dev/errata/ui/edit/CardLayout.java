package dev.errata.ui.edit;

import dev.errata.record.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the fields of an item stand on its card.
///
/// @param ratio    what stands at the right of the card's head
/// @param title    what a closed card is called by
/// @param rows     the other fields, side by side in each row
/// @param optional fields that are not shown while they say nothing, but offered
/// @param opening  whether a card is open until somebody closes it
record CardLayout(Optional<Field> ratio, Field title, List<List<Field>> rows, Set<Field> optional, Opening opening) {

    /// Whether a card is open until somebody closes it.
    enum Opening {
        OPEN, CLOSED
    }

    static CardLayout of(Field list) {
        return switch (list) {
            case DEAD_ENDS -> new CardLayout(Optional.of(Field.DEAD_END_FAIL_RATE), Field.DEAD_END_ACTION,
                    List.of(List.of(Field.DEAD_END_ACTION), List.of(Field.DEAD_END_WHY_FAILS),
                            List.of(Field.DEAD_END_CONDITION), List.of(Field.DEAD_END_SOURCES)),
                    Set.of(Field.DEAD_END_CONDITION, Field.DEAD_END_SOURCES), Opening.OPEN);
            case WORKAROUNDS -> new CardLayout(Optional.of(Field.WORKAROUND_SUCCESS_RATE), Field.WORKAROUND_ACTION,
                    List.of(List.of(Field.WORKAROUND_ACTION), List.of(Field.WORKAROUND_HOW),
                            List.of(Field.WORKAROUND_CONDITION), List.of(Field.WORKAROUND_SOURCES)),
                    Set.of(Field.WORKAROUND_HOW, Field.WORKAROUND_CONDITION, Field.WORKAROUND_SOURCES), Opening.OPEN);
            case LEADS_TO -> new CardLayout(Optional.of(Field.LEADS_TO_PROBABILITY), Field.LEADS_TO_ERROR_ID,
                    List.of(List.of(Field.LEADS_TO_ERROR_ID), List.of(Field.LEADS_TO_CONDITION)),
                    Set.of(Field.LEADS_TO_CONDITION), Opening.OPEN);
            case PRECEDED_BY -> new CardLayout(Optional.of(Field.PRECEDED_BY_PROBABILITY), Field.PRECEDED_BY_ERROR_ID,
                    List.of(List.of(Field.PRECEDED_BY_ERROR_ID), List.of(Field.PRECEDED_BY_CONDITION)),
                    Set.of(Field.PRECEDED_BY_CONDITION), Opening.OPEN);
            case CONFUSED_WITH -> new CardLayout(Optional.empty(), Field.CONFUSED_WITH_ERROR_ID,
                    List.of(List.of(Field.CONFUSED_WITH_ERROR_ID), List.of(Field.CONFUSED_WITH_DISTINCTION)), Set.of(),
                    Opening.OPEN);
            case VERSIONS -> new CardLayout(Optional.empty(), Field.VERSION,
                    List.of(List.of(Field.VERSION, Field.VERSION_STATUS),
                            List.of(Field.VERSION_INTRODUCED, Field.VERSION_DEPRECATED, Field.VERSION_REMOVED),
                            List.of(Field.VERSION_BEHAVIOR_CHANGE)),
                    Set.of(), Opening.CLOSED);
            default -> new CardLayout(Optional.empty(), list.children().getFirst(),
                    list.children().stream().map(List::of).toList(), Set.of(), Opening.OPEN);
        };
    }
}
