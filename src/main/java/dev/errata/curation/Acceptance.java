package dev.errata.curation;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A finding that a curator has looked at and accepts. It holds for one value: when that changes, it says nothing any more.
///
/// @param record    id of the record, or its path where it has none
/// @param rule      id of the rule
/// @param pointer   the value to blame
/// @param arguments what tells the finding from others of the rule at this place, such as the other record of a collision
/// @param hash      of the value, see [#hash]
/// @param reason    why it is fine; not blank
/// @param day       on which it was accepted
public record Acceptance(String record, String rule, JsonPointer pointer, List<String> arguments, String hash,
        String reason, LocalDate day) {
    private static final int HASH_BYTES = 8;

    public Acceptance {
        arguments = List.copyOf(arguments);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("no reason");
        }
    }

    /// Sixteen hexadecimal digits that stand for a value, however it is spelt in the file; an absent value has some too.
    public static String hash(Optional<JsonValue> value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(value.map(JsonValue::toJson).orElse("").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What tells the finding from all others, of whatever value.
    List<Object> finding() {
        return List.of(record, rule, pointer, arguments);
    }

    /// Whether the other one is about the same finding, of whatever value.
    public boolean isAboutTheSameAs(Acceptance other) {
        return finding().equals(other.finding());
    }
}
