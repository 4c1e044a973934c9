package dev.errata.regex.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many instructions RE2 makes of a pattern, at most. It writes out what is repeated: `((x{1000}){1000}){1000}` would be a thousand
/// million of them.
///
/// The pattern is read as RE2 reads it, and no more exactly than the sum needs: what RE2 refuses counts for anything.
final class Re2Size {

    /// More than this is not tried. Any real pattern has less than a hundredth.
    static final double MOST = 100_000;

    /// What RE2 takes at most for a count.
    private static final double MOST_TIMES = 1_000;
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsU-]*\\)");
    private static final String BRACED = "xpP";

    private final String pattern;
    private final Matcher counts;
    private final Matcher flags;
    private final Deque<Part> open = new ArrayDeque<>();
    private int at;

    /// A group that is being read: what stands before its last atom, and that atom.
    private static final class Part {
        private double before;
        private double last;

        void add(double atom) {
            before += last;
            last = atom;
        }

        void repeat(double times, double choices) {
            last = times * last + choices;
        }

        double sum() {
            return before + last;
        }
    }

    private Re2Size(String pattern) {
        this.pattern = pattern;
        counts = COUNT.matcher(pattern);
        flags = FLAGS.matcher(pattern);
    }

    /// The number of instructions, not less than RE2 makes where it takes the pattern; of a pattern that is longer than
    /// [#MOST], its length.
    static double of(String pattern) {
        return pattern.length() > MOST ? pattern.length() : new Re2Size(pattern).read();
    }

    private double read() {
        open.push(new Part());
        while (at < pattern.length()) {
            readNext();
        }
        return open.stream().mapToDouble(Part::sum).sum();
    }

    private void readNext() {
        switch (pattern.charAt(at)) {
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '[' -> addOne(classEnd());
            case '\\' -> escape();
            case '{' -> brace();
            case '*', '+', '?' -> repeat(1, 1, at + 1);
            default -> addOne(at + 1);
        }
    }

    private void addOne(int end) {
        open.getFirst().add(1);
        at = end;
    }

    private void repeat(double times, double choices, int end) {
        open.getFirst().repeat(times, choices);
        at = end;
    }

    /// Flags alone make no group: what is counted behind them is what stands before.
    private void openGroup() {
        if (flags.region(at, pattern.length()).lookingAt()) {
            at = flags.end();
        } else {
            open.push(new Part());
            at++;
        }
    }

    private void closeGroup() {
        if (open.size() > 1) {
            double group = open.pop().sum();
            open.getFirst().add(group + 2);
        }
        at++;
    }

    private void brace() {
        if (!counts.region(at, pattern.length()).lookingAt()) {
            addOne(at + 1);
            return;
        }
        double min = Double.parseDouble(counts.group(1));
        String bound = counts.group(2);
        double max = bound == null || bound.isEmpty() ? min : Double.parseDouble(bound);
        double choices = bound == null ? 0 : bound.isEmpty() ? 1 : Math.max(0, max - min);
        if (max > MOST_TIMES) {
            repeat(1, 0, counts.end());
        } else {
            repeat(Math.max(max, 1), choices, counts.end());
        }
    }

    private void escape() {
        if (pattern.startsWith("\\Q", at)) {
            int quoted = pattern.indexOf("\\E", at);
            int end = quoted < 0 ? pattern.length() : quoted;
            for (at += 2; at < end;) {
                addOne(at + 1);
            }
            at = end + 2;
            return;
        }
        boolean braced = at + 2 < pattern.length() && BRACED.indexOf(pattern.charAt(at + 1)) >= 0
                && pattern.charAt(at + 2) == '{';
        int brace = braced ? pattern.indexOf('}', at) : -1;
        addOne(brace < 0 ? at + 2 : brace + 1);
    }

    private int classEnd() {
        int end = pattern.startsWith("^", at + 1) ? at + 2 : at + 1;
        end = pattern.startsWith("]", end) ? end + 1 : end;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            int name = pattern.startsWith("[:", end) ? pattern.indexOf(":]", end) : -1;
            end = name >= 0 ? name + 2 : pattern.charAt(end) == '\\' ? end + 2 : end + 1;
        }
        return end + 1;
    }
}
