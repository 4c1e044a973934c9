package dev.errata.bench.window;

import java.io.PrintStream;
import java.util.Optional;

/// What has come to the heap since the first quarter of a session: in that views are laid out and caches are filled.
final class HeapGrowth {
    private static final double QUARTER = 0.25;

    private Optional<HeapContents> early = Optional.empty();
    private Optional<HeapContents> late = Optional.empty();

    /// Looks at the heap, when this part of the session is over.
    HeapContents after(double part) {
        HeapContents now = HeapContents.now();
        if (part >= QUARTER && early.isEmpty()) {
            early = Optional.of(now);
        }
        late = Optional.of(now);
        return now;
    }

    /// Writes what has grown most, a row for each class.
    void print(PrintStream out) {
        out.println("what grew in the heap since the first quarter of the time");
        early.flatMap(then -> late.map(now -> now.growthSince(then))).ifPresent(rows -> rows.forEach(out::println));
    }
}
