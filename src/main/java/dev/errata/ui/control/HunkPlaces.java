package dev.errata.ui.control;

import dev.errata.json.DiffHunk;
import dev.errata.json.DiffLine;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in words where each part of a comparison stands: the line that changes first, and in a record the field that it belongs to.
final class HunkPlaces {
    /// A text of more lines is not taken apart: that would hold up the window.
    private static final int MOST_LINES = 20_000;

    private final TextDiff diff;
    private final Localization localization;
    private Optional<JsonText> before = Optional.empty();
    private Optional<JsonText> after = Optional.empty();

    HunkPlaces(TextDiff diff, Localization localization) {
        this.diff = diff;
        this.localization = localization;
    }

    /// `Line 12 · Dead ends 1 · Action`; the line alone where it belongs to no field.
    String of(DiffHunk hunk) {
        DiffLine first = first(hunk.lines());
        boolean isThere = first.kind() == DiffLine.Kind.ADDED;
        int line = isThere ? first.newLine() : first.oldLine();
        Optional<String> name = diff.lines().size() > MOST_LINES
                ? Optional.empty()
                : name(isThere ? after() : before(), line);
        return name.map(field -> localization.now("control.diff.place", line, field))
                .orElseGet(() -> localization.now("control.diff.line", line));
    }

    /// The first line that changes: what comes in its place where something does, else what goes.
    private static DiffLine first(List<DiffLine> lines) {
        List<DiffLine> changed = lines.stream().dropWhile(line -> line.kind() == DiffLine.Kind.SAME)
                .takeWhile(line -> line.kind() != DiffLine.Kind.SAME).toList();
        return changed.stream().filter(line -> line.kind() == DiffLine.Kind.ADDED).findFirst()
                .orElseGet(changed::getFirst);
    }

    private Optional<String> name(JsonText text, int line) {
        int start = start(text.text(), line);
        Optional<JsonPointer> place = text.pointerAt(start).filter(pointer -> !pointer.isRoot());
        return place.map(pointer -> new PlaceNames(localization).of(RecordShape.of(text.root()), pointer));
    }

    /// Where the first character of the line is that is no space.
    private static int start(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private JsonText after() {
        JsonText text = after.orElseGet(() -> without(DiffLine.Kind.REMOVED));
        after = Optional.of(text);
        return text;
    }

    private JsonText before() {
        JsonText text = before.orElseGet(() -> without(DiffLine.Kind.ADDED));
        before = Optional.of(text);
        return text;
    }

    private JsonText without(DiffLine.Kind other) {
        return JsonText.of(diff.lines().stream().filter(line -> line.kind() != other)
                .map(line -> line.text().replace("\uFEFF", "")).collect(Collectors.joining("\n")));
    }
}
