package dev.errata.json;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a JSON file, whatever is in it: bytes for certain, and on demand the text, the tree and what is wrong. It is
/// immutable and may be used by several threads. Text and tree are kept until the next garbage collection and made again,
/// equal, when they are needed. Equal texts have equal bytes.
///
/// All offsets are UTF-16 units of [#text], which leaves the byte order mark out.
public final class JsonText {

    private final byte[] bytes;
    private final JsonLimits limits;
    private volatile @Nullable WeakReference<Reading> reading;

    private JsonText(byte[] bytes, JsonLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /// The text of these bytes, within the default limits.
    public static JsonText read(byte[] bytes) {
        return read(bytes, JsonLimits.DEFAULT);
    }

    /// The text of these bytes, which are copied.
    public static JsonText read(byte[] bytes, JsonLimits limits) {
        return new JsonText(bytes.clone(), limits);
    }

    /// The text as UTF-8; half a character becomes U+FFFD. A U+FEFF at the start is the byte order mark.
    public static JsonText of(String text) {
        return new JsonText(Utf8.encode(text), JsonLimits.DEFAULT);
    }

    /// A new file with this value: two spaces, LF, a line for each element, and a line end at the end.
    public static JsonText formatted(JsonValue value) {
        ValueFormatter formatter = new ValueFormatter(Habits.unformed(), StringSpelling.PLAIN);
        return of(formatter.format(value, new Spot(Spot.ROOT, Lines.MANY, "")) + "\n");
    }

    /// Exactly the bytes that were read, whether or not they are text.
    public byte[] toBytes() {
        return bytes.clone();
    }

    /// The number of bytes.
    public int size() {
        return bytes.length;
    }

    /// Whether the bytes hold these letters in UTF-8, wherever: a quick look before a search among many texts parses one. A value that
    /// is spelt with escapes is not seen.
    public boolean spells(String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.UTF_8);
        if (wanted.length == 0) {
            return true;
        }
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0]
                    && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /// The limits that this text is read with.
    public JsonLimits limits() {
        return limits;
    }

    /// The text without byte order mark. Bytes that are no UTF-8 show as U+FFFD; UTF-16 is decoded.
    public String text() {
        return decoded().text();
    }

    /// True if the bytes start with the mark of UTF-8.
    public boolean hasBom() {
        return Decoded.hasUtf8Bom(bytes);
    }

    /// The tree; empty where there is a problem whose fault [is fatal][JsonFault#isFatal].
    public Optional<JsonNode> root() {
        return parsed().root();
    }

    /// True if there is a tree.
    public boolean isWellFormed() {
        return root().isPresent();
    }

    /// The value that the pointer leads to. Of members with the same key the last counts.
    public Optional<JsonNode> find(JsonPointer pointer) {
        return root().flatMap(root -> root.find(pointer));
    }

    /// Where the key of a member stands; empty for items, the root, and what is not there.
    public Optional<Span> keySpan(JsonPointer pointer) {
        return pointer.parent()
                .flatMap(this::find)
                .filter(ObjectNode.class::isInstance)
                .flatMap(object -> ((ObjectNode) object).member(pointer.last().orElseThrow()))
                .map(Member::keySpan);
    }

    /// What is wrong, in the order of the text; at most a hundred problems.
    public List<JsonProblem> problems() {
        return parsed().problems();
    }

    /// Line and column of an offset from 0 to the length of the text.
    public JsonPosition position(int offset) {
        Decoded now = decoded();
        if (offset < 0 || offset > now.text().length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        return now.lines().position(offset);
    }

    /// The innermost value at an offset, its key and its end included; empty outside of the document's value and where
    /// there is no tree.
    public Optional<JsonPointer> pointerAt(int offset) {
        return root().filter(root -> root.span().touches(offset)).map(root -> pointerAt(root, offset));
    }

    static JsonPointer pointerAt(JsonNode root, int offset) {
        List<String> tokens = new ArrayList<>();
        JsonNode node = root;
        descend : while (true) {
            switch (node) {
                case ObjectNode object -> {
                    for (Member member : object.members()) {
                        if (member.span().touches(offset)) {
                            tokens.add(member.key());
                            node = member.value();
                            continue descend;
                        }
                    }
                }
                case ArrayNode array -> {
                    for (int i = 0; i < array.items().size(); i++) {
                        if (array.items().get(i).span().touches(offset)) {
                            tokens.add(Integer.toString(i));
                            node = array.items().get(i);
                            continue descend;
                        }
                    }
                }
                case ScalarNode _ -> {
                }
            }
            return new JsonPointer(tokens);
        }
    }

    /// This file with another text. The byte order mark stays, and so do all bytes outside of the part that differs, also
    /// those that are no UTF-8. A text that was UTF-16 becomes UTF-8.
    public JsonText withText(String newText) {
        Decoded now = decoded();
        return newText.equals(now.text()) ? this : new JsonText(Pieces.replaced(bytes, now, newText), limits);
    }

    /// This file put together anew; the same object if nothing differs.
    JsonText with(Pieces pieces) {
        if (pieces.isUnchanged(text().length())) {
            return this;
        }
        byte[] edited = pieces.toBytes(bytes, decoded().bomLength());
        return Arrays.equals(bytes, edited) ? this : new JsonText(edited, limits);
    }

    /// True if both are the same file, byte for byte.
    public boolean sameBytes(JsonText other) {
        return Arrays.equals(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonText text && sameBytes(text) && limits.equals(text.limits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }

    private Decoded decoded() {
        return reading().decoded;
    }

    private Parser.Outcome parsed() {
        return reading().parsed(bytes, limits);
    }

    private Reading reading() {
        WeakReference<Reading> kept = reading;
        Reading known = kept == null ? null : kept.get();
        if (known == null) {
            known = new Reading(Decoded.of(bytes));
            reading = new WeakReference<>(known);
        }
        return known;
    }

    /// What was made of the bytes so far.
    private static final class Reading {
        private final Decoded decoded;
        private volatile Parser.@Nullable Outcome parsed;

        private Reading(Decoded decoded) {
            this.decoded = decoded;
        }

        private Parser.Outcome parsed(byte[] bytes, JsonLimits limits) {
            Parser.Outcome known = parsed;
            if (known == null) {
                known = Diagnosis.of(bytes, decoded, limits);
                parsed = known;
            }
            return known;
        }
    }
}
