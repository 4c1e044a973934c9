package dev.errata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A JSON Pointer (RFC 6901): the way from the root of a document to one value. The order is nearly that of a document: a
/// value comes before what it holds, items by their index, and an index before a name.
public record JsonPointer(List<String> tokens) implements Comparable<JsonPointer> {

    /// The pointer to the whole document, written as an empty text.
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    /// The longest index that fits an `int`.
    private static final int INDEX_DIGITS = 10;

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /// Reads the text form: empty, or `/` before each token with `~0` for `~` and `~1` for `/`. Empty for anything else.
    public static Optional<JsonPointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                tokens.add(token.toString());
                token.setLength(0);
            } else if (c == '~') {
                char code = ++i < text.length() ? text.charAt(i) : ' ';
                if (code != '0' && code != '1') {
                    return Optional.empty();
                }
                token.append(code == '0' ? '~' : '/');
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString());
        return Optional.of(new JsonPointer(tokens));
    }

    /// The pointer with these tokens, as they are (not escaped).
    public static JsonPointer of(String... tokens) {
        return new JsonPointer(List.of(tokens));
    }

    /// The pointer to a member of what this one points to.
    public JsonPointer child(String token) {
        String[] longer = tokens.toArray(new String[tokens.size() + 1]);
        longer[tokens.size()] = token;
        return new JsonPointer(List.of(longer));
    }

    /// The pointer to an item of what this one points to; `index` counts from 0.
    public JsonPointer child(int index) {
        if (index < 0) {
            throw new IndexOutOfBoundsException(index);
        }
        return child(Integer.toString(index));
    }

    /// The pointer to what holds this value; empty for the root.
    public Optional<JsonPointer> parent() {
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonPointer(tokens.subList(0, tokens.size() - 1)));
    }

    /// The last token; empty for the root.
    public Optional<String> last() {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.getLast());
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /// True if this pointer is `other` or leads to something inside of what `other` points to.
    public boolean startsWith(JsonPointer other) {
        return other.tokens.size() <= tokens.size() && tokens.subList(0, other.tokens.size()).equals(other.tokens);
    }

    /// Reads a token as the index of an array: digits without a leading zero, and small enough for an `int`.
    public static OptionalInt index(String token) {
        if (!isNumeric(token) || token.length() > INDEX_DIGITS) {
            return OptionalInt.empty();
        }
        long value = Long.parseLong(token);
        return value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    @Override
    public int compareTo(JsonPointer other) {
        int shared = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < shared; i++) {
            int order = compareTokens(tokens.get(i), other.tokens.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
    }

    private static int compareTokens(String left, String right) {
        boolean leftNumeric = isNumeric(left);
        boolean rightNumeric = isNumeric(right);
        if (leftNumeric != rightNumeric) {
            return leftNumeric ? -1 : 1;
        }
        if (leftNumeric && left.length() != right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return left.compareTo(right);
    }

    private static boolean isNumeric(String token) {
        if (token.isEmpty() || (token.length() > 1 && token.charAt(0) == '0')) {
            return false;
        }
        return token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
