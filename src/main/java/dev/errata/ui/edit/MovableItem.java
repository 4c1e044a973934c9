package dev.errata.ui.edit;

/// An item of a list that the commands of the form work on while the focus is in it; hangs at its node under [#KEY].
interface MovableItem {
    String KEY = "dev.errata.item";

    /// Moves the item by so many places, and the focus with it.
    void move(int by);

    void duplicate();

    void remove();
}
