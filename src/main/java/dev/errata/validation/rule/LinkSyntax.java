package dev.errata.validation.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads links by RFC 3986, with characters beyond ASCII let pass as browsers do.
final class LinkSyntax {
    private static final String FORBIDDEN = "<>\"{}|\\^`[]";
    private static final String IN_NAME = "._~%-";
    private static final String IN_SCHEME = "+-";
    private static final Pattern BRACKETED = Pattern.compile("\\[[0-9A-Fa-f:.]+\\]");
    private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");

    private LinkSyntax() {}

    static Link read(String text) {
        int colon = schemeEnd(text);
        if (colon == 0) {
            return new Link.Broken();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 1);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Link.Foreign(scheme);
        }
        return rest.startsWith("//") ? page(scheme, rest.substring(2)) : new Link.Broken();
    }

    private static Link page(String scheme, String text) {
        int end = end(text);
        String authority = text.substring(0, end);
        String rest = text.substring(end);
        int at = authority.lastIndexOf('@');
        Optional<String> user = at < 0 ? Optional.empty() : Optional.of(authority.substring(0, at));
        String hostAndPort = authority.substring(at + 1);
        int colon = hostAndPort.endsWith("]") ? -1 : hostAndPort.lastIndexOf(':');
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        boolean port = colon < 0 || PORT.matcher(hostAndPort.substring(colon + 1)).matches();
        boolean formed = port && (isName(host) || BRACKETED.matcher(host).matches()) && isAllowed(rest)
                && isAllowed(user.orElse(""));
        return formed ? new Link.Page(scheme, user, host, rest) : new Link.Broken();
    }

    /// Where the colon behind a scheme stands; 0 where the text begins with none.
    private static int schemeEnd(String text) {
        int end = 0;
        while (end < text.length() && (isAsciiLetter(text.charAt(end))
                || end > 0 && (isDigit(text.charAt(end)) || IN_SCHEME.indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':' ? end : 0;
    }

    private static boolean isName(String host) {
        return !host.isEmpty() && !host.startsWith(".") && !host.contains("..") && isAllowed(host)
                && host.codePoints().allMatch(c -> isAsciiLetter(c) || isDigit(c) || IN_NAME.indexOf(c) >= 0
                        || isLetterMarkOrNumber(c));
    }

    private static boolean isLetterMarkOrNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> false;
        };
    }

    /// Whether a part of a URL has no character that must be escaped, and each percent sign escapes one.
    private static boolean isAllowed(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' ? !isHex(part, i + 1) || !isHex(part, i + 2) : isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return c < 0x80
                ? c <= ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0
                : Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int end(String text) {
        int end = 0;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
