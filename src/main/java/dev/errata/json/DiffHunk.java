package dev.errata.json;

import java.util.List;

/// Changed lines that are close to each other, with lines around them. Lines count from 1; where there are no lines of a
/// text, its start is the line before, as in unified diffs.
public record DiffHunk(int oldStart, int oldCount, int newStart, int newCount, List<DiffLine> lines) {

    public DiffHunk {
        lines = List.copyOf(lines);
    }

    /// The first line of the hunk in a unified diff.
    public String header() {
        return "@@ -" + oldStart + ',' + oldCount + " +" + newStart + ',' + newCount + " @@";
    }
}
