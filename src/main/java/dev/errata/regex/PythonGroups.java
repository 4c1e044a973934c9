package dev.errata.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The groups of a Python pattern as far as it has been read.
final class PythonGroups {

    private final List<Optional<Width>> widths = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int behindFrom = Integer.MAX_VALUE;

    /// Opens the next group and returns its number.
    int open() {
        widths.add(Optional.empty());
        return widths.size();
    }

    /// Opens the next group, with a name.
    ///
    /// @param position where the name stands
    int open(String name, int position) throws PythonSyntaxException {
        int group = open();
        Integer taken = names.putIfAbsent(name, group);
        if (taken != null) {
            throw new PythonSyntaxException(PatternFaultKind.DUPLICATE_GROUP, position,
                    "redefinition of group name '" + name + "' as group " + group + "; was group " + taken);
        }
        return group;
    }

    void close(int group, Width width) {
        widths.set(group - 1, Optional.of(width));
    }

    /// From here on the reader is in a look-behind; the result goes to [#leaveBehind].
    int enterBehind() {
        int before = behindFrom;
        behindFrom = Math.min(behindFrom, widths.size() + 1);
        return before;
    }

    void leaveBehind(int before) {
        behindFrom = before;
    }

    /// Whether a group of this name exists.
    Optional<Integer> number(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// Throws if a group cannot be referred to here.
    ///
    /// @param open where Python sees the fault if the group is still open
    /// @param unknown where it sees the fault if there is no such group
    /// @param behind where it sees the fault if the group belongs to the look-behind that is being read
    void checkReference(int group, int open, int unknown, int behind) throws PythonSyntaxException {
        if (group > widths.size()) {
            throw new PythonSyntaxException(PatternFaultKind.UNKNOWN_GROUP, unknown,
                    "invalid group reference " + group);
        }
        if (widths.get(group - 1).isEmpty()) {
            throw new PythonSyntaxException(PatternFaultKind.UNKNOWN_GROUP, open, "cannot refer to an open group");
        }
        if (group >= behindFrom) {
            throw new PythonSyntaxException(PatternFaultKind.UNKNOWN_GROUP, behind,
                    "cannot refer to group defined in the same lookbehind subpattern");
        }
    }

    /// How long the text of a closed group is.
    Width width(int group) {
        return widths.get(group - 1).orElse(Width.NONE);
    }

    Map<String, Integer> names() {
        return names;
    }
}
