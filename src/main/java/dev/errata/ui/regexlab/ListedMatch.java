package dev.errata.ui.regexlab;

import dev.errata.regex.GroupSpan;
import dev.errata.regex.LineHit;
import dev.errata.regex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the match table.
///
/// @param offset UTF-16 offset in the whole text
/// @param line   number of the line that it begins in, from 1
/// @param start  UTF-16 offset in the line
/// @param end    UTF-16 offset in the line, exclusive; beyond the line where the match is
/// @param text   what matched, or its beginning
/// @param groups name or number of each group that took part, and what it matched
public record ListedMatch(int offset, int line, int start, int end, String text, List<Group> groups) {
    /// A cell of the table that shows more would take longer to lay out than a keystroke may.
    static final int LONGEST_SHOWN = 300;

    /// A group that took part in a match.
    public record Group(String name, String text) {}

    public ListedMatch {
        groups = List.copyOf(groups);
    }

    /// A match in a line of `text`.
    static ListedMatch of(Match match, LineHit hit, String text, List<String> groupNames) {
        return of(match, hit.start(), hit.line(), text, groupNames);
    }

    /// A match in a part of `text`, which begins with line number `line`.
    private static ListedMatch of(Match match, int from, int line, String text, List<String> groupNames) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < match.groups().size(); i++) {
            Optional<GroupSpan> span = match.groups().get(i);
            if (span.isPresent()) {
                groups.add(new Group(groupNames.get(i),
                        shown(text, from + span.get().start(), from + span.get().end())));
            }
        }
        return new ListedMatch(from + match.start(), line, match.start(), match.end(),
                shown(text, from + match.start(), from + match.end()), groups);
    }

    /// A match in the whole of `text`.
    ///
    /// @param line  number of the line that it begins in
    /// @param start where that line starts
    static ListedMatch in(String text, Match match, int line, int start, List<String> groupNames) {
        ListedMatch found = of(match, 0, line, text, groupNames);
        return new ListedMatch(match.start(), line, match.start() - start, match.end() - start, found.text(),
                found.groups());
    }

    private static String shown(String text, int start, int end) {
        return end - start <= LONGEST_SHOWN
                ? text.substring(start, end)
                : text.substring(start, start + LONGEST_SHOWN) + "…";
    }
}
