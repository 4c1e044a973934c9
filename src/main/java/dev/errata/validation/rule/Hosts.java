package dev.errata.validation.rule;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Tells hosts of the public internet from those that only a machine or a company knows, in every spelling that browsers take.
/// Nothing is looked up in the network.
final class Hosts {
    private static final List<String> PRIVATE_ENDS = List.of("localhost", "local", "localdomain", "internal",
            "intranet",
            "lan", "corp", "home", "private", "home.arpa", "test", "invalid", "example", "onion");
    private static final int IPV4_BYTES = 4;

    private Hosts() {}

    /// Whether a reader elsewhere cannot reach the host, or should not.
    static boolean isPrivate(String host) {
        String name = ascii(host);
        if (name.startsWith("[")) {
            return name.length() < 2 || !name.endsWith("]") || isPrivateIpv6(name.substring(1, name.length() - 1));
        }
        OptionalLong ipv4 = mayBeIpv4(name) ? ipv4(name) : OptionalLong.empty();
        if (ipv4.isPresent()) {
            return isPrivateIpv4(ipv4.getAsLong());
        }
        return name.indexOf('.') < 0 || hasPrivateEnd(name);
    }

    /// Nearly every host is told from an address by the letter that its last part begins with.
    private static boolean mayBeIpv4(String name) {
        int last = name.lastIndexOf('.') + 1;
        return last < name.length() && name.charAt(last) >= '0' && name.charAt(last) <= '9';
    }

    private static boolean hasPrivateEnd(String name) {
        for (String end : PRIVATE_ENDS) {
            int before = name.length() - end.length() - 1;
            if (name.endsWith(end) && (before < 0 || name.charAt(before) == '.')) {
                return true;
            }
        }
        return false;
    }

    /// As a browser asks for it: percent signs resolved, letters in other scripts' forms made plain, no final dot.
    private static String ascii(String host) {
        String name = (isPlain(host) ? host : decoded(host)).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isPlain(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80 || host.charAt(i) == '%') {
                return false;
            }
        }
        return true;
    }

    private static String decoded(String host) {
        String name = URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException withoutAsciiForm) {
            return name;
        }
    }

    /// The address that `127.0.0.1`, `127.1`, `2130706433`, `0x7f.1` or `0177.0.0.1` means to a browser: one to four
    /// numbers, decimal, hexadecimal or octal, of which the last fills the bytes that are left.
    static OptionalLong ipv4(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length > IPV4_BYTES) {
            return OptionalLong.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            OptionalLong part = number(parts[i]);
            int bytes = i == parts.length - 1 ? IPV4_BYTES - i : 1;
            if (part.isEmpty() || part.getAsLong() >= 1L << 8 * bytes) {
                return OptionalLong.empty();
            }
            address = (address << 8 * bytes) + part.getAsLong();
        }
        return OptionalLong.of(address);
    }

    private static OptionalLong number(String part) {
        int radix = part.startsWith("0x") ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        String digits = radix == 16 ? part.substring(2) : part;
        if (digits.isEmpty() || digits.length() > 16 || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits, radix));
    }

    /// Every block that IANA lists as not globally reachable.
    private static boolean isPrivateIpv4(long address) {
        return Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                "224.0.0.0/3").anyMatch(block -> isIn(address, block));
    }

    private static boolean isIn(long address, String block) {
        int slash = block.indexOf('/');
        int shift = 32 - Integer.parseInt(block.substring(slash + 1));
        return address >> shift == ipv4(block.substring(0, slash)).orElseThrow() >> shift;
    }

    /// Only 2000::/3 is in public use; within it, what wraps an IPv4 address is judged by that, and documentation is not
    /// public.
    private static boolean isPrivateIpv6(String literal) {
        byte[] bytes;
        try {
            bytes = InetAddress.ofLiteral(literal).getAddress();
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
        if (bytes.length == IPV4_BYTES) {
            return isPrivateIpv4(number(bytes, 0));
        }
        boolean translated = number(bytes, 0) == 0x0064ff9bL;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (translated || sixToFour) {
            return isPrivateIpv4(number(bytes, translated ? 12 : 2));
        }
        return (bytes[0] & 0xe0) != 0x20 || number(bytes, 0) == 0x20010db8L;
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + IPV4_BYTES; i++) {
            number = number << 8 | bytes[i] & 0xff;
        }
        return number;
    }
}
