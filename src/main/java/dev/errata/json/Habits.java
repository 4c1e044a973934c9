package dev.errata.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a document is written: the most frequent way, where it has several. Without an example: two spaces, LF, `": "`, a line
/// for each element.
final class Habits {

    /// What decides whether a container is on one line: its kind, and whether it holds others.
    private record Shape(char opening, Content content) {}

    private enum Content {
        SCALARS, CONTAINERS
    }

    private record Sample(String role, Shape shape, Elements elements, JsonNode node) {}

    private final String text;
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> empties = new ArrayList<>();

    private Habits(String text) {
        this.text = text;
    }

    static Habits of(String text, JsonNode root) {
        Habits habits = new Habits(text);
        habits.collect(root, Spot.ROOT);
        return habits;
    }

    /// The habits of a document without examples.
    static Habits unformed() {
        return new Habits("");
    }

    private void collect(JsonNode node, String role) {
        switch (node) {
            case ObjectNode object -> {
                object.members().forEach(member -> collect(member.value(), Spot.member(role, member.key())));
                boolean nested = object.members().stream().anyMatch(member -> isContainer(member.value()));
                add(object, role, new Shape('{', nested ? Content.CONTAINERS : Content.SCALARS));
            }
            case ArrayNode array -> {
                array.items().forEach(item -> collect(item, Spot.item(role)));
                boolean nested = array.items().stream().anyMatch(Habits::isContainer);
                add(array, role, new Shape('[', nested ? Content.CONTAINERS : Content.SCALARS));
            }
            case ScalarNode _ -> {
            }
        }
    }

    private void add(JsonNode node, String role, Shape shape) {
        Elements elements = Elements.of(text, node);
        if (elements.isEmpty()) {
            empties.add(node.span().in(text));
        } else {
            samples.add(new Sample(role, shape, elements, node));
        }
    }

    private static boolean isContainer(JsonNode node) {
        return !(node instanceof ScalarNode);
    }

    private static Shape shape(JsonValue value) {
        boolean object = value instanceof JsonObject;
        Stream<JsonValue> values = switch (value) {
            case JsonObject held -> held.members().values().stream();
            case JsonArray held -> held.items().stream();
            case JsonString _,JsonNumber _,JsonBoolean _,JsonNull _ -> Stream.empty();
        };
        boolean nested = values.anyMatch(held -> held instanceof JsonObject || held instanceof JsonArray);
        return new Shape(object ? '{' : '[', nested ? Content.CONTAINERS : Content.SCALARS);
    }

    private Optional<String> unitOf(Elements elements) {
        String head = elements.head().in(text);
        int lineEnd = head.lastIndexOf('\n');
        String outer = Elements.indentAt(text, elements.whole().start());
        String inner = head.substring(lineEnd + 1);
        boolean deeper = lineEnd >= 0 && inner.startsWith(outer) && inner.length() > outer.length();
        return deeper ? Optional.of(inner.substring(outer.length())) : Optional.empty();
    }

    /// How a line ends.
    String newline() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /// What each level is indented by.
    String unit() {
        return mostFrequent(samples.stream().map(Sample::elements), this::unitOf).orElse("  ");
    }

    /// Whether a container with something in it goes on one line: as those of its shape in the same role do, or of the same
    /// name, or anywhere; rather those that have one element or several as it has.
    Lines lines(String role, JsonValue value) {
        if (!samples.isEmpty() && samples.getLast().elements.lines() == Lines.ONE) {
            return Lines.ONE;
        }
        Shape shape = shape(value);
        boolean single = size(value) == 1;
        String name = role.substring(Math.max(0, role.lastIndexOf('/')));
        Predicate<Sample> sized = sample -> single == (sample.elements.size() == 1);
        Predicate<Sample> inRole = sample -> sample.role.equals(role);
        Predicate<Sample> named = sample -> !name.isEmpty() && !name.equals("/*") && sample.role.endsWith(name);
        List<Sample> alike = samples.stream().filter(sample -> sample.shape.equals(shape)).toList();
        return Stream.of(inRole.and(sized), named.and(sized), inRole, named, sized, _ -> true)
                .map(likeness -> alike.stream().filter(likeness).toList())
                .filter(liked -> !liked.isEmpty())
                .findFirst()
                .map(Habits::usual)
                .orElse(Lines.MANY);
    }

    private static Lines usual(List<Sample> samples) {
        long one = samples.stream().filter(sample -> sample.elements.lines() == Lines.ONE).count();
        return one * 2 > samples.size() ? Lines.ONE : Lines.MANY;
    }

    private static int size(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.members().size();
            case JsonArray array -> array.items().size();
            case JsonString _,JsonNumber _,JsonBoolean _,JsonNull _ -> 0;
        };
    }

    /// How an empty object or array is written.
    String empty(char opening) {
        Optional<String> usual = mostFrequent(empties.stream(),
                written -> written.charAt(0) == opening && written.indexOf('\n') < 0
                        ? Optional.of(written)
                        : Optional.empty());
        return usual.orElse(opening == '{' ? "{}" : "[]");
    }

    /// The space inside the brackets of one line.
    String padding(char opening) {
        return mostFrequent(oneLine(opening), elements -> Optional.of(elements.head().in(text).substring(1)))
                .orElse("");
    }

    /// What stands between two elements on one line.
    String gap(char opening) {
        Function<Elements, Optional<String>> gap = elements -> elements.size() < 2
                ? Optional.empty()
                : Optional.of(elements.gapText(0));
        return mostFrequent(oneLine(opening), gap).or(() -> mostFrequent(oneLine(opening == '{' ? '[' : '{'), gap))
                .orElseGet(() -> colon(Lines.ONE).endsWith(":") ? "," : ", ");
    }

    private Stream<Elements> oneLine(char opening) {
        return samples.stream()
                .filter(sample -> sample.shape.opening == opening)
                .map(Sample::elements)
                .filter(elements -> elements.lines() == Lines.ONE);
    }

    /// What stands between key and value, in objects on one line or on many.
    String colon(Lines lines) {
        return mostFrequent(colons().filter(sample -> sample.elements.lines() == lines), this::colonOf)
                .or(() -> mostFrequent(colons(), this::colonOf))
                .orElse(": ");
    }

    private Stream<Sample> colons() {
        return samples.stream().filter(sample -> sample.node instanceof ObjectNode);
    }

    private Optional<String> colonOf(Sample sample) {
        return sample.node instanceof ObjectNode object
                ? object.members().stream().map(member -> colonOf(text, member)).filter(Habits::isOneLine).findFirst()
                : Optional.empty();
    }

    static String colonOf(String text, Member member) {
        return text.substring(member.keySpan().end(), member.value().span().start());
    }

    static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0;
    }

    /// Of equally frequent ones the first.
    private static <T> Optional<String> mostFrequent(Stream<T> samples, Function<T, Optional<String>> trait) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> order = new ArrayList<>();
        samples.map(trait).flatMap(Optional::stream).forEach(value -> {
            if (counts.merge(value, 1, Integer::sum) == 1) {
                order.add(value);
            }
        });
        return order.stream().sorted(Comparator.comparing(counts::get).reversed()).findFirst();
    }
}
