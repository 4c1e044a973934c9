package dev.errata.validation.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads links by RFC 3986, with characters beyond ASCII let pass as browsers do.
final class LinkSyntax {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+-]*):(.*)", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern
            .compile("[\\s\\p{Z}\\p{Cc}<>\"{}|\\\\^`\\[\\]]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern BRACKETED = Pattern.compile("\\[[0-9A-Fa-f:.]+\\]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~%-]+");
    private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");

    private LinkSyntax() {}

    static Link read(String text) {
        Matcher parts = SCHEME.matcher(text);
        if (!parts.matches()) {
            return new Link.Broken();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = parts.group(2);
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
        boolean formed = port && (BRACKETED.matcher(host).matches() || isName(host))
                && !FORBIDDEN.matcher(rest).find() && !FORBIDDEN.matcher(user.orElse("")).find();
        return formed ? new Link.Page(scheme, user, host, rest) : new Link.Broken();
    }

    private static boolean isName(String host) {
        return NAME.matcher(host).matches() && !FORBIDDEN.matcher(host).find() && !host.startsWith(".")
                && !host.contains("..");
    }

    private static int end(String text) {
        int end = 0;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
