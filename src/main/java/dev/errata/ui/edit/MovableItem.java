package dev.errata.ui.edit;

/// An item of a list that the commands of the form work on while the focus is in it; hangs at its node under [#KEY].
interface MovableItem {
    String KEY = "dev.errata.item";

    /// Moves the item by so many places, and the focus with it.
    void move(int by);

    void duplicate();

    void remove();

    /// Closes its card, or opens it; an item without a card has nothing to close.
    default void fold() {}

    /// Closes all cards of its list, or opens them where all are closed.
    default void foldAll() {}
}
