package dev.errata.json;

import java.math.BigInteger;

/// What a number literal means, in a form that is equal for equal numbers and as long as the literal at most: the digits
/// without zeros at either end, and the power of ten that they are multiplied by.
record NumberKey(boolean negative, String digits, String exponent) {

    private static final NumberKey ZERO = new NumberKey(false, "", "0");

    /// Exponents longer than this are compared as they are spelt, lest a literal of megabytes becomes arithmetic.
    private static final int EXPONENT_DIGITS = 1_000;

    static NumberKey of(String literal) {
        boolean negative = literal.charAt(0) == '-';
        int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        String mantissa = literal.substring(negative ? 1 : 0, e < 0 ? literal.length() : e);
        String exponent = e < 0 ? "0" : literal.substring(e + 1);
        int point = mantissa.indexOf('.');
        int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
        String all = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        int start = 0;
        int end = all.length();
        while (start < end && all.charAt(start) == '0') {
            start++;
        }
        while (end > start && all.charAt(end - 1) == '0') {
            end--;
        }
        if (start == end) {
            return ZERO;
        }
        return new NumberKey(negative, all.substring(start, end), shifted(exponent, (all.length() - end) - fraction));
    }

    private static String shifted(String exponent, int shift) {
        String unsigned = exponent.startsWith("+") ? exponent.substring(1) : exponent;
        if (unsigned.length() > EXPONENT_DIGITS) {
            return unsigned + "+" + shift;
        }
        return new BigInteger(unsigned).add(BigInteger.valueOf(shift)).toString();
    }
}
