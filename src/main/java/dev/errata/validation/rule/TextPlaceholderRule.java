package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that only holds the place of another one.
final class TextPlaceholderRule implements RecordRule {
    private static final Set<String> ANYWHERE = Set.of("todo", "to do", "tbd", "tba", "tbc", "fixme", "xxx", "n/a",
            "placeholder", "lorem ipsum", "...", "…", "-", "--", "?", "???", "待定", "待补充", "待翻译", "待填写");
    private static final Set<String> IN_PROSE = Set.of("na", "none", "null", "nil", "undefined", "unknown", "text",
            "string",
            "foo", "bar", "asdf", "test", "无", "暂无", "未知", "同上");
    private static final List<String> SIGNS = List.of("TODO", "FIXME", "TBD", "orem ipsum");
    private static final Pattern MARKER = Pattern.compile("\\b(?:TODO|FIXME|TBD)\\b\\s*(?::|$)|[Ll]orem ipsum");
    private static final Pattern BRACKETED = Pattern.compile(
            "[\\[<(](?i:insert|add|describe|fill in|to be (?:written|added|filled|done))\\b[^\\])>]*[\\])>]");
    private static final int LONGEST = 12;

    @Override
    public String id() {
        return "text-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (TextValue value : TextValue.all(record)) {
            switch (value.field().kind()) {
                case TEXT, WORD, PATTERN, TEXTS, WORDS, MAP, PROSE -> check(value, sink);
                default -> {
                }
            }
        }
    }

    private static void check(TextValue value, FindingSink sink) {
        boolean prose = isProse(value.field());
        String whole = value.text().length() > LONGEST ? "" : value.text().strip().toLowerCase(Locale.ROOT);
        if (ANYWHERE.contains(whole) || prose && (IN_PROSE.contains(whole) || isBracketed(value.text()))) {
            sink.report(value.pointer(), value.text().strip());
        } else if (prose && mayBeMarked(value.text())) {
            Matcher marker = MARKER.matcher(value.text());
            if (marker.find()) {
                sink.report(value.pointer(), marker.group().strip());
            }
        }
    }

    private static boolean mayBeMarked(String text) {
        for (int i = 0; i < text.length() - 2; i++) {
            char c = text.charAt(i);
            if ((c == 'T' || c == 'F' || c == 'o') && isSign(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String text, int at) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracketed(String text) {
        return !text.isEmpty() && "[<(".indexOf(text.charAt(0)) >= 0 && BRACKETED.matcher(text.strip()).matches();
    }

    /// Only in prose, and not in what programs print or read, does a marker mean that the text is not done; elsewhere
    /// `null` or `undefined` may be meant.
    private static boolean isProse(Field field) {
        return switch (field) {
            case SIGNATURE, SIGNATURE_ZH, WORKAROUND_HOW -> false;
            case WORKAROUNDS_ZH -> true;
            default -> field.kind() == FieldKind.PROSE;
        };
    }
}
