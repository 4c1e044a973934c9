package dev.errata.regex;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.Objects;

/// Matches a pattern on each line of a text by itself, as consumers do with a log: no match reaches over a line end, and
/// `^` and `$` are the ends of the line. Lines end at LF or CRLF and nothing else; a last line without either counts,
/// an empty rest after the last line end does not.
///
/// The budget is for each line, so a line on which the pattern blows up costs one [Stop] and the next line is matched as
/// if nothing had happened. The lines are not copied. Immutable; one instance may serve many threads.
public final class LineMatcher {

    /// Lines between two reports of progress.
    private static final int STRIDE = 1024;

    private final CompiledPattern pattern;
    private final Budget perLine;
    private final int matchesPerLine;

    /// @param matchesPerLine the most matches that are reported for a line; over 0
    public LineMatcher(CompiledPattern pattern, Budget perLine, int matchesPerLine) {
        if (matchesPerLine <= 0) {
            throw new IllegalArgumentException(matchesPerLine + " matches");
        }
        this.pattern = Objects.requireNonNull(pattern);
        this.perLine = Objects.requireNonNull(perLine);
        this.matchesPerLine = matchesPerLine;
    }

    /// Matches all lines and hands each line that has something to say to `hits`, in order, on the calling thread. Blocks;
    /// ends early if cancelled. The text must not change meanwhile.
    ///
    /// @param progress in UTF-16 units of the text
    public LineSummary match(CharSequence text, LineHits hits, Progress progress, Cancellation cancellation) {
        MatchRun run = new MatchRun(pattern, text, cancellation);
        Tally tally = new Tally();
        int length = text.length();
        for (int start = 0; start < length;) {
            int feed = lineFeed(text, start);
            int end = feed > start && feed < length && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
            if (tally.lines % STRIDE == 0) {
                progress.report(start, length);
            }
            MatchOutcome outcome = run.all(start, end, matchesPerLine, perLine);
            if (outcome.stop().filter(stop -> stop.reason() == StopReason.CANCELLED).isPresent()) {
                return tally.summary(true);
            }
            tally.add(outcome);
            if (!outcome.matches().isEmpty() || outcome.stop().isPresent()) {
                hits.accept(new LineHit(tally.lines, start, end, outcome));
            }
            start = feed + 1;
        }
        progress.report(length, length);
        return tally.summary(false);
    }

    private static int lineFeed(CharSequence text, int from) {
        if (text instanceof String string) {
            int feed = string.indexOf('\n', from);
            return feed < 0 ? string.length() : feed;
        }
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /// Counts while lines go by.
    private static final class Tally {

        private int lines;
        private int linesMatched;
        private int linesStopped;
        private long matches;
        private boolean more;
        private long steps;

        void add(MatchOutcome outcome) {
            lines++;
            linesMatched += outcome.matches().isEmpty() ? 0 : 1;
            linesStopped += outcome.trouble().isPresent() ? 1 : 0;
            matches += outcome.matches().size();
            more |= outcome.hasMore();
            steps += outcome.steps();
        }

        LineSummary summary(boolean cancelled) {
            return new LineSummary(lines, linesMatched, linesStopped, matches, more, steps, cancelled);
        }
    }
}
