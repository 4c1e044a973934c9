package dev.errata.validation;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;

/// Paths in their order, held as tightly as can be: a folder has millions of pairs of a key and a path. What comes in order, as it does
/// when a folder is read, is added at once. Not thread-safe while it changes.
final class SortedPaths extends AbstractSet<String> {
    private String[] paths = new String[2];
    private int size;

    @Override
    public boolean add(String path) {
        int at = size > 0 && paths[size - 1].compareTo(path) < 0 ? -1 - size : find(path);
        if (at >= 0) {
            return false;
        }
        if (size == paths.length) {
            paths = Arrays.copyOf(paths, size + (size >> 1) + 1);
        }
        int place = -1 - at;
        System.arraycopy(paths, place, paths, place + 1, size - place);
        paths[place] = path;
        size++;
        return true;
    }

    @Override
    public boolean remove(Object path) {
        int at = path instanceof String text ? find(text) : -1;
        if (at < 0) {
            return false;
        }
        System.arraycopy(paths, at + 1, paths, at, size - at - 1);
        size--;
        if (size < paths.length / 2) {
            paths = Arrays.copyOf(paths, Math.max(2, size));
        }
        return true;
    }

    @Override
    public boolean contains(Object path) {
        return path instanceof String text && find(text) >= 0;
    }

    private int find(String path) {
        return Arrays.binarySearch(paths, 0, size, path);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(paths).subList(0, size).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
