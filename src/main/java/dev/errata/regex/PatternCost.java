package dev.errata.regex;

import dev.errata.regex.Explanation.Kind;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How much work a pattern makes on the worst text that was found for it, measured in steps of the engine.
///
/// @param attack a text of the worst kind, as long as the last point
/// @param points steps by length of the text, the shortest first
/// @param shape  how they grow
/// @param degree the power with which they grow, where that is what they do
public record PatternCost(Attack attack, List<Point> points, Shape shape, int degree) {

    /// How steps grow with the text.
    public enum Shape {
        LINEAR, POLYNOMIAL, EXPONENTIAL
    }

    /// A text of any length: a beginning, what is repeated, an end that spoils the match.
    public record Attack(String head, String pump, String tail) {

        /// The text with the pump so many times.
        public String text(int times) {
            return head + pump.repeat(times) + tail;
        }
    }

    /// @param steps     what they were, or what they were when the engine was stopped
    /// @param isStopped whether it was
    public record Point(int length, long steps, boolean isStopped) {}

    private static final Budget BUDGET = new Budget(2_000_000, Duration.ofMillis(400));
    private static final int MOST_ATTACKS = 60;
    private static final int TRIAL_LENGTH = 200;
    private static final int SHORTEST = 32;
    private static final int LONGEST = 8_192;
    private static final int EXPONENTIAL_LENGTHS = 7;
    private static final double LEAST_RATIO = 2.25;

    public PatternCost {
        points = List.copyOf(points);
    }

    /// Looks for the worst text, and measures on it; blocks, for a second or so at most.
    public static PatternCost of(CompiledPattern pattern, Cancellation cancellation) {
        Attack worst = new Attack("", "x", "\n");
        long most = -1;
        for (Attack attack : attacks(pattern)) {
            cancellation.check();
            Point point = measure(pattern, attack, TRIAL_LENGTH / attack.pump().length() + 1, cancellation);
            if (point.steps() > most) {
                most = point.steps();
                worst = attack;
            }
        }
        if (isExponential(pattern, worst, cancellation)) {
            return new PatternCost(worst, byOne(pattern, worst, cancellation), Shape.EXPONENTIAL, 0);
        }
        List<Point> points = byDoubling(pattern, worst, cancellation);
        int degree = degree(points);
        return new PatternCost(worst, points, degree < 2 ? Shape.LINEAR : Shape.POLYNOMIAL, Math.max(1, degree));
    }

    private static Set<Attack> attacks(CompiledPattern pattern) {
        Explanation root = Explanation.of(pattern.tokens());
        Set<Attack> attacks = new LinkedHashSet<>();
        collect(root, "", pattern.options(), attacks);
        return attacks;
    }

    private static void collect(Explanation part, String before, PatternOptions options, Set<Attack> attacks) {
        if (attacks.size() > MOST_ATTACKS) {
            return;
        }
        if (part.times().filter(Explanation.Times::isOpen).isPresent()) {
            String pump = PatternExamples.text(part, 0, options);
            add(attacks, before, pump);
            add(attacks, "", pump);
            add(attacks, "", before);
            add(attacks, "", before + pump);
        }
        String so = before;
        for (Explanation inner : part.parts()) {
            collect(inner, part.kind() == Kind.ALTERNATIVES ? before : so, options, attacks);
            so += PatternExamples.text(inner, 0, options);
        }
        if (part.kind() == Kind.SEQUENCE) {
            add(attacks, "", so);
        }
    }

    private static void add(Set<Attack> attacks, String head, String pump) {
        if (!pump.isEmpty()) {
            attacks.add(new Attack(head, pump, "\u0001"));
        }
    }

    private static Point measure(CompiledPattern pattern, Attack attack, int times, Cancellation cancellation) {
        String text = attack.text(times);
        MatchOutcome outcome = pattern.findAll(text, 10_000, BUDGET, cancellation);
        cancellation.check();
        boolean stopped = outcome.stop().filter(stop -> stop.reason() != StopReason.LIMIT).isPresent();
        return new Point(text.length(), outcome.steps(), stopped);
    }

    /// Whether a few more rounds of the pump multiply the steps, again and again.
    private static boolean isExponential(CompiledPattern pattern, Attack attack, Cancellation cancellation) {
        List<Point> points = byOne(pattern, attack, cancellation);
        List<Point> whole = points.stream().filter(point -> !point.isStopped()).toList();
        int multiplied = 0;
        for (int i = 1; i < whole.size(); i++) {
            double ratio = (double) whole.get(i).steps() / Math.max(1, whole.get(i - 1).steps());
            multiplied += ratio > LEAST_RATIO ? 1 : 0;
        }
        return whole.size() > 2 && multiplied >= whole.size() - 2
                && (whole.size() < points.size() || multiplied >= EXPONENTIAL_LENGTHS - 2);
    }

    private static List<Point> byOne(CompiledPattern pattern, Attack attack, Cancellation cancellation) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < EXPONENTIAL_LENGTHS && (points.isEmpty() || !points.getLast().isStopped()); i++) {
            points.add(measure(pattern, attack, 8 + 3 * i, cancellation));
        }
        return points;
    }

    private static List<Point> byDoubling(CompiledPattern pattern, Attack attack, Cancellation cancellation) {
        List<Point> points = new ArrayList<>();
        for (int length = SHORTEST; length <= LONGEST; length *= 2) {
            points.add(measure(pattern, attack, length / attack.pump().length() + 1, cancellation));
            if (points.getLast().isStopped()) {
                break;
            }
        }
        return points;
    }

    /// How often doubling the text doubles the steps, over the longest texts that were not given up.
    private static int degree(List<Point> points) {
        List<Point> whole = points.stream().filter(point -> !point.isStopped()).toList();
        if (whole.size() < 2) {
            return 1;
        }
        Point from = whole.get(Math.max(0, whole.size() - 3));
        Point to = whole.getLast();
        double slope = Math.log((double) to.steps() / Math.max(1, from.steps()))
                / Math.log((double) to.length() / from.length());
        return (int) Math.round(slope);
    }
}
