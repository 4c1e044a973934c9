package dev.errata.search.language;

import java.util.Locale;
import java.util.regex.Pattern;

/// The spelling of bounds.
final class Reading {
    static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    static final Pattern YEAR = Pattern.compile("\\d{4}");
    static final Pattern AGO = Pattern.compile("-(\\d{1,5})([dwmyDWMY])");

    private Reading() {}

    static Bound.Unit unit(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "d" -> Bound.Unit.DAY;
            case "w" -> Bound.Unit.WEEK;
            case "m" -> Bound.Unit.MONTH;
            default -> Bound.Unit.YEAR;
        };
    }
}
