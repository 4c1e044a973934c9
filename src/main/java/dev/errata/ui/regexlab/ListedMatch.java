package dev.errata.ui.regexlab;

import dev.errata.regex.GroupSpan;
import dev.errata.regex.LineHit;
import dev.errata.regex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the match table.
///
/// @param line   number of the line, from 1
/// @param start  UTF-16 offset in the line
/// @param end    UTF-16 offset in the line, exclusive
/// @param text   what matched
/// @param groups name or number of each group that took part, and what it matched
public record ListedMatch(int line, int start, int end, String text, List<Group> groups) {

    /// A group that took part in a match.
    public record Group(String name, String text) {}

    public ListedMatch {
        groups = List.copyOf(groups);
    }

    /// The matches of one line of `text`.
    static List<ListedMatch> of(LineHit hit, String text, List<String> groupNames) {
        String line = text.substring(hit.start(), hit.end());
        List<ListedMatch> rows = new ArrayList<>();
        for (Match match : hit.outcome().matches()) {
            List<Group> groups = new ArrayList<>();
            for (int i = 0; i < match.groups().size(); i++) {
                Optional<GroupSpan> span = match.groups().get(i);
                if (span.isPresent()) {
                    groups.add(new Group(groupNames.get(i), line.substring(span.get().start(), span.get().end())));
                }
            }
            rows.add(new ListedMatch(hit.line(), match.start(), match.end(),
                    line.substring(match.start(), match.end()), groups));
        }
        return rows;
    }
}
