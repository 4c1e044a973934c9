package dev.errata.search;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldValue;
import dev.errata.search.language.Bound;
import dev.errata.search.language.Comparison;
import dev.errata.search.language.Query;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryField.Kind;
import dev.errata.search.language.QueryTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the search language means, as plainly as it can be said: every value is read from the record anew, and looked at by
/// itself. Slow, and independent of the index.
final class NaiveSearch {
    private final LocalDate today;

    NaiveSearch(LocalDate today) {
        this.today = today;
    }

    boolean matches(Query query, IndexedRecord record) {
        return matches(query, record, Optional.empty());
    }

    private record Item(Field list, int number) {}

    private boolean matches(Query query, IndexedRecord record, Optional<Item> item) {
        return switch (query) {
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(part, record, item));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> matches(part, record, item));
            case Query.Not(Query part) -> !matches(part, record, item);
            case Query.Contains(QueryField field, QueryTerm term) -> texts(field, record, item)
                    .anyMatch(text -> contains(text, term));
            case Query.Equals(QueryField field, QueryTerm term) -> texts(field, record, item)
                    .anyMatch(text -> glob(term, "", "").matcher(fold(text)).matches());
            case Query.Matches(QueryField field, String pattern) -> texts(field, record, item).anyMatch(
                    text -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).find());
            case Query.Compares(QueryField field, Comparison comparison, Bound bound) -> switch (bound) {
                case Bound.Amount number -> numbers(field, record, item).stream()
                        .anyMatch(value -> comparison.holds(value.compareTo(number.value())));
                case Bound.Days _,Bound.DaysAgo _ -> days(field, record, item).stream()
                        .anyMatch(day -> day(comparison, day, bound));
            };
            case Query.Within(QueryField field, Optional<Bound> low, Optional<Bound> high) -> within(field, low, high,
                    record, item);
            case Query.Present(QueryField field) -> values(field, record, item).stream().anyMatch(NaiveSearch::isThere);
            case Query.HasWord(QueryField field, String word) -> hasWord(field, word, record);
            case Query.Item(QueryField list, Query inner) -> anyItem(list, inner, record);
        };
    }

    private boolean anyItem(QueryField list, Query inner, IndexedRecord record) {
        Field field = list.fields().iterator().next();
        int size = record.record().items(field).size();
        for (int i = 0; i < size; i++) {
            if (matches(inner, record, Optional.of(new Item(field, i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean within(QueryField field, Optional<Bound> low, Optional<Bound> high, IndexedRecord record,
            Optional<Item> item) {
        Optional<Query> from = low.map(bound -> new Query.Compares(field, Comparison.AT_LEAST, bound));
        Optional<Query> to = high.map(bound -> new Query.Compares(field, Comparison.AT_MOST, bound));
        if (field.isNumber()) {
            return numbers(field, record, item).stream().anyMatch(value -> low.map(bound -> value.compareTo(
                    ((Bound.Amount) bound).value()) >= 0).orElse(true)
                    && high.map(bound -> value.compareTo(((Bound.Amount) bound).value()) <= 0).orElse(true));
        }
        return from.isPresent() == low.isPresent() && to.isPresent() == high.isPresent()
                && days(field, record, item).stream()
                        .anyMatch(day -> low.map(bound -> day(Comparison.AT_LEAST, day, bound)).orElse(true)
                                && high.map(bound -> day(Comparison.AT_MOST, day, bound)).orElse(true));
    }

    private boolean day(Comparison comparison, LocalDate day, Bound bound) {
        LocalDate first = bound.first(today).orElseThrow();
        LocalDate last = bound.last(today).orElseThrow();
        return switch (comparison) {
            case LESS -> day.isBefore(first);
            case AT_MOST -> !day.isAfter(last);
            case GREATER -> day.isAfter(last);
            case AT_LEAST -> !day.isBefore(first);
        };
    }

    private static boolean hasWord(QueryField field, String word, IndexedRecord record) {
        Standing standing = record.standing();
        return switch (field.kind()) {
            case SEVERITY -> standing.gravest().map(severity -> severity.word().equals(word))
                    .orElse(word.equals("clean"));
            case CHINESE -> record.summary().chinese().stream().anyMatch(state -> state.word().equals(word));
            case SAMPLES -> standing.samples().contains(word);
            case STATE -> switch (word) {
                case "unsaved" -> standing.saving() == Standing.Saving.UNSAVED;
                case "saved" -> standing.saving() == Standing.Saving.SAVED;
                case "to-review" -> standing.errors() + standing.warnings() > 0;
                case "clean" -> standing.errors() + standing.warnings() + standing.infos() == 0;
                case "fixable" -> standing.fixable() > 0;
                default -> record.record().text().root().filter(ObjectNode.class::isInstance).isEmpty();
            };
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static boolean contains(String text, QueryTerm term) {
        return glob(term, ".*", ".*").matcher(fold(text)).matches();
    }

    private static Pattern glob(QueryTerm term, String before, String behind) {
        String text = fold(term.text());
        boolean literal = term instanceof QueryTerm.Phrase || text.replace("*", "").isEmpty();
        StringBuilder pattern = new StringBuilder(before);
        for (int i = 0; i < text.length(); i++) {
            pattern.append(text.charAt(i) == '*' && !literal ? ".*" : Pattern.quote(text.substring(i, i + 1)));
        }
        return Pattern.compile(pattern + behind, Pattern.DOTALL);
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(QueryField field, IndexedRecord record, Optional<Item> item) {
        return values(field, record, item).stream().filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value()).filter(text -> !text.isBlank());
    }

    private static List<BigDecimal> numbers(QueryField field, IndexedRecord record, Optional<Item> item) {
        Standing standing = record.standing();
        return switch (field.kind()) {
            case COUNT -> List.of(BigDecimal.valueOf(record.record().values(field.fields().iterator().next()).stream()
                    .mapToInt(list -> ErrorRecord.items(list).size()).sum()));
            case ERRORS -> List.of(BigDecimal.valueOf(standing.errors()));
            case WARNINGS -> List.of(BigDecimal.valueOf(standing.warnings()));
            case INFOS -> List.of(BigDecimal.valueOf(standing.infos()));
            case FINDINGS -> List.of(BigDecimal.valueOf(standing.errors() + standing.warnings() + standing.infos()));
            default -> values(field, record, item).stream().filter(JsonNumber.class::isInstance)
                    .map(value -> new BigDecimal(((JsonNumber) value).literal())).toList();
        };
    }

    private static List<LocalDate> days(QueryField field, IndexedRecord record, Optional<Item> item) {
        return texts(field, record, item).flatMap(text -> ErrorRecord.day(text).stream()).toList();
    }

    private static boolean isThere(JsonValue value) {
        return value instanceof JsonString(String text) ? !text.isBlank() : true;
    }

    private static List<JsonValue> values(QueryField field, IndexedRecord record, Optional<Item> item) {
        ErrorRecord file = record.record();
        if (field.kind() == Kind.RULES) {
            return record.standing().rules().stream().<JsonValue>map(JsonValue::of).toList();
        }
        if (field.kind() == Kind.SAMPLES) {
            return record.standing().samples().stream().<JsonValue>map(JsonValue::of).toList();
        }
        List<JsonValue> values = new ArrayList<>();
        boolean everything = field.kind() == Kind.ANYTHING && item.isEmpty();
        if (field.kind() == Kind.PATH || everything) {
            values.add(JsonValue.of(file.path()));
        }
        if (everything) {
            file.text().root().ifPresentOrElse(root -> gather(root, _ -> true, values),
                    () -> values.add(JsonValue.of(file.text().text())));
        }
        if (field.kind() == Kind.UNKNOWN_FIELDS) {
            return unknown(file);
        }
        List<Field> fields = switch (field.kind()) {
            case CHINESE -> List.of(Field.SIGNATURE_ZH, Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH);
            case ANYTHING -> item.map(Item::list).map(NaiveSearch::withChildren).orElse(List.of());
            default -> List.copyOf(field.fields());
        };
        for (Field one : fields) {
            file.values(one).stream()
                    .filter(value -> item.isEmpty() || isIn(value, item.get()) || one == item.get().list)
                    .forEach(value -> gather(of(value, item), node -> one.kind() == FieldKind.MAP, values));
        }
        boolean isText = field.kind() == Kind.TEXT || field.kind() == Kind.CHINESE;
        return isText ? values.stream().filter(JsonString.class::isInstance).toList() : values;
    }

    private static List<JsonValue> unknown(ErrorRecord file) {
        if (file.text().root().isEmpty()) {
            return List.of(JsonValue.of(file.text().text()));
        }
        List<ScalarNode> all = new ArrayList<>();
        scalars(file.text().root().get(), _ -> true, all);
        for (Field field : Field.all()) {
            List<ScalarNode> known = new ArrayList<>();
            file.values(field).forEach(value -> scalars(value.node(), _ -> field.kind() == FieldKind.MAP, known));
            all.removeAll(known);
        }
        return all.stream().map(ScalarNode::value).toList();
    }

    private static JsonNode of(FieldValue value, Optional<Item> item) {
        return item.filter(one -> one.list == value.field() && value.node() instanceof ArrayNode)
                .map(one -> ((ArrayNode) value.node()).items().get(one.number)).orElse(value.node());
    }

    private static boolean isIn(FieldValue value, Item item) {
        return value.pointer().tokens().contains(Integer.toString(item.number));
    }

    private static List<Field> withChildren(Field list) {
        List<Field> all = new ArrayList<>(List.of(list));
        all.addAll(list.children());
        return all;
    }

    private static void gather(JsonNode node, Predicate<JsonNode> descends, List<JsonValue> values) {
        List<ScalarNode> scalars = new ArrayList<>();
        scalars(node, descends, scalars);
        scalars.forEach(scalar -> values.add(scalar.value()));
    }

    private static void scalars(JsonNode node, Predicate<JsonNode> descends, List<ScalarNode> found) {
        switch (node) {
            case ArrayNode array -> array.items().forEach(item -> scalars(item, descends, found));
            case ObjectNode object -> {
                if (descends.test(object)) {
                    object.members().forEach(member -> scalars(member.value(), descends, found));
                }
            }
            case ScalarNode(_, JsonNull _) -> {
            }
            case ScalarNode scalar -> found.add(scalar);
        }
    }
}
