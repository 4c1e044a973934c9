package dev.errata.ui.logs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// The hits of one log in the order of their lines, in a few numbers each. A view of what has been gathered so far, which grows on
/// behind it; immutable.
final class LogHits {

    /// Without hits.
    static final LogHits NONE = new LogHits(new long[0], new int[0], new int[0], new int[0], 0, List.of());

    private final long[] lines;
    private final int[] records;
    private final int[] starts;
    private final int[] ends;
    private final int size;
    private final List<String> paths;

    /// A record in a line.
    ///
    /// @param path  the file of the record
    /// @param start UTF-16 offset in the line
    /// @param end   exclusive
    record Place(String path, int start, int end) {}

    /// The arrays may hold more behind `size`, which this does not look at.
    LogHits(long[] lines, int[] records, int[] starts, int[] ends, int size, List<String> paths) {
        this.lines = lines;
        this.records = records;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.paths = List.copyOf(paths);
    }

    int size() {
        return size;
    }

    /// What hits the line, in the order of paths.
    List<Place> on(long line) {
        List<Place> places = new ArrayList<>();
        for (int i = first(line); i < size && lines[i] == line; i++) {
            places.add(new Place(paths.get(records[i]), starts[i], ends[i]));
        }
        return places;
    }

    /// The next line behind `line` that is wanted.
    OptionalLong after(long line, Walk wanted) {
        Set<Integer> numbers = records(wanted);
        for (int i = first(line + 1); i < size; i++) {
            if (isWanted(i, wanted, numbers)) {
                return OptionalLong.of(lines[i]);
            }
        }
        return OptionalLong.empty();
    }

    /// The last line before `line` that is wanted.
    OptionalLong before(long line, Walk wanted) {
        Set<Integer> numbers = records(wanted);
        for (int i = first(line) - 1; i >= 0; i--) {
            if (isWanted(i, wanted, numbers)) {
                return OptionalLong.of(lines[i]);
            }
        }
        return OptionalLong.empty();
    }

    /// The numbers of the records that are wanted.
    private Set<Integer> records(Walk wanted) {
        return switch (wanted) {
            case Walk.OfRecord(String path) -> Set.of(paths.indexOf(path));
            case Walk.OfGroup(List<String> wantedPaths) -> wantedPaths.stream().map(paths::indexOf)
                    .collect(Collectors.toSet());
            case Walk.OfAll _,Walk.OfSeveral _,Walk.OfNobody _,Walk.OfTemplate _ -> Set.of();
        };
    }

    private boolean isWanted(int at, Walk wanted, Set<Integer> numbers) {
        return switch (wanted) {
            case Walk.OfAll _ -> true;
            case Walk.OfRecord _ -> numbers.contains(records[at]);
            case Walk.OfGroup _ -> numbers.contains(records[at]) && isHitBy(lines[at], numbers);
            case Walk.OfSeveral _ ->
                at > 0 && lines[at - 1] == lines[at] || at + 1 < size && lines[at + 1] == lines[at];
            case Walk.OfNobody _,Walk.OfTemplate _ -> false;
        };
    }

    /// Whether these records hit the line, and no others.
    private boolean isHitBy(long line, Set<Integer> numbers) {
        int from = first(line);
        int to = from;
        while (to < size && lines[to] == line && numbers.contains(records[to])) {
            to++;
        }
        return to - from == numbers.size() && (to == size || lines[to] != line);
    }

    /// The place of the first hit at or behind a line.
    private int first(long line) {
        int found = Arrays.binarySearch(lines, 0, size, line);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && lines[found - 1] == line) {
            found--;
        }
        return found;
    }
}
