package dev.errata.search.language;

import dev.errata.json.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Changes of a text that leave alone whatever they are not about, so that mouse and keyboard can write the same query in turn.
public final class QueryEdit {
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@+-]*");
    private static final Pattern AND_BEFORE = Pattern.compile("(?<=^|\\s)AND\\s*$");
    private static final Pattern AND_AFTER = Pattern.compile("^\\s*AND(?=\\s|$)");

    private QueryEdit() {}

    /// The text with one more condition, which comes before all others.
    public static String with(QueryText query, String condition) {
        String rest = query.text().strip();
        return rest.isEmpty() ? condition : condition + " " + (joinsByOr(rest) ? "(" + rest + ")" : rest);
    }

    /// Whether a condition before the text would belong to the first of its alternatives only.
    private static boolean joinsByOr(String text) {
        List<QueryText.Part> parts = QueryText.parse("x " + text).parts();
        return text.endsWith(" OR") || parts.getFirst().query() instanceof Query.Or;
    }

    /// The text with something else in the place of one of its parts.
    public static String replaced(QueryText query, QueryText.Part part, String condition) {
        Span span = part.span();
        return query.text().substring(0, span.start()) + condition + query.text().substring(span.end());
    }

    /// The text without one of its parts.
    public static String without(QueryText query, QueryText.Part part) {
        String before = query.text().substring(0, part.span().start()).stripTrailing();
        String after = query.text().substring(part.span().end()).stripLeading();
        String shorter = AND_BEFORE.matcher(before).replaceFirst("");
        if (shorter.equals(before)) {
            after = AND_AFTER.matcher(after).replaceFirst("").stripLeading();
        }
        before = shorter.stripTrailing();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    /// A condition: the name, the operator, and one value or several of which one is enough.
    public static String condition(String name, String operator, List<String> values) {
        return name + operator + (values.size() == 1
                ? values.getFirst()
                : values.stream().collect(Collectors.joining(" OR ", "(", ")")));
    }

    /// The text as a value that means just this text, in quotes where it needs them.
    public static String value(String text) {
        boolean bare = BARE.matcher(text).matches() && !text.equalsIgnoreCase("none") && !text.equalsIgnoreCase("any")
                && !List.of("AND", "OR", "NOT").contains(text);
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
