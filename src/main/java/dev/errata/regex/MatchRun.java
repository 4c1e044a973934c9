package dev.errata.regex;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Matches one pattern on windows of one text, one after the other, with one matcher. Not thread-safe.
final class MatchRun {

    private final CompiledPattern pattern;
    private final CharSequence text;
    private final Cancellation cancellation;
    private final GuardedText guarded;
    private Matcher matcher;

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
        List<Match> matches = new ArrayList<>();
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
        }
        long steps = guarded.steps();
        return new MatchOutcome(matches, steps, reason.map(why -> new Stop(why, guarded.last(), steps)));
    }

    private Optional<StopReason> search(int window, int from, List<Match> matches, int limit, long wanted) {
        boolean found = matcher.find(from);
        while (found) {
            if (admissible(window)) {
                if (matches.size() == limit) {
                    return Optional.of(StopReason.LIMIT);
                }
                matches.add(match());
                if (matches.size() == wanted) {
                    return Optional.empty();
                }
            }
            found = matcher.find();
        }
        return Optional.empty();
    }

    private boolean admissible(int window) {
        return !pattern.keepsPairs()
                || !(splitsPair(window + matcher.start()) || splitsPair(window + matcher.end()));
    }

    private Match match() {
        List<Optional<GroupSpan>> groups = new ArrayList<>(matcher.groupCount());
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(matcher.start(group) < 0
                    ? Optional.empty()
                    : Optional.of(new GroupSpan(matcher.start(group), matcher.end(group))));
        }
        return new Match(matcher.start(), matcher.end(), groups);
    }

    /// The engine also tries the places between the halves of a surrogate pair; Python has no such places.
    private boolean splitsPair(int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
