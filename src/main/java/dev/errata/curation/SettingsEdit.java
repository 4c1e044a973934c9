package dev.errata.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Changes one entry in the text of `settings.toml` and nothing else: comments, order and the spelling of all other entries stay.
public final class SettingsEdit {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private final String text;
    private final TomlParseResult toml;

    private SettingsEdit(String text) {
        this.text = text;
        this.toml = Toml.parse(text);
        if (toml.hasErrors()) {
            throw new IllegalArgumentException("broken: " + toml.errors().getFirst());
        }
    }

    /// The text with this entry set, in its table, which is added where it is missing.
    ///
    /// @param value as TOML writes it; see [#string] and [#strings]
    /// @throws IllegalArgumentException where the text is no TOML, or the table is something else in it
    public static String with(String text, String table, String key, String value) {
        return with(text, List.of(table), key, value);
    }

    /// The same in a table within tables.
    static String with(String text, List<String> table, String key, String value) {
        return changed(text, bare -> new SettingsEdit(bare).with(table, key, value));
    }

    /// The text without this entry.
    ///
    /// @throws IllegalArgumentException where the text is no TOML
    public static String without(String text, String table, String key) {
        return without(text, List.of(table), key);
    }

    /// The same in a table within tables.
    static String without(String text, List<String> table, String key) {
        return changed(text, bare -> new SettingsEdit(bare).without(table, key));
    }

    /// The text without a table within another, and all that stands in it.
    static String withoutTable(String text, List<String> table) {
        return changed(text, bare -> new SettingsEdit(bare).withoutTable(table));
    }

    /// How TOML writes a text.
    public static String string(String value) {
        StringBuilder written = new StringBuilder("\"");
        value.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                written.append('\\').appendCodePoint(letter);
            } else if (Character.isISOControl(letter)) {
                written.append("\\u%04X".formatted(letter));
            } else {
                written.appendCodePoint(letter);
            }
        });
        return written.append('"').toString();
    }

    /// How TOML writes a list of texts.
    public static String strings(List<String> values) {
        return values.stream().map(SettingsEdit::string).collect(Collectors.joining(", ", "[", "]"));
    }

    /// A byte order mark stays in front. What comes out is TOML again.
    private static String changed(String text, UnaryOperator<String> change) {
        String bare = SettingsText.withoutMark(text);
        String changed = change.apply(bare);
        new SettingsEdit(changed);
        return text.substring(0, text.length() - bare.length()) + changed;
    }

    private String with(List<String> table, String key, String value) {
        if (toml.get(table) == null) {
            String before = text.isEmpty() || text.endsWith("\n") ? text : text + lineEnd();
            return before + (before.isEmpty() ? "" : lineEnd()) + "["
                    + table.stream().map(SettingsEdit::key).collect(Collectors.joining(".")) + "]" + lineEnd() + key
                    + " = " + value + lineEnd();
        }
        if (!(toml.get(table) instanceof TomlTable entries)) {
            throw new IllegalArgumentException(table + " is no table");
        }
        TomlPosition at = entries.inputPositionOf(List.of(key));
        if (at != null) {
            int start = valueStart(offset(at));
            return text.substring(0, start) + value + text.substring(TomlSpans.valueEnd(text, start));
        }
        int head = offset(toml.inputPositionOf(table));
        if (text.charAt(head) == '[') {
            return insertLine(last(entries).orElse(head), key + " = " + value);
        }
        int afterName = TomlSpans.skipBlanks(text, TomlSpans.keyEnd(text, head));
        if (text.charAt(afterName) == '.') {
            int last = last(entries).orElseThrow();
            return insertLine(last, text.substring(last, lastPart(last)) + key + " = " + value);
        }
        int brace = text.indexOf('{', afterName) + 1;
        return text.substring(0, brace) + " " + key + " = " + value + (entries.isEmpty() ? " " : ",")
                + text.substring(brace);
    }

    private String without(List<String> table, String key) {
        if (!(toml.get(table) instanceof TomlTable entries)
                || entries.inputPositionOf(List.of(key)) == null) {
            return text;
        }
        int start = offset(entries.inputPositionOf(List.of(key)));
        int end = TomlSpans.valueEnd(text, valueStart(start));
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = lineEnd(end);
        String after = text.substring(end, lineEnd).strip();
        if (text.substring(line, start).isBlank() && (after.isEmpty() || after.startsWith("#"))) {
            return text.substring(0, line) + text.substring(Math.min(text.length(), lineEnd + 1));
        }
        int next = TomlSpans.skipBlanks(text, end);
        if (text.charAt(next) == ',') {
            return text.substring(0, start) + text.substring(TomlSpans.skipBlanks(text, next + 1));
        }
        String before = text.substring(0, start).stripTrailing();
        return (before.endsWith(",") ? before.substring(0, before.length() - 1) + " " : text.substring(0, start))
                + text.substring(next);
    }

    /// A table has a head and lines of its own, stands in one value, or in the keys of its entries.
    private String withoutTable(List<String> table) {
        if (!(toml.get(table) instanceof TomlTable entries)) {
            return text;
        }
        int head = offset(toml.inputPositionOf(table));
        if (text.charAt(head) == '[') {
            return withoutLines(head, last(entries).orElse(head));
        }
        if (text.charAt(TomlSpans.skipBlanks(text, TomlSpans.keyEnd(text, lastPart(head)))) == '='
                && entries.keySet().stream().noneMatch(key -> offset(entries.inputPositionOf(List.of(key))) == head)) {
            return without(table.subList(0, table.size() - 1), table.getLast());
        }
        String left = text;
        for (String key : entries.keySet()) {
            left = new SettingsEdit(left).without(table, key);
        }
        return left;
    }

    /// Takes the lines out from the one with the head to that on which the last entry ends, and an empty line before them.
    private String withoutLines(int head, int last) {
        int start = text.lastIndexOf('\n', head - 1) + 1;
        String before = text.substring(0, start);
        if (before.endsWith("\n" + lineEnd())) {
            before = before.substring(0, before.length() - lineEnd().length());
        }
        return before + text.substring(Math.min(text.length(), lineEnd(end(last)) + 1));
    }

    /// Where the head of a table, or the value of an entry, ends.
    private int end(int from) {
        return text.charAt(from) == '[' ? from : TomlSpans.valueEnd(text, valueStart(from));
    }

    /// Where the last part of the key that starts here starts.
    private int lastPart(int from) {
        int part = from;
        int after = TomlSpans.skipBlanks(text, TomlSpans.keyEnd(text, part));
        while (text.charAt(after) == '.') {
            part = TomlSpans.skipBlanks(text, after + 1);
            after = TomlSpans.skipBlanks(text, TomlSpans.keyEnd(text, part));
        }
        return part;
    }

    /// How TOML writes a part of a key.
    private static String key(String name) {
        return BARE.matcher(name).matches() ? name : string(name);
    }

    /// Puts a line behind that on which what starts at `from` ends.
    private String insertLine(int from, String line) {
        int at = lineEnd(end(from));
        String indent = text.substring(text.lastIndexOf('\n', from - 1) + 1, from);
        String shown = (text.charAt(from) == '[' ? "" : indent) + line;
        return at == text.length()
                ? text + lineEnd() + shown + lineEnd()
                : text.substring(0, at + 1) + shown + lineEnd() + text.substring(at + 1);
    }

    /// Where the last entry of the table starts.
    private Optional<Integer> last(TomlTable entries) {
        return entries.keySet().stream().map(name -> offset(entries.inputPositionOf(List.of(name))))
                .max(Comparator.naturalOrder());
    }

    private int valueStart(int entry) {
        int at = entry;
        while (text.charAt(at) != '=') {
            at = TomlSpans.keyEnd(text, at);
            at = TomlSpans.skipBlanks(text, text.charAt(at) == '.' ? at + 1 : at);
        }
        return TomlSpans.skipBlanks(text, at + 1);
    }

    private int offset(@org.jspecify.annotations.Nullable TomlPosition position) {
        if (position == null) {
            throw new IllegalArgumentException("an entry without a place");
        }
        int line = 0;
        for (int i = 1; i < position.line(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        return line + position.column() - 1;
    }

    /// The place of the line feed that ends the line, or the end of the text.
    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
