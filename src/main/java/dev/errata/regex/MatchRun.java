package dev.errata.regex;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Matches one pattern on windows of one text, one after the other, with one matcher. Not thread-safe.
final class MatchRun {

    private static final int USUAL_MATCHES = 8;

    private final CompiledPattern pattern;
    private final CharSequence text;
    private final Cancellation cancellation;
    private final GuardedText guarded;
    private Matcher matcher;
    private Optional<Matcher> advancing = Optional.empty();

    MatchRun(CompiledPattern pattern, CharSequence text, Cancellation cancellation) {
        this.pattern = pattern;
        this.text = text;
        this.cancellation = cancellation;
        this.guarded = new GuardedText(text, cancellation);
        this.matcher = pattern.engine().matcher(guarded);
    }

    /// The first match at or after `search` in the window from `from` to `to`, whose ends are the ends of the text to
    /// the pattern. All offsets but `from` and `to` count from the window's start.
    MatchOutcome first(int from, int to, int search, Budget budget) {
        return collect(from, to, search, budget, 1, 1);
    }

    /// All matches in the window, up to `limit`. Finding one more than that is what tells [StopReason#LIMIT].
    MatchOutcome all(int from, int to, int limit, Budget budget) {
        return collect(from, to, 0, budget, limit, limit + 1L);
    }

    private MatchOutcome collect(int from, int to, int search, Budget budget, int limit, long wanted) {
        List<Match> matches = new ArrayList<>(Math.min(limit, USUAL_MATCHES));
        guarded.show(from, to, budget);
        Optional<StopReason> reason = Optional.empty();
        try {
            if (cancellation.requested()) {
                throw new Halt(StopReason.CANCELLED);
            }
            reason = search(from, search, matches, limit, wanted);
        } catch (Halt halt) {
            reason = Optional.of(halt.reason());
        } catch (StackOverflowError deep) {
            reason = Optional.of(StopReason.STACK);
            matcher = pattern.engine().matcher(guarded);
            advancing = Optional.empty();
        }
        long steps = guarded.steps();
        return new MatchOutcome(matches, steps, reason.map(why -> new Stop(why, guarded.last(), steps)));
    }

    private Optional<StopReason> search(int window, int from, List<Match> matches, int limit, long wanted) {
        Matcher current = matcher;
        boolean found = current.find(from);
        while (found) {
            boolean admissible = admissible(current, window);
            if (admissible) {
                if (matches.size() == limit) {
                    return Optional.of(StopReason.LIMIT);
                }
                matches.add(match(current));
                if (matches.size() == wanted) {
                    return Optional.empty();
                }
            }
            if (!pattern.readsAsPython()) {
                found = current.find();
            } else if (admissible) {
                int end = current.end();
                current = current.start() == end ? advancing() : matcher;
                found = current.find(end);
            } else {
                int start = current.start();
                current = matcher;
                found = current.find(start + 1);
            }
        }
        return Optional.empty();
    }

    private boolean admissible(Matcher current, int window) {
        return !pattern.readsAsPython()
                || !(splitsPair(window + current.start()) || splitsPair(window + current.end()));
    }

    /// Finds what Python looks for after an empty match: a match that does not end there again, from the same place on.
    private Matcher advancing() {
        if (advancing.isEmpty()) {
            Pattern engine = pattern.engine();
            advancing = Optional.of(Pattern.compile("(?:" + engine.pattern() + ")(?!\\G)", engine.flags())
                    .matcher(guarded));
        }
        return advancing.get();
    }

    private static Match match(Matcher current) {
        List<Optional<GroupSpan>> groups = new ArrayList<>(current.groupCount());
        for (int group = 1; group <= current.groupCount(); group++) {
            groups.add(current.start(group) < 0
                    ? Optional.empty()
                    : Optional.of(new GroupSpan(current.start(group), current.end(group))));
        }
        return new Match(current.start(), current.end(), groups);
    }

    /// The engine also tries the places between the halves of a surrogate pair; Python has no such places.
    private boolean splitsPair(int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
