package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes records as Markdown for people to read: title, pattern, cause, dead ends and workarounds. It is no format to be read
/// back, so what a reader does not need is left out.
public final class RecordMarkdown {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /// What makes a line the begin of a list, or the line before it a heading.
    private static final Pattern BLOCK = Pattern
            .compile("\\d{1,9}(?=[.)](?: |$))|(?=[-+](?: |$))|(?=[-=]+$)");
    private static final String INDENT = "   ";
    private static final String SPECIAL = "\\`*_[]<>#|~&";

    /// Which of two languages the prose is taken from where a record has both.
    public enum Prose {
        ENGLISH, CHINESE;

        /// The text in this language, or in the other one where the record has none in this.
        Optional<String> text(ErrorRecord record, Field field) {
            Optional<String> english = record.string(field).filter(text -> !text.isBlank());
            return this == ENGLISH
                    ? english
                    : field.chinese().flatMap(record::string).filter(text -> !text.isBlank()).or(() -> english);
        }

        /// What the workaround at a place of its list says to do, if anything.
        Optional<String> action(ErrorRecord record, RecordItem workaround, int place) {
            List<String> chinese = this == CHINESE ? record.strings(Field.WORKAROUNDS_ZH) : List.of();
            Optional<String> translated = place < chinese.size()
                    ? Optional.of(chinese.get(place)).filter(text -> !text.isBlank())
                    : Optional.empty();
            return translated.or(() -> workaround.text(Field.WORKAROUND_ACTION));
        }
    }

    private final UnaryOperator<String> words;
    private final Prose prose;

    /// @param words the text of a bundle key, for headings
    public RecordMarkdown(UnaryOperator<String> words, Prose prose) {
        this.words = words;
        this.prose = prose;
    }

    /// The records one after the other, a rule between two.
    public String of(List<ErrorRecord> records) {
        return records.stream().map(this::of).collect(Collectors.joining("\n---\n\n"));
    }

    /// One record; a file that is no JSON is shown as it is.
    public String of(ErrorRecord record) {
        StringBuilder out = new StringBuilder();
        if (!record.text().isWellFormed()) {
            return out.append("# ").append(escaped(record.path())).append("\n\n").append(fenced(record.text().text()))
                    .toString();
        }
        String title = prose.text(record, Field.SIGNATURE).or(record::id).orElse(record.path());
        out.append("# ").append(escaped(title)).append("\n\n");
        List<String> facts = new ArrayList<>();
        record.id().ifPresent(id -> facts.add(code(id)));
        for (Field field : List.of(Field.DOMAIN, Field.CATEGORY, Field.ERROR_CODE)) {
            record.string(field).filter(word -> !word.isBlank()).map(RecordMarkdown::escaped).ifPresent(facts::add);
        }
        record.number(Field.CONFIDENCE).ifPresent(
                number -> facts.add(words.apply(Field.CONFIDENCE.labelKey()) + " " + number.toPlainString()));
        if (!facts.isEmpty()) {
            out.append(String.join(" · ", facts)).append("\n\n");
        }
        record.string(Field.REGEX).filter(pattern -> !pattern.isEmpty())
                .ifPresent(pattern -> out.append(heading(Field.REGEX)).append(fenced(pattern)).append('\n'));
        prose.text(record, Field.ROOT_CAUSE).ifPresent(
                cause -> out.append(heading(Field.ROOT_CAUSE)).append(escaped(cause)).append("\n\n"));
        items(out, Field.DEAD_ENDS, deadEnds(record));
        items(out, Field.WORKAROUNDS, workarounds(record));
        record.string(Field.OFFICIAL_DOC_URL).filter(url -> !url.isBlank())
                .ifPresent(url -> out.append(link(url)).append('\n'));
        return out.toString().stripTrailing() + "\n";
    }

    private String heading(Field field) {
        return "## " + words.apply(field.labelKey()) + "\n\n";
    }

    private void items(StringBuilder out, Field list, List<String> items) {
        if (!items.isEmpty()) {
            out.append(heading(list));
            items.forEach(item -> out.append(item).append('\n'));
            out.append('\n');
        }
    }

    private List<String> deadEnds(ErrorRecord record) {
        List<String> items = new ArrayList<>();
        for (FieldValue item : record.items(Field.DEAD_ENDS)) {
            RecordItem parts = new RecordItem(record, item);
            items.add("- **" + escaped(parts.text(Field.DEAD_END_ACTION).orElse("–")) + "**"
                    + rate(parts, Field.DEAD_END_FAIL_RATE) + line(parts.text(Field.DEAD_END_WHY_FAILS), INDENT)
                    + labelled(parts, Field.DEAD_END_CONDITION, INDENT)
                    + links(parts.texts(Field.DEAD_END_SOURCES), INDENT));
        }
        return items;
    }

    private List<String> workarounds(ErrorRecord record) {
        List<String> items = new ArrayList<>();
        for (FieldValue item : record.items(Field.WORKAROUNDS)) {
            RecordItem parts = new RecordItem(record, item);
            String action = prose.action(record, parts, items.size()).orElse("–");
            String number = items.size() + 1 + ". ";
            String indent = " ".repeat(number.length());
            items.add(number + "**" + escaped(action) + "**" + rate(parts, Field.WORKAROUND_SUCCESS_RATE)
                    + line(parts.text(Field.WORKAROUND_HOW), indent)
                    + labelled(parts, Field.WORKAROUND_CONDITION, indent)
                    + links(parts.texts(Field.WORKAROUND_SOURCES), indent));
        }
        return items;
    }

    private String rate(RecordItem parts, Field field) {
        return parts.number(field)
                .map(number -> " (" + words.apply(field.labelKey()) + " " + number.toPlainString() + ")")
                .orElse("");
    }

    private String labelled(RecordItem parts, Field field, String indent) {
        return parts.text(field)
                .map(text -> "\n" + indent + "- " + words.apply(field.labelKey()) + ": " + escaped(text)).orElse("");
    }

    private static String line(Optional<String> text, String indent) {
        return text.map(found -> "\n" + indent + escaped(found)).orElse("");
    }

    private static String links(List<String> urls, String indent) {
        return urls.stream().map(url -> "\n" + indent + "- " + link(url)).collect(Collectors.joining());
    }

    private static String link(String url) {
        return WebAddress.is(url) ? "<" + url + ">" : code(url);
    }

    /// A text as one paragraph in which no letter is taken for a mark.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        LINE_END.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "))
                .codePoints().forEach(letter -> {
                    if (SPECIAL.indexOf(letter) >= 0) {
                        out.append('\\');
                    }
                    out.appendCodePoint(letter);
                });
        Matcher begin = BLOCK.matcher(out);
        if (begin.lookingAt()) {
            out.insert(begin.end(), '\\');
        }
        return out.toString();
    }

    /// A piece of a line that no back quote in the text ends too early.
    private static String code(String text) {
        String line = text.replaceAll("\\s+", " ");
        String gap = line.contains("`") ? " " : "";
        String fence = "`".repeat(backQuotes(line) + 1);
        return fence + gap + line + gap + fence;
    }

    /// A block that no run of back quotes in the text ends too early.
    private static String fenced(String text) {
        String fence = "`".repeat(Math.max(3, backQuotes(text) + 1));
        return fence + "\n" + text.stripTrailing() + "\n" + fence + "\n";
    }

    /// How many back quotes stand one after the other, at most.
    private static int backQuotes(String text) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }
}
