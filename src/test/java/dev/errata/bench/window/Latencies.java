package dev.errata.bench.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// How long it takes from an input until the window shows something else, by the wall: until the pulse whose layout has it.
final class Latencies {
    private static final double MILLI = 1e6;

    private final WindowPilot pilot;
    private final List<String> rows = new ArrayList<>();

    Latencies(WindowPilot pilot) {
        this.pilot = pilot;
    }

    /// One step that ends with the pulse in which what `seen` tells is another than before the input; how long that took, in
    /// milliseconds. Empty where it is still the same after `patience`.
    OptionalDouble until(Runnable input, Supplier<String> seen, Duration patience) {
        AtomicLong shown = new AtomicLong();
        AtomicLong pressed = new AtomicLong();
        AtomicReference<String> before = new AtomicReference<>("");
        Runnable look = () -> {
            if (shown.get() == 0 && !seen.get().equals(before.get())) {
                shown.set(System.nanoTime());
            }
        };
        pilot.stepTo(() -> {
            before.set(seen.get());
            pilot.scene().addPostLayoutPulseListener(look);
            pressed.set(System.nanoTime());
            input.run();
        }, () -> shown.get() != 0 || System.nanoTime() - pressed.get() > patience.toNanos());
        FxMeter.onFxThread(() -> pilot.scene().removePostLayoutPulseListener(look));
        return shown.get() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((shown.get() - pressed.get()) / MILLI);
    }

    /// Keeps a row of the table.
    ///
    /// @param bar what the p99 is held against; may be empty
    void keep(String what, List<Double> millis, String bar) {
        List<Double> sorted = millis.stream().sorted().toList();
        rows.add(String.format(Locale.ROOT, "%-44s %6d %8.1f %8.1f %8.1f %8s", what, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1),
                sorted.getLast(), bar));
    }

    /// Prints the table, if there is anything in it.
    void print() {
        if (rows.isEmpty()) {
            return;
        }
        System.out.printf("%n%-44s %6s %8s %8s %8s %8s%n", "milliseconds by the wall", "keys", "median", "p99",
                "longest", "bar");
        rows.forEach(System.out::println);
    }
}
