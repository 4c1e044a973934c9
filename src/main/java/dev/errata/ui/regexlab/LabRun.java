package dev.errata.ui.regexlab;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.LineMatcher;
import dev.errata.regex.LineSummary;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.regex.Stop;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.control.LinesInView;
import dev.errata.ui.control.TextMark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs a pattern, in the calling thread: over the signature and a whole text, or over the lines that can be seen. Whatever the
/// pattern is, it comes to an end: each line has a budget, and a text is given up after some lines that used theirs up.
///
/// @param pattern as it is written
/// @param options how it is meant
record LabRun(String pattern, PatternOptions options) {
    /// The most matches that are listed; the count goes on beyond them, but not where the text is one subject.
    static final int LISTED_MATCHES = 20_000;

    /// After so many lines on which the pattern was stopped, the rest of the text is left alone.
    static final int STOPS_BEFORE_GIVING_UP = 20;

    /// The same for the lines that can be seen, which are wanted at once.
    private static final int STOPS_IN_VIEW = 2;

    /// The most matches that are looked for on a line.
    static final int MATCHES_PER_LINE = 200;

    private static final int STEPS_PER_CHARACTER = 20;
    private static final Duration WHOLE_TIME = Duration.ofSeconds(5);

    /// Tries the pattern on the signature and on each line of the text.
    LabResult over(String signature, String text, Progress progress, Cancellation cancellation) {
        return switch (Patterns.compile(pattern, options)) {
            case PatternFault fault -> new LabResult.Refused(fault);
            case CompiledPattern compiled -> over(compiled, signature, text, progress, cancellation);
        };
    }

    private static LabResult over(CompiledPattern compiled, String signature, String text, Progress progress,
            Cancellation cancellation) {
        MatchOutcome head = compiled.findAll(signature, MATCHES_PER_LINE, Budget.DEFAULT, cancellation);
        List<String> groups = groupNames(compiled);
        List<ListedMatch> listed = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        LineSummary summary = new LineMatcher(compiled, Budget.DEFAULT, MATCHES_PER_LINE).match(text, hit -> {
            for (Match match : hit.outcome().matches()) {
                if (listed.size() < LISTED_MATCHES) {
                    listed.add(ListedMatch.of(match, hit, text, groups));
                }
            }
            hit.outcome().trouble().ifPresent(stops::add);
        }, progress, () -> cancellation.requested() || stops.size() >= STOPS_BEFORE_GIVING_UP);
        cancellation.check();
        return new LabResult.Ran(head, listed, grouped(listed), summary, stops.stream().findFirst());
    }

    /// Tries the pattern on the signature, and on the text as one subject.
    LabResult overWhole(String signature, String text, Cancellation cancellation) {
        return switch (Patterns.compile(pattern, options)) {
            case PatternFault fault -> new LabResult.Refused(fault);
            case CompiledPattern compiled -> overWhole(compiled, signature, text, cancellation);
        };
    }

    private static LabResult overWhole(CompiledPattern compiled, String signature, String text,
            Cancellation cancellation) {
        MatchOutcome head = compiled.findAll(signature, MATCHES_PER_LINE, Budget.DEFAULT, cancellation);
        Budget budget = new Budget(Math.max(Budget.DEFAULT.steps(), (long) text.length() * STEPS_PER_CHARACTER),
                WHOLE_TIME);
        MatchOutcome found = compiled.findAll(text, LISTED_MATCHES, budget, cancellation);
        cancellation.check();
        List<String> groups = groupNames(compiled);
        List<ListedMatch> listed = new ArrayList<>();
        int line = 1;
        int start = 0;
        int linesMatched = 0;
        for (Match match : found.matches()) {
            boolean isNew = listed.isEmpty();
            for (int feed = text.indexOf('\n', start); feed >= 0 && feed < match.start(); feed = text.indexOf('\n',
                    start)) {
                start = feed + 1;
                line++;
                isNew = true;
            }
            linesMatched += isNew ? 1 : 0;
            listed.add(ListedMatch.in(text, match, line, start, groups));
        }
        int lines = (int) text.chars().filter(c -> c == '\n').count()
                + (text.isEmpty() || text.endsWith("\n") ? 0 : 1);
        return new LabResult.Ran(head, listed, grouped(listed),
                new LineSummary(lines, linesMatched, 0, listed.size(), found.hasMore(), found.steps(), false),
                found.trouble());
    }

    /// What the pattern finds in the lines that can be seen, to be marked there. Nothing where the pattern is none.
    List<TextMark> marks(LinesInView seen, Cancellation cancellation) {
        return Patterns.compile(pattern, options) instanceof CompiledPattern compiled
                ? marks(compiled, seen, cancellation)
                : List.of();
    }

    private static List<TextMark> marks(CompiledPattern compiled, LinesInView seen, Cancellation cancellation) {
        List<TextMark> marks = new ArrayList<>();
        int[] stops = new int[1];
        new LineMatcher(compiled, Budget.DEFAULT, MATCHES_PER_LINE).match(seen.lines(), hit -> {
            int line = seen.start() + hit.start();
            int at = 0;
            int number = 0;
            for (Match match : hit.outcome().matches()) {
                marks.add(new TextMark(line + match.start(), line + match.end(),
                        number++ % 2 == 0 ? TextMark.Look.FOUND : TextMark.Look.FOUND_NEXT));
                addGroups(match, line, marks);
                at = match.end();
            }
            if (hit.outcome().trouble().isPresent()) {
                marks.add(new TextMark(line + at, seen.start() + hit.end(), TextMark.Look.GIVEN_UP));
                stops[0]++;
            }
        }, Progress.NONE, () -> cancellation.requested() || stops[0] >= STOPS_IN_VIEW);
        cancellation.check();
        return marks;
    }

    /// Those of the matches of a whole text that can be seen.
    static List<TextMark> marks(List<ListedMatch> matches, LinesInView seen) {
        List<TextMark> marks = new ArrayList<>();
        int number = 0;
        for (ListedMatch match : matches) {
            int end = match.offset() + match.end() - match.start();
            TextMark.Look look = number++ % 2 == 0 ? TextMark.Look.FOUND : TextMark.Look.FOUND_NEXT;
            if (end >= seen.start() && match.offset() <= seen.end() && end <= seen.text().length()) {
                marks.add(new TextMark(match.offset(), end, look));
            }
        }
        return marks;
    }

    private static void addGroups(Match match, int line, List<TextMark> marks) {
        for (int group = 0; group < match.groups().size(); group++) {
            TextMark.Look look = TextMark.Look.ofGroup(group);
            match.groups().get(group).filter(span -> span.end() > span.start())
                    .ifPresent(span -> marks.add(new TextMark(line + span.start(), line + span.end(), look)));
        }
    }

    private static boolean grouped(List<ListedMatch> listed) {
        return listed.stream().anyMatch(match -> !match.groups().isEmpty());
    }

    private static List<String> groupNames(CompiledPattern compiled) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= compiled.groupCount(); number++) {
            int wanted = number;
            names.add(compiled.groupNames().entrySet().stream().filter(entry -> entry.getValue() == wanted)
                    .map(Map.Entry::getKey).findFirst().orElse(Integer.toString(number)));
        }
        return names;
    }
}
