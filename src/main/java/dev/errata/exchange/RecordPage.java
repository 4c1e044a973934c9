package dev.errata.exchange;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a record as a part of a page in HTML; where two languages are asked for, what differs stands side by side.
///
/// @param pages the languages
/// @param ids   the records that stand on the same page
record RecordPage(List<PageText> pages, Set<String> ids) {
    private static final List<Field> WORDS = List.of(Field.DOMAIN, Field.CATEGORY, Field.ERROR_CODE,
            Field.VERIFICATION_TIER);
    private static final List<Field> LABELLED = List.of(Field.RESOLVABLE, Field.CONFIDENCE, Field.FIX_SUCCESS_RATE,
            Field.LAST_CONFIRMED);

    private static final Map<Field, Set<String>> CHOICES = Map.of(Field.VERIFICATION_TIER,
            Set.of("ai_generated", "human_reviewed", "community_verified"), Field.RESOLVABLE,
            Set.of("true", "partial", "false"));

    /// The record between `<article>` tags.
    String of(ErrorRecord record) {
        String id = record.id().orElse(record.path());
        StringBuilder out = new StringBuilder("<article id=\"").append(escaped(id)).append("\">\n");
        out.append(side(page -> "<h2>" + prose(page.prose().text(record, Field.SIGNATURE).orElse(id)) + "</h2>"));
        out.append("<p class=\"facts\"><a href=\"#").append(escaped(id)).append("\"><code>").append(escaped(id))
                .append("</code></a>");
        WORDS.forEach(field -> fact(record, field, page -> "").ifPresent(out::append));
        LABELLED.forEach(field -> fact(record, field, page -> page.words().apply(field.labelKey()) + " ")
                .ifPresent(out::append));
        out.append("</p>\n");
        record.string(Field.REGEX).filter(pattern -> !pattern.isBlank()).ifPresent(
                pattern -> out.append("<pre><code>").append(escaped(pattern)).append("</code></pre>\n"));
        // What is told in one language alone.
        PageText joined = new PageText(pages.getFirst().prose(), this::words);
        boolean oneCause = isSame(page -> page.prose().text(record, Field.ROOT_CAUSE));
        out.append(oneCause ? cause(joined, record) : side(page -> cause(page, record)));
        out.append(list(joined, Field.DEAD_ENDS, deadEnds(joined, record), "ul"));
        boolean oneWay = isSame(page -> actions(page, record));
        out.append(oneWay
                ? list(joined, Field.WORKAROUNDS, workarounds(joined, record), "ol")
                : side(page -> list(page, Field.WORKAROUNDS, workarounds(page, record), "ol")));
        out.append(ties(record));
        record.string(Field.OFFICIAL_DOC_URL).filter(url -> !url.isBlank())
                .ifPresent(url -> out.append("<p><span class=\"quiet\">").append(label(Field.OFFICIAL_DOC_URL))
                        .append(":</span> ").append(link(url)).append("</p>\n"));
        return out.append("</article>\n").toString();
    }

    private boolean isSame(Function<PageText, Object> part) {
        return pages.stream().map(part).distinct().count() == 1;
    }

    private static String cause(PageText page, ErrorRecord record) {
        return page.prose().text(record, Field.ROOT_CAUSE)
                .map(text -> heading(page, Field.ROOT_CAUSE) + "<p>" + prose(text) + "</p>\n").orElse("");
    }

    /// A part in each language, once where they say the same.
    private String side(Function<PageText, String> part) {
        List<String> parts = pages.stream().map(part).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        if (parts.stream().distinct().count() == 1) {
            return parts.getFirst() + "\n";
        }
        StringBuilder out = new StringBuilder("<div class=\"sides\">");
        for (int i = 0; i < parts.size(); i++) {
            String language = pages.get(i).prose() == RecordMarkdown.Prose.CHINESE ? "zh" : "en";
            out.append("<div lang=\"").append(language).append("\">").append(parts.get(i)).append("</div>");
        }
        return out.append("</div>\n").toString();
    }

    private static String heading(PageText page, Field field) {
        return "<h3>" + escaped(page.words().apply(field.labelKey())) + "</h3>";
    }

    private String label(Field field) {
        return escaped(words(field.labelKey()));
    }

    /// The text of a bundle key in all languages.
    private String words(String key) {
        return joined(page -> page.words().apply(key));
    }

    private String joined(Function<PageText, String> text) {
        return pages.stream().map(text).distinct().collect(Collectors.joining(" · "));
    }

    /// A value in a few words, after its label; in each language where they differ.
    private Optional<String> fact(ErrorRecord record, Field field, Function<PageText, String> label) {
        Optional<String> value = record.number(field).map(BigDecimal::toPlainString).or(() -> record.string(field))
                .filter(text -> !text.isBlank());
        return value.map(text -> {
            boolean isWord = CHOICES.getOrDefault(field, Set.of()).contains(text);
            String told = isWord
                    ? joined(page -> label.apply(page) + page.words().apply("field.choice." + field.key() + "." + text))
                    : joined(label).strip() + " " + text;
            return " <span>" + escaped(told.strip()) + "</span>";
        });
    }

    private static String list(PageText page, Field field, List<String> items, String tag) {
        return items.isEmpty()
                ? ""
                : heading(page, field) + items.stream().map(item -> "<li>" + item + "</li>")
                        .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }

    private static List<String> deadEnds(PageText page, ErrorRecord record) {
        List<String> items = new ArrayList<>();
        for (FieldValue value : record.items(Field.DEAD_ENDS)) {
            RecordItem item = new RecordItem(record, value);
            items.add("<b>" + prose(item.text(Field.DEAD_END_ACTION).orElse("–")) + "</b>"
                    + rate(page, item, Field.DEAD_END_FAIL_RATE) + line(item.text(Field.DEAD_END_WHY_FAILS))
                    + labelled(page, item, Field.DEAD_END_CONDITION) + links(item.texts(Field.DEAD_END_SOURCES)));
        }
        return items;
    }

    /// How, when and from where is told in one language, and so beside the first alone.
    private List<String> workarounds(PageText page, ErrorRecord record) {
        List<String> actions = actions(page, record);
        List<String> items = new ArrayList<>();
        for (FieldValue value : record.items(Field.WORKAROUNDS)) {
            RecordItem item = new RecordItem(record, value);
            String action = "<b>" + prose(actions.get(items.size())) + "</b>"
                    + rate(page, item, Field.WORKAROUND_SUCCESS_RATE);
            items.add(page.prose() != pages.getFirst().prose()
                    ? action
                    : action + line(item.text(Field.WORKAROUND_HOW))
                            + labelled(page, item, Field.WORKAROUND_CONDITION)
                            + links(item.texts(Field.WORKAROUND_SOURCES)));
        }
        return items;
    }

    private static List<String> actions(PageText page, ErrorRecord record) {
        List<String> actions = new ArrayList<>();
        for (FieldValue value : record.items(Field.WORKAROUNDS)) {
            actions.add(page.prose().action(record, new RecordItem(record, value), actions.size()).orElse("–"));
        }
        return actions;
    }

    private static String rate(PageText page, RecordItem item, Field field) {
        return item.number(field).map(number -> " <span class=\"quiet rate\">" + escaped(page.words().apply(
                field.labelKey())) + " " + number.toPlainString() + "</span>").orElse("");
    }

    private static String line(Optional<String> text) {
        return text.map(found -> "<br>" + prose(found)).orElse("");
    }

    private static String labelled(PageText page, RecordItem item, Field field) {
        return item.text(field).map(text -> "<br><span class=\"quiet\">" + escaped(page.words().apply(
                field.labelKey())) + ":</span> " + prose(text)).orElse("");
    }

    private static String links(List<String> urls) {
        return urls.stream().map(url -> "<br>" + link(url)).collect(Collectors.joining());
    }

    /// Only what leads to the web is made a link; anything else is shown.
    private static String link(String url) {
        return WebAddress.is(url)
                ? "<a href=\"" + escaped(url) + "\" rel=\"noopener noreferrer\">" + escaped(url) + "</a>"
                : "<code>" + escaped(url) + "</code>";
    }

    /// The other records that this one is tied to.
    private String ties(ErrorRecord record) {
        StringBuilder out = new StringBuilder();
        ties(record, Field.LEADS_TO, Field.LEADS_TO_ERROR_ID, out);
        ties(record, Field.PRECEDED_BY, Field.PRECEDED_BY_ERROR_ID, out);
        ties(record, Field.CONFUSED_WITH, Field.CONFUSED_WITH_ERROR_ID, out);
        return out.toString();
    }

    private void ties(ErrorRecord record, Field list, Field target, StringBuilder out) {
        List<String> others = record.items(list).stream()
                .flatMap(item -> new RecordItem(record, item).text(target).stream()).map(this::tie).toList();
        if (!others.isEmpty()) {
            out.append("<p><span class=\"quiet\">").append(label(list)).append(":</span> ")
                    .append(String.join(", ", others)).append("</p>\n");
        }
    }

    private String tie(String id) {
        String code = "<code>" + escaped(id) + "</code>";
        return ids.contains(id) ? "<a href=\"#" + escaped(id) + "\">" + code + "</a>" : code;
    }

    /// A text to be read: what stands between back quotes is code.
    private static String prose(String text) {
        String[] parts = escaped(text).split("`", -1);
        if (parts.length % 2 == 0) {
            return escaped(text);
        }
        StringBuilder out = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            out.append(parts[i].isEmpty() ? "``" : "<code>" + parts[i] + "</code>").append(parts[i + 1]);
        }
        return out.toString();
    }

    /// A text in which no letter is taken for a mark, in attributes too, and none hides or turns the direction of writing unseen.
    static String escaped(String text) {
        String shown = Printable.named(text.replace("\r\n", "\n"));
        StringBuilder out = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
