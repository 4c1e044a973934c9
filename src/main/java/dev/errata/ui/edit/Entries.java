package dev.errata.ui.edit;

/// The entries of a list of texts or of a map, by number: what a row of the form shows, and does, of whichever it is.
interface Entries {
    int size(FormPlace holder);

    FormPlace entry(FormPlace holder, int index);

    /// The number of the entry that this token of a pointer means, -1 where it means none; there need not be such an entry.
    int indexOf(FormPlace holder, String token);

    /// Adds an empty entry behind the others.
    void add(FormPlace holder);

    /// Puts a copy behind the entry.
    void duplicate(FormPlace holder, int index);

    void move(FormPlace holder, int from, int to);

    void remove(FormPlace holder, int index);
}
