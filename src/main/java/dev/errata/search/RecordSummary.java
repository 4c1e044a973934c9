package dev.errata.search;

import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What lists, facets and sort orders show of one record, read from its text once. A field that is absent, or no text, number
/// or day where one belongs, is empty.
///
/// @param content what is in the file
public record RecordSummary(Content content, Optional<String> id, Optional<String> signature,
        Optional<String> signatureZh, Optional<String> domain, Optional<String> category, Optional<String> tier,
        Optional<String> resolvable, OptionalDouble confidence, Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastConfirmed, Optional<LocalDate> lastUpdated, List<String> tags, Optional<String> locale,
        List<ChineseState> chinese, SearchText text) {

    private static final int LONGEST_WORD = 40;

    /// Whether a file can be read as a record.
    public enum Content {
        /// A JSON object.
        OBJECT,
        /// JSON, but no object.
        OTHER_JSON,
        /// No JSON.
        NO_JSON
    }

    /// Reads a record.
    public static RecordSummary of(ErrorRecord record) {
        Content content = record.text().root()
                .map(root -> root instanceof ObjectNode ? Content.OBJECT : Content.OTHER_JSON)
                .orElse(Content.NO_JSON);
        return new RecordSummary(content, record.id(), text(record, Field.SIGNATURE), text(record, Field.SIGNATURE_ZH),
                word(record, Field.DOMAIN), word(record, Field.CATEGORY), word(record, Field.VERIFICATION_TIER),
                word(record, Field.RESOLVABLE), number(record, Field.CONFIDENCE), record.day(Field.FIRST_SEEN),
                record.day(Field.LAST_CONFIRMED), record.day(Field.LAST_UPDATED), tags(record),
                word(record, Field.LOCALE), ChineseState.of(record), SearchText.of(record));
    }

    private static List<String> tags(ErrorRecord record) {
        return record.strings(Field.TAGS).stream().filter(tag -> !tag.isBlank()).map(RecordSummary::shared).distinct()
                .sorted().toList();
    }

    private static Optional<String> text(ErrorRecord record, Field field) {
        return record.string(field).filter(text -> !text.isBlank());
    }

    private static Optional<String> word(ErrorRecord record, Field field) {
        return text(record, field).map(RecordSummary::shared);
    }

    /// The same words come again and again; a folder holds each of them once.
    private static String shared(String word) {
        return word.length() <= LONGEST_WORD ? word.intern() : word;
    }

    private static OptionalDouble number(ErrorRecord record, Field field) {
        return record.number(field).map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
