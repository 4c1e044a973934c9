package dev.errata.json;

/// Thrown when an edit does not fit the text that it is applied to; the text is as it was.
public final class JsonEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why an edit does not fit.
    public enum Reason {
        /// The text has no tree: it has to be mended as text first.
        NOT_WELL_FORMED,
        /// The pointer leads to nothing.
        NO_SUCH_VALUE,
        /// The pointer leads to something else than an object.
        NOT_AN_OBJECT,
        /// The pointer leads to something else than an array.
        NOT_AN_ARRAY,
        /// The pointer leads to a value that holds no others.
        NOT_A_CONTAINER,
        /// The value at the pointer has no key: it is an item or the root.
        NOT_A_MEMBER,
        /// The place is not among those of the object or array.
        INDEX_OUT_OF_RANGE,
        /// The object has a member with this key.
        KEY_EXISTS,
        /// A document has to hold a value.
        ROOT_CANNOT_BE_REMOVED,
        /// The result would be larger or deeper than the limits allow.
        BEYOND_LIMITS
    }

    private final transient JsonPointer pointer;
    private final Reason reason;

    JsonEditException(JsonPointer pointer, Reason reason) {
        super(reason + " at \"" + pointer + '"');
        this.pointer = pointer;
        this.reason = reason;
    }

    /// The place that does not fit.
    public JsonPointer pointer() {
        return pointer;
    }

    public Reason reason() {
        return reason;
    }
}
