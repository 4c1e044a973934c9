package dev.errata.regex;

/// How many characters a part of a pattern matches at least and at most; kept below [#MAX].
record Width(long least, long most) {

    static final long MAX = 1L << 40;
    static final Width NONE = new Width(0, 0);
    static final Width ONE = new Width(1, 1);

    Width {
        least = Math.min(least, MAX);
        most = Math.min(most, MAX);
    }

    Width then(Width next) {
        return new Width(least + next.least, most + next.most);
    }

    Width or(Width other) {
        return new Width(Math.min(least, other.least), Math.max(most, other.most));
    }

    /// @param max the greatest number of times, [Long#MAX_VALUE] for any number
    Width times(long min, long max) {
        return new Width(product(least, min), product(most, max));
    }

    boolean fixed() {
        return least == most;
    }

    private static long product(long width, long times) {
        return width == 0 || times == 0 ? 0 : times > MAX / width ? MAX : width * times;
    }
}
