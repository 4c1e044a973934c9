package dev.errata.regex.engine;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.errata.regex.PatternFlag;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// RE2 in its edition for the JVM.
final class Re2Engine implements PatternEngine {

    @Override
    public Verdict judge(Question question, Cancellation cancellation) {
        if (Re2Size.of(question.pattern()) > Re2Size.MOST) {
            return Verdict.untried(Engine.RE2, BudgetedTrials.unknown(question));
        }
        Pattern pattern;
        try {
            pattern = Pattern.compile(question.pattern(), flags(question));
        } catch (PatternSyntaxException refused) {
            return Verdict.refused(Engine.RE2, Verdict.How.RUN, refusal(question.pattern(), refused));
        } catch (StackOverflowError deep) {
            return Verdict.untried(Engine.RE2, BudgetedTrials.unknown(question));
        }
        List<Trial> trials = new ArrayList<>();
        int stops = 0;
        for (String text : question.texts()) {
            cancellation.check();
            Trial trial = stops < Question.STOPS_BEFORE_GIVING_UP
                    ? trial(pattern, new TimedText(text, question.time(), cancellation))
                    : new Trial.Unknown();
            stops += trial instanceof Trial.Unknown ? 1 : 0;
            trials.add(trial);
        }
        return Verdict.taken(Engine.RE2, Verdict.How.RUN, trials);
    }

    private static Trial trial(Pattern pattern, TimedText text) {
        try {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? new Trial.Hit(matcher.start(), matcher.end()) : new Trial.Miss();
        } catch (TimedText.TimeUpException | StackOverflowError stopped) {
            return new Trial.Unknown();
        }
    }

    private static int flags(Question question) {
        int flags = 0;
        for (PatternFlag flag : question.flags()) {
            flags |= switch (flag) {
                case CASE_INSENSITIVE -> Pattern.CASE_INSENSITIVE;
                case MULTILINE -> Pattern.MULTILINE;
                case DOT_ALL -> Pattern.DOTALL;
                // RE2 knows no such flag; without it whitespace is taken as it stands.
                case VERBOSE -> 0;
            };
        }
        return flags;
    }

    /// The engine quotes the part that it does not take, and says no place; the part is looked for.
    private static Refusal refusal(String pattern, PatternSyntaxException refused) {
        String part = refused.getPattern();
        int at = part == null || part.isEmpty() ? -1 : pattern.indexOf(part);
        String message = part == null || part.isEmpty() || at == 0 && part.length() == pattern.length()
                ? refused.getDescription()
                : refused.getDescription() + ": `" + part + "`";
        return new Refusal(message, at < 0 ? OptionalInt.empty() : OptionalInt.of(at));
    }
}
