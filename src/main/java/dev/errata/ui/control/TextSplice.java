package dev.errata.ui.control;

import java.util.Optional;

/// One replacement in a text: what stands from `start` to before `end` gives way to `text`. Offsets are UTF-16 units.
public record TextSplice(int start, int end, String text) {

    public TextSplice {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no splice from " + start + " to " + end);
        }
    }

    /// The smallest replacement that makes `after` out of `before`; no character outside the basic plane is cut in two.
    public static TextSplice between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return new TextSplice(start, before.length() - end, after.substring(start, after.length() - end));
    }

    /// True if nothing is taken and nothing put in.
    public boolean isIdle() {
        return start == end && text.isEmpty();
    }

    public String applyTo(String before) {
        return new StringBuilder(before.length() - (end - start) + text.length()).append(before, 0, start).append(text)
                .append(before, end, before.length()).toString();
    }

    /// How much longer the text gets.
    int growth() {
        return text.length() - (end - start);
    }

    /// The same replacement `offset` units further on.
    TextSplice moved(int offset) {
        return new TextSplice(start + offset, end + offset, text);
    }

    /// This replacement after `first` was made in the same text; empty where the two touch the same part of it.
    public Optional<TextSplice> after(TextSplice first) {
        if (end < first.start || end == first.start && start < end) {
            return Optional.of(this);
        }
        return start >= first.end ? Optional.of(moved(first.growth())) : Optional.empty();
    }

    /// Where a place in the text is after the replacement; a place inside of what is taken goes to the end of what is put in.
    public int follow(int offset) {
        if (offset < start) {
            return offset;
        }
        return offset >= end ? offset + growth() : start + text.length();
    }
}
