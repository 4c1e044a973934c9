package dev.errata.exchange;

import dev.errata.message.Printable;
import java.util.Locale;

/// Tells what may be a link in something that is written to be read.
final class WebAddress {

    private WebAddress() {}

    /// Whether a text leads to the web and nowhere else, and has no letter at which a link would end or a mark begin, nor one that is
    /// not seen.
    static boolean is(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && text.codePoints().noneMatch(letter -> letter <= ' ' || letter == '<' || letter == '>')
                && text.equals(Printable.named(text));
    }
}
