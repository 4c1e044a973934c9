package dev.errata.validation;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

/// Texts in their order, held as tightly as can be: a folder has millions of pairs of a key and a path. What comes in order, as paths
/// do when a folder is read, is added at once. Not thread-safe while it changes.
final class SortedTexts extends AbstractSet<String> {
    private String[] texts = new String[2];
    private int size;

    /// The set with one more text; a set of one is no [SortedTexts] yet, and is not changed.
    static Set<String> with(Set<String> some, String added) {
        if (some instanceof SortedTexts) {
            some.add(added);
            return some;
        }
        if (some.isEmpty() || some.contains(added)) {
            return Set.of(added);
        }
        SortedTexts several = new SortedTexts();
        several.addAll(some);
        several.add(added);
        return several;
    }

    /// The set without this text, as [#with] made it.
    static Set<String> without(Set<String> some, String removed) {
        if (some instanceof SortedTexts) {
            some.remove(removed);
            return some;
        }
        return some.contains(removed) ? Set.of() : some;
    }

    @Override
    public boolean add(String text) {
        int at = size > 0 && texts[size - 1].compareTo(text) < 0 ? -1 - size : find(text);
        if (at >= 0) {
            return false;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size + (size >> 1) + 1);
        }
        int place = -1 - at;
        System.arraycopy(texts, place, texts, place + 1, size - place);
        texts[place] = text;
        size++;
        return true;
    }

    @Override
    public boolean remove(Object removed) {
        int at = removed instanceof String text ? find(text) : -1;
        if (at < 0) {
            return false;
        }
        System.arraycopy(texts, at + 1, texts, at, size - at - 1);
        size--;
        if (size < texts.length / 2) {
            texts = Arrays.copyOf(texts, Math.max(2, size));
        }
        return true;
    }

    @Override
    public boolean contains(Object asked) {
        return asked instanceof String text && find(text) >= 0;
    }

    private int find(String text) {
        return Arrays.binarySearch(texts, 0, size, text);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(texts).subList(0, size).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
