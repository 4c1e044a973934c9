package dev.errata.json;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// What differs between two texts, line by line; of lines that were exchanged the removed ones come first. Lines end at LF; texts that differ in their line ends only do differ.
public record TextDiff(List<DiffLine> lines) {

    /// As many lines around a change as diff programs show.
    public static final int CONTEXT = 3;

    public TextDiff {
        lines = List.copyOf(lines);
    }

    public static TextDiff of(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        List<DiffLine> lines = new ArrayList<>();
        List<DiffLine> pending = new ArrayList<>();
        int done = 0;
        int doneNow = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            if (done < delta.getSource().getPosition()) {
                lines.addAll(pending);
                pending.clear();
            }
            while (done < delta.getSource().getPosition()) {
                lines.add(line(DiffLine.Kind.SAME, ++done, ++doneNow, old.get(done - 1)));
            }
            for (String removed : delta.getSource().getLines()) {
                lines.add(line(DiffLine.Kind.REMOVED, ++done, 0, removed));
            }
            for (String added : delta.getTarget().getLines()) {
                pending.add(line(DiffLine.Kind.ADDED, 0, ++doneNow, added));
            }
        }
        lines.addAll(pending);
        while (done < old.size()) {
            lines.add(line(DiffLine.Kind.SAME, ++done, ++doneNow, old.get(done - 1)));
        }
        return new TextDiff(lines);
    }

    /// What differs, the byte order mark included.
    public static TextDiff of(JsonText before, JsonText after) {
        return of(marked(before), marked(after));
    }

    /// The smallest set of changes in the order of the texts; one that is a removal and an addition may come as two.
    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(String::equals)).getDeltas();
    }

    /// Cuts a text into lines, each with its line end.
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static DiffLine line(DiffLine.Kind kind, int oldLine, int newLine, String line) {
        if (line.endsWith("\r\n")) {
            return new DiffLine(kind, oldLine, newLine, line.substring(0, line.length() - 2), DiffLine.Ending.CRLF);
        }
        if (line.endsWith("\n")) {
            return new DiffLine(kind, oldLine, newLine, line.substring(0, line.length() - 1), DiffLine.Ending.LF);
        }
        return new DiffLine(kind, oldLine, newLine, line, DiffLine.Ending.NONE);
    }

    /// True if the texts are equal.
    public boolean isEmpty() {
        return added() + removed() == 0;
    }

    public int added() {
        return count(DiffLine.Kind.ADDED);
    }

    public int removed() {
        return count(DiffLine.Kind.REMOVED);
    }

    private int count(DiffLine.Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// The changes with `context` lines around each; those whose lines would touch are one hunk.
    public List<DiffHunk> hunks(int context) {
        List<DiffHunk> hunks = new ArrayList<>();
        int oldLine = 0;
        int newLine = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == DiffLine.Kind.SAME) {
                continue;
            }
            int start = Math.max(from, i - context);
            int end = end(i, context);
            oldLine += countOld(from, start);
            newLine += countNew(from, start);
            int oldCount = countOld(start, end);
            int newCount = countNew(start, end);
            hunks.add(new DiffHunk(oldCount == 0 ? oldLine : oldLine + 1, oldCount,
                    newCount == 0 ? newLine : newLine + 1, newCount, lines.subList(start, end)));
            oldLine += oldCount;
            newLine += newCount;
            from = end;
            i = end - 1;
        }
        return hunks;
    }

    /// Where the hunk ends whose first changed line is number `changed`.
    private int end(int changed, int context) {
        int last = changed;
        for (int i = changed + 1; i < lines.size() && i <= last + 2 * context + 1; i++) {
            if (lines.get(i).kind() != DiffLine.Kind.SAME) {
                last = i;
            }
        }
        return Math.min(lines.size(), last + 1 + context);
    }

    private int countOld(int start, int end) {
        return (int) lines.subList(start, end).stream().filter(line -> line.kind() != DiffLine.Kind.ADDED).count();
    }

    private int countNew(int start, int end) {
        return (int) lines.subList(start, end).stream().filter(line -> line.kind() != DiffLine.Kind.REMOVED).count();
    }

    /// A unified diff of a file that stays, as `git apply` and `patch -p1` take it; empty for equal texts. `name` is the path
    /// with `/`.
    public static String unified(String name, String before, String after) {
        return UnifiedDiff.write("a/" + name, "b/" + name, of(before, after));
    }

    /// A unified diff that includes the byte order mark. Bytes that are no UTF-8 show as U+FFFD; then it is for people only.
    public static String unified(String name, JsonText before, JsonText after) {
        return unified(name, marked(before), marked(after));
    }

    /// A unified diff of a file that comes into being.
    public static String created(String name, JsonText after) {
        return UnifiedDiff.write(UnifiedDiff.NO_FILE, "b/" + name, of("", marked(after)));
    }

    /// A unified diff of a file that goes.
    public static String deleted(String name, JsonText before) {
        return UnifiedDiff.write("a/" + name, UnifiedDiff.NO_FILE, of(marked(before), ""));
    }

    private static String marked(JsonText text) {
        return text.hasBom() ? '\uFEFF' + text.text() : text.text();
    }
}
