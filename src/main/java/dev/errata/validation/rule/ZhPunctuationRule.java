package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Half-width punctuation between Chinese characters. What a program prints keeps its own: `signature_zh` is not judged.
final class ZhPunctuationRule implements RecordRule {
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern HALF = Pattern.compile(
            "(?<=[\\p{IsHan}）”》])[,;:?!][ \\t]*(?=[\\p{IsHan}（“《])|(?<=\\p{IsHan})[.;?!](?=\\s*$)");
    private static final String HALF_WIDTH = ",;:?!.";
    private static final String FULL_WIDTH = "，；：？！。";

    @Override
    public String id() {
        return "zh-punctuation";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (TextValue value : TextValue.of(record, List.of(Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH))) {
            if (mayBeHalf(value.text())) {
                Matcher found = HALF.matcher(masked(value.text()));
                if (found.find()) {
                    sink.report(value.pointer(), found.group().strip(), full(found.group()));
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(value -> List.of(Fixes.replace(fixKey(), record,
                value.pointer(), JsonValue.of(mended(value.text()))))).orElseGet(List::of);
    }

    /// Most texts have either no such punctuation or nothing but ASCII, and need no search.
    private static boolean mayBeHalf(String text) {
        boolean half = false;
        boolean wide = false;
        for (int i = 0; i < text.length() && !(half && wide); i++) {
            half |= HALF_WIDTH.indexOf(text.charAt(i)) >= 0;
            wide |= text.charAt(i) > 0x7F;
        }
        return half && wide;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        Matcher found = HALF.matcher(masked(text));
        while (found.find()) {
            mended.append(text, from, found.start()).append(full(found.group()));
            from = found.end();
        }
        return mended.append(text, from, text.length()).toString();
    }

    /// The text with code made into as many characters that are neither Chinese nor punctuation.
    private static String masked(String text) {
        return CODE.matcher(text).replaceAll(code -> "x".repeat(code.group().length()));
    }

    private static String full(String half) {
        return String.valueOf(FULL_WIDTH.charAt(HALF_WIDTH.indexOf(half.charAt(0))));
    }
}
