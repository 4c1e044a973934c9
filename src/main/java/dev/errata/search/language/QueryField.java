package dev.errata.search.language;

import dev.errata.record.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a name of the language stands for.
///
/// @param name   as it is written
/// @param kind   how its values are read
/// @param fields the fields of the record whose values they are, with all that those fields hold; empty where they come
///               from elsewhere
public record QueryField(String name, Kind kind, Set<Field> fields) {

    /// How values are read, and which operators they take.
    public enum Kind {
        /// Texts of the record.
        TEXT,
        /// Numbers of the record.
        NUMBER,
        /// Days of the record.
        DAY,
        /// How many items a list has.
        COUNT,
        /// Every text of the record, the path included.
        ANYTHING,
        /// The path of the file.
        PATH,
        /// Texts of fields that the schema does not know.
        UNKNOWN_FIELDS,
        /// Ids of the rules that have found something.
        RULES,
        /// How many findings there are.
        FINDINGS,
        /// How many errors there are.
        ERRORS,
        /// How many warnings there are.
        WARNINGS,
        /// How many hints there are.
        INFOS,
        /// The gravest severity among the findings.
        SEVERITY,
        /// How long ago the record was confirmed.
        FRESHNESS,
        /// How far the Chinese of the record is.
        CHINESE,
        /// Which samples the folder has for the pattern.
        SAMPLES,
        /// Other things that a record can be.
        STATE
    }

    public QueryField {
        Set<Field> copy = EnumSet.noneOf(Field.class);
        copy.addAll(fields);
        fields = Collections.unmodifiableSet(copy);
    }

    /// The texts of some fields, or their numbers or days, as their kind says.
    static QueryField of(String name, List<Field> fields) {
        Set<Field> all = EnumSet.noneOf(Field.class);
        fields.forEach(field -> addAll(field, all));
        return new QueryField(name, kind(fields.getFirst()), all);
    }

    private static void addAll(Field field, Set<Field> all) {
        all.add(field);
        field.children().forEach(child -> addAll(child, all));
    }

    private static Kind kind(Field field) {
        return switch (field.kind()) {
            case RATIO, COUNT -> Kind.NUMBER;
            case DAY -> Kind.DAY;
            case ID, TEXT, PROSE, PATTERN, WORD, CHOICE, URL, LOCALE, URLS, WORDS, TEXTS, ITEMS, GROUP, MAP -> Kind.TEXT;
        };
    }

    /// Whether its values are texts.
    public boolean isText() {
        return switch (kind) {
            case TEXT, ANYTHING, PATH, UNKNOWN_FIELDS, RULES -> true;
            case NUMBER, DAY, COUNT, FINDINGS, ERRORS, WARNINGS, INFOS, SEVERITY, FRESHNESS, CHINESE, SAMPLES, STATE -> false;
        };
    }

    /// Whether its values are numbers.
    public boolean isNumber() {
        return switch (kind) {
            case NUMBER, COUNT, FINDINGS, ERRORS, WARNINGS, INFOS -> true;
            case TEXT, DAY, ANYTHING, PATH, UNKNOWN_FIELDS, RULES, SEVERITY, FRESHNESS, CHINESE, SAMPLES, STATE -> false;
        };
    }

    /// Whether it can be empty, so that `none` and `any` mean something.
    public boolean canBeEmpty() {
        return switch (kind) {
            case TEXT, NUMBER, DAY, UNKNOWN_FIELDS, RULES, FRESHNESS, CHINESE, SAMPLES -> true;
            case COUNT, ANYTHING, PATH, FINDINGS, ERRORS, WARNINGS, INFOS, SEVERITY, STATE -> false;
        };
    }

    /// The only words that it may have; empty where it takes other values than words.
    public List<String> words() {
        return switch (kind) {
            case SEVERITY -> List.of("error", "warning", "info", "clean");
            case FRESHNESS -> List.of("fresh", "ageing", "stale");
            case CHINESE -> List.of("missing", "partial", "untranslated", "complete");
            case SAMPLES -> List.of("match", "no-match");
            case STATE -> List.of("unsaved", "saved", "to-review", "clean", "fixable", "broken");
            case TEXT, NUMBER, DAY, COUNT, ANYTHING, PATH, UNKNOWN_FIELDS, RULES, FINDINGS, ERRORS, WARNINGS, INFOS ->
                List.of();
        };
    }

    /// The operators that it takes, the most usual first.
    public List<String> operators() {
        List<String> operators = new ArrayList<>(List.of(":", "=", "!="));
        if (isNumber() || kind == Kind.DAY) {
            for (Comparison comparison : Comparison.values()) {
                operators.add(comparison.sign());
            }
        }
        return operators;
    }

    /// Bundle key of its name for people.
    public String labelKey() {
        return fields.isEmpty() || kind == Kind.COUNT ? "search.name." + nameKey() : firstField().labelKey();
    }

    /// Bundle key of the sentence that says what it holds.
    public String helpKey() {
        return fields.isEmpty() || kind == Kind.COUNT ? "search.name." + nameKey() + ".help" : firstField().helpKey();
    }

    private String nameKey() {
        return kind == Kind.COUNT ? "count" : name;
    }

    private Field firstField() {
        return fields.iterator().next();
    }
}
