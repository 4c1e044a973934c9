package dev.errata.regex;

import java.util.List;
import java.util.Optional;

/// One match: UTF-16 offsets in the text, `end` exclusive.
///
/// @param groups the groups 1, 2, … in this order (see [#group]); empty where a group took no part
public record Match(int start, int end, List<Optional<GroupSpan>> groups) {

    public Match {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
        groups = List.copyOf(groups);
    }

    /// What the group of this number matched; 0 is the whole match.
    public Optional<GroupSpan> group(int number) {
        return number == 0 ? Optional.of(new GroupSpan(start, end)) : groups.get(number - 1);
    }
}
