package dev.errata.refactor;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.List;
import java.util.Optional;

/// What a bulk edit makes of one record.
public sealed interface BulkOutcome {

    /// It changes the record.
    ///
    /// @param after  the text afterwards
    /// @param values the values that change, in order
    record Changed(JsonText after, List<ValueChange> values) implements BulkOutcome {
        public Changed {
            values = List.copyOf(values);
        }
    }

    /// It leaves the record as it is.
    record Left(Reason reason) implements BulkOutcome {}

    /// A value that changes.
    ///
    /// @param before empty where nothing stood there
    /// @param after  empty where nothing stands there any longer
    record ValueChange(JsonPointer pointer, Optional<JsonValue> before, Optional<JsonValue> after) {}

    /// Why a record is left as it is.
    enum Reason {
        /// It says already what it would say.
        ALREADY_SO,
        /// It has no value to change there.
        ABSENT,
        /// Nothing in it is what is looked for.
        NO_MATCH,
        /// What stands there is of another type than the edit needs.
        OTHER_TYPE,
        /// A required value of this type cannot say nothing.
        REQUIRED,
        /// It is the id: only a rename changes it, since files and edges have to follow.
        IS_ID,
        /// Its shape has no place for the field.
        NO_PLACE,
        /// It is no JSON that can be edited.
        BROKEN,
        /// The pattern took too long on one of its texts.
        STOPPED
    }
}
