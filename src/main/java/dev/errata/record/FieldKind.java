package dev.errata.record;

/// What a field holds, and with that which control edits it and how search reads it.
public enum FieldKind {
    /// A record id; see [RecordId].
    ID,
    /// One line of text.
    TEXT,
    /// Several sentences of text.
    PROSE,
    /// A regular expression in the default meaning.
    PATTERN,
    /// One word of an open vocabulary.
    WORD,
    /// One of the values that the schema names.
    CHOICE,
    /// A number from 0 to 1.
    RATIO,
    /// An integer from 0.
    COUNT,
    /// An ISO day such as `2026-02-14`.
    DAY,
    /// An absolute URL.
    URL,
    /// A BCP 47 language tag.
    LOCALE,
    /// An array of URLs.
    URLS,
    /// An array of words of an open vocabulary.
    WORDS,
    /// An array of texts.
    TEXTS,
    /// An array of objects, whose members are fields themselves.
    ITEMS,
    /// One object, whose members are fields themselves.
    GROUP,
    /// One object with free member names.
    MAP;

    /// Whether the value is one JSON scalar.
    public boolean isScalar() {
        return compareTo(LOCALE) <= 0;
    }

    /// Whether the value is an array of JSON scalars.
    public boolean isScalarList() {
        return this == URLS || this == WORDS || this == TEXTS;
    }
}
