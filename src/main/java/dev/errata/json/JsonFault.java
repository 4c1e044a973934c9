package dev.errata.json;

/// What can be wrong with a JSON text. Each names the arguments that its problems carry, in order; `found` is the word,
/// character or `U+` number that stands at the place.
public enum JsonFault {
    /// No byte, or nothing but white space. No arguments.
    EMPTY_FILE(Kind.SYNTAX),
    /// A value has to stand here: `found`.
    EXPECTED_VALUE(Kind.SYNTAX),
    /// A key in double quotes has to stand here: `found`.
    EXPECTED_KEY(Kind.SYNTAX),
    /// A key without quotes: the key.
    UNQUOTED_KEY(Kind.SYNTAX),
    /// `:` has to follow the key: `found`, the key.
    EXPECTED_COLON(Kind.SYNTAX),
    /// `,` or the closing bracket has to stand here: `found`, the closing bracket.
    EXPECTED_COMMA_OR_END(Kind.SYNTAX),
    /// A comma before the closing bracket: the closing bracket.
    TRAILING_COMMA(Kind.SYNTAX),
    /// Something follows the value of the document: `found`.
    TRAILING_CHARACTERS(Kind.SYNTAX),
    /// A string that its line or the file ends. No arguments.
    UNTERMINATED_STRING(Kind.SYNTAX),
    /// A backslash that starts no escape of JSON: the escape as written.
    BAD_ESCAPE(Kind.SYNTAX),
    /// A raw control character in a string: its `U+` number.
    CONTROL_CHARACTER_IN_STRING(Kind.SYNTAX),
    /// Something like a number that is none in JSON (`01`, `+1`, `.5`, `1.`): as written.
    BAD_NUMBER(Kind.SYNTAX),
    /// A word that JSON does not know (`True`, `None`, `NaN`): the word, and what JSON has for it, or an empty text.
    UNKNOWN_WORD(Kind.SYNTAX),
    /// The text ends too early: the closing bracket that is missing and the line of its opening bracket, or nothing.
    UNEXPECTED_END(Kind.SYNTAX),
    /// A comment: how it starts (`//`, `/*`, `#`).
    COMMENT(Kind.SYNTAX),
    /// A string in other than plain double quotes (`'`, `“`, `‘`): the quote.
    SINGLE_QUOTES(Kind.SYNTAX),
    /// Bytes that are no UTF-8: the bytes in hexadecimal. The text shows U+FFFD; there is still a tree.
    INVALID_UTF8(Kind.ENCODING),
    /// The file is UTF-16: `LE` or `BE`. The text is decoded for people to read; there is no tree.
    UTF16(Kind.ENCODING),
    /// An escape that is half of a character: the escape. The grammar of JSON allows it, but no UTF-8 text can hold the
    /// value, and readers refuse or replace it; so it is a fault of encoding, and there is still a tree.
    LONE_SURROGATE(Kind.ENCODING),
    /// A key that the object has already: the key, and the line of the member before it. Stands at the later key.
    DUPLICATE_KEY(Kind.DUPLICATE_KEY),
    /// More open brackets than allowed: the limit.
    TOO_DEEP(Kind.LIMIT),
    /// More bytes than allowed: the size, the limit.
    TOO_LARGE(Kind.LIMIT),
    /// A UTF-8 byte order mark. No arguments; RFC 8259 lets readers refuse it.
    BYTE_ORDER_MARK(Kind.BOM);

    /// Groups of faults; each is one rule for people.
    public enum Kind {
        SYNTAX, ENCODING, DUPLICATE_KEY, LIMIT, BOM
    }

    private final Kind kind;

    JsonFault(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// True if a text with this fault has no tree.
    public boolean isFatal() {
        return kind == Kind.SYNTAX || kind == Kind.LIMIT || this == UTF16;
    }
}
