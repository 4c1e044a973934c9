package dev.errata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The words of a process's command line as UTF-8. In a locale of plain ASCII, as containers and cron have it, Java hands
/// `?` for all letters beyond; Linux still has the bytes.
public final class ArgumentWords {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private ArgumentWords() {}

    /// What the caller typed, given what Java made of it.
    public static List<String> of(String[] arguments) {
        List<String> decoded = List.of(arguments);
        boolean doubtful = !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))
                && decoded.stream().anyMatch(word -> word.chars().anyMatch(c -> c == '?' || c > 0x7E));
        if (!doubtful || !Files.isReadable(COMMAND_LINE)) {
            return decoded;
        }
        try {
            return fromBytes(Files.readAllBytes(COMMAND_LINE), decoded);
        } catch (IOException e) {
            return decoded;
        }
    }

    /// The last words of a command line whose words end with a zero byte, or `decoded` where they do not fit to it.
    static List<String> fromBytes(byte[] commandLine, List<String> decoded) {
        String text = new String(commandLine, StandardCharsets.UTF_8);
        List<String> words = List.of(text.split("\0", -1));
        int end = words.size() - 1;
        int start = end - decoded.size();
        return start < 0 || text.indexOf('\uFFFD') >= 0 ? decoded : words.subList(start, end);
    }
}
