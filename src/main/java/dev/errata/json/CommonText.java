package dev.errata.json;

/// How far two texts are the same from either end, without cutting a character in half.
final class CommonText {

    private CommonText() {}

    /// The length of the common start.
    static int start(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int i = 0;
        while (i < most && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i > 0 && Character.isHighSurrogate(left.charAt(i - 1)) ? i - 1 : i;
    }

    /// The length of the common end behind the common start.
    static int end(String left, String right, int start) {
        int most = Math.min(left.length(), right.length()) - start;
        int i = 0;
        while (i < most && left.charAt(left.length() - 1 - i) == right.charAt(right.length() - 1 - i)) {
            i++;
        }
        return i > 0 && Character.isLowSurrogate(left.charAt(left.length() - i)) ? i - 1 : i;
    }
}
