package dev.errata.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The steps of one part of a session. The first few, in which nodes are made and code is warmed up, are told apart.
final class Phase {
    static final String HEAD = String.format("%-34s %6s %8s %8s %8s %6s %6s %9s %9s %9s %9s", "phase", "steps",
            "median",
            "p99", "longest", ">16ms", ">50ms", "css+lay", "all a step", "wait p99", "first 5");
    private static final int WARM_UP = 5;

    private final String name;
    private final List<StepFigures> first = new ArrayList<>();
    private final List<StepFigures> steps = new ArrayList<>();

    Phase(String name) {
        this.name = name;
    }

    void add(StepFigures figures) {
        (first.size() < WARM_UP ? first : steps).add(figures);
    }

    String name() {
        return name;
    }

    /// How many steps there were.
    int count() {
        return first.size() + steps.size();
    }

    /// How many stretches were longer than anybody can miss.
    int longStalls() {
        return all().mapToInt(StepFigures::longStalls).sum();
    }

    /// The longest stretch of all steps, in milliseconds.
    double longest() {
        return all().mapToDouble(StepFigures::longest).max().orElse(0);
    }

    private Stream<StepFigures> all() {
        return Stream.concat(first.stream(), steps.stream());
    }

    /// The figures as a row under [#HEAD]: median, p99 and longest are of the longest stretch of each step.
    String row() {
        List<StepFigures> counted = steps.isEmpty() ? first : steps;
        return String.format(Locale.ROOT, "%-34s %6d %8.1f %8.1f %8.1f %6d %6d %9.1f %9.1f %9.1f %9.1f", name,
                counted.size(), part(counted, 0.5, StepFigures::longest), part(counted, 0.99, StepFigures::longest),
                part(counted, 1, StepFigures::longest), counted.stream().mapToInt(StepFigures::stalls).sum(),
                counted.stream().mapToInt(StepFigures::longStalls).sum(), part(counted, 1, StepFigures::layout),
                part(counted, 0.5, StepFigures::total), part(counted, 0.99, StepFigures::waited),
                part(first, 1, StepFigures::longest));
    }

    private static double part(List<StepFigures> figures, double part, ToDoubleFunction<StepFigures> value) {
        double[] sorted = figures.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
