package dev.errata.validation.rule;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What every record of ErrorCanon 1.0.0 has to say beside the fields that both shapes have.
@SuppressWarnings("ImmutableEnumChecker") // a pointer is a value
enum CanonMember {
    SCHEMA_VERSION(Form.VERSION, "schema_version"), URL(Form.ADDRESS, "url"), RUNTIME(Form.TEXT, "environment",
            "runtime", "name"), VERSION_RANGE(Form.TEXT, "environment", "runtime", "version_range"), OS(Form.TEXT,
                    "environment", "os"), GENERATED_BY(Form.TEXT, "metadata", "generated_by"), GENERATION_DATE(Form.DAY,
                            "metadata", "generation_date"), REVIEW_STATUS(Form.STATUS, "metadata",
                                    "review_status"), LAST_VERIFICATION(Form.DAY, "metadata", "last_verification");

    /// The version of the shape that is known.
    static final String VERSION = "1.0.0";
    /// `auto_generated` is that of ErrorCanon; the others are the tiers of the flat record, of which an export may be made.
    static final List<String> STATUSES = List.of("auto_generated", "human_reviewed", "community_verified",
            "ai_generated");

    /// How its value looks.
    enum Form {
        VERSION, ADDRESS, TEXT, DAY, STATUS
    }

    private final Form form;
    private final JsonPointer pointer;

    CanonMember(Form form, String... tokens) {
        this.form = form;
        this.pointer = JsonPointer.of(tokens);
    }

    /// Those that the record has to have: all of them or, in another shape, none.
    static List<CanonMember> of(ErrorRecord record) {
        return record.shape() == RecordShape.ERROR_CANON ? List.of(values()) : List.of();
    }

    Form form() {
        return form;
    }

    JsonPointer pointer() {
        return pointer;
    }

    /// The names from the top, joined by dots.
    String dotted() {
        return String.join(".", pointer.tokens());
    }

    boolean isIn(ErrorRecord record) {
        return record.text().find(pointer).isPresent();
    }

    /// Its value, where that is a text.
    Optional<String> text(ErrorRecord record) {
        return record.text().find(pointer).map(JsonNode::toValue).filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    /// Its value, where that is a day.
    Optional<LocalDate> day(ErrorRecord record) {
        return text(record).flatMap(ErrorRecord::day);
    }
}
