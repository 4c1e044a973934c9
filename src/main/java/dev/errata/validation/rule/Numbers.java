package dev.errata.validation.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers in texts, as far as a translation has to keep them.
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d++(?:[.,]\\d++)*+");
    private static final Pattern ANY = Pattern.compile("\\d++(?:[.,]\\d++)*+");
    private static final Pattern LARGE_UNIT = Pattern.compile("[万亿千百]");
    private static final List<String> DIGITS = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Numbers() {}

    /// The numbers of the English, outside of code, that the Chinese has in no form.
    static List<String> lost(String english, String chinese) {
        Set<String> kept = ANY.matcher(chinese).results().map(found -> plain(found.group()))
                .collect(Collectors.toSet());
        return NUMBER.matcher(CodeTokens.removedFrom(english)).results().map(MatchResult::group).distinct()
                .filter(number -> !kept.contains(plain(number)) && !isSpelt(plain(number), chinese)).toList();
    }

    /// `1,000` and `1000` are one number, and so are `2.0` and `2`.
    private static String plain(String number) {
        String digits = number.replace(",", "");
        return digits.matches("\\d+\\.\\d+") ? withoutZeros(digits) : digits;
    }

    private static String withoutZeros(String fraction) {
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return fraction.substring(0, end < fraction.length() && fraction.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static boolean isSpelt(String number, String chinese) {
        if (number.length() <= 2 && number.matches("\\d+") && Integer.parseInt(number) < DIGITS.size()) {
            return chinese.contains(DIGITS.get(Integer.parseInt(number)))
                    || number.equals("2") && chinese.contains("两");
        }
        return number.length() > 2 && LARGE_UNIT.matcher(chinese).find();
    }
}
