package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A dot that means any character stands where the signature has a dot: `example.com` for `example\.com`.
final class RegexUnescapedDotRule implements RecordRule {

    @Override
    public String id() {
        return "regex-unescaped-dot";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> {
            List<Dot> dots = dots(pattern, record);
            if (!dots.isEmpty()) {
                sink.report(pattern.pointer(), dots.getFirst().around(), Integer.toString(dots.size()));
            }
        });
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).map(pattern -> {
            StringBuilder escaped = new StringBuilder(pattern.text());
            dots(pattern, record).reversed().forEach(dot -> escaped.insert(dot.start(), '\\'));
            return List.of(Fixes.replace(fixKey(), record, pattern.pointer(), JsonValue.of(escaped.toString())));
        }).orElseGet(List::of);
    }

    /// @param start  where the dot stands in the pattern
    /// @param around the dot with the word before and behind it
    private record Dot(int start, String around) {}

    private static List<Dot> dots(OwnPattern pattern, ErrorRecord record) {
        String signature = record.string(Field.SIGNATURE).orElse("").toLowerCase(Locale.ROOT);
        List<Dot> dots = new ArrayList<>();
        if (signature.indexOf('.') < 0 || pattern.text().indexOf('.') < 0) {
            return dots;
        }
        List<PatternToken> tokens = pattern.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (isDot(tokens.get(i), pattern) && isWord(tokens.get(i - 1), pattern)
                    && isWord(tokens.get(i + 1), pattern)) {
                String around = word(tokens, i, -1, pattern) + "." + word(tokens, i, 1, pattern);
                if (signature.contains(around.toLowerCase(Locale.ROOT))) {
                    dots.add(new Dot(tokens.get(i).start(), around));
                }
            }
        }
        return dots;
    }

    private static String word(List<PatternToken> tokens, int dot, int step, OwnPattern pattern) {
        StringBuilder word = new StringBuilder();
        for (int i = dot + step; i >= 0 && i < tokens.size() && isWord(tokens.get(i), pattern); i += step) {
            word.insert(step < 0 ? 0 : word.length(), pattern.text(tokens.get(i)));
        }
        return word.toString();
    }

    private static boolean isDot(PatternToken token, OwnPattern pattern) {
        return token.kind() == PatternTokenKind.CATEGORY && pattern.text(token).equals(".");
    }

    private static boolean isWord(PatternToken token, OwnPattern pattern) {
        return token.kind() == PatternTokenKind.LITERAL
                && Character.isLetterOrDigit(pattern.text(token).codePointAt(0));
    }
}
