package dev.errata.refactor;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.GroupSpan;
import dev.errata.regex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is put in the place of a match. `$1` to `$99` and `${1}` stand for what a group matched, `${name}` for a named one, `$0`
/// for the whole match, `$$` for a dollar; any other dollar is a dollar.
public final class Replacement {

    /// A piece of the text, or the group whose match stands there.
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Group(int number) implements Part {}
    }

    /// What became of a text that was to be a replacement.
    public sealed interface Reading {
        record Ok(Replacement replacement) implements Reading {}

        /// It speaks of a group that the pattern lacks.
        ///
        /// @param offset where it does
        record NoSuchGroup(String group, int offset) implements Reading {}
    }

    private final List<Part> parts;

    private Replacement(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// The replacement that is the text as it stands.
    public static Replacement literal(String text) {
        return new Replacement(List.of(new Part.Text(text)));
    }

    /// Reads a replacement for matches of this pattern.
    public static Reading read(String text, CompiledPattern pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<Mention> mention = Mention.at(text, at);
            if (mention.isEmpty()) {
                boolean doubled = text.startsWith("$$", at);
                literal.append(text.charAt(at));
                at += doubled ? 2 : 1;
                continue;
            }
            Optional<Integer> number = mention.get().number(pattern);
            if (number.isEmpty()) {
                return new Reading.NoSuchGroup(mention.get().name(), at);
            }
            parts.add(new Part.Text(literal.toString()));
            literal.setLength(0);
            parts.add(new Part.Group(number.get()));
            at = mention.get().end();
        }
        parts.add(new Part.Text(literal.toString()));
        return new Reading.Ok(new Replacement(parts));
    }

    /// What stands in the place of this match of `text`.
    String of(Match match, String text) {
        StringBuilder result = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Text(String piece) -> result.append(piece);
                case Part.Group(int number) -> {
                    Optional<GroupSpan> span = match.group(number);
                    span.ifPresent(found -> result.append(text, found.start(), found.end()));
                }
            }
        }
        return result.toString();
    }

    /// A group that a replacement speaks of.
    private record Mention(String name, int end) {

        static Optional<Mention> at(String text, int dollar) {
            if (text.charAt(dollar) != '$' || dollar + 1 == text.length()) {
                return Optional.empty();
            }
            if (text.charAt(dollar + 1) == '{') {
                int close = text.indexOf('}', dollar);
                return close < 0
                        ? Optional.empty()
                        : Optional.of(new Mention(text.substring(dollar + 2, close), close + 1));
            }
            int end = dollar + 1;
            while (end < text.length() && end < dollar + 3 && isDigit(text.charAt(end))) {
                end++;
            }
            return end == dollar + 1
                    ? Optional.empty()
                    : Optional.of(new Mention(text.substring(dollar + 1, end), end));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        Optional<Integer> number(CompiledPattern pattern) {
            if (!name.isEmpty() && name.length() < 3 && name.chars().allMatch(c -> isDigit((char) c))) {
                return Optional.of(Integer.parseInt(name)).filter(number -> number <= pattern.groupCount());
            }
            return Optional.ofNullable(pattern.groupNames().get(name));
        }
    }
}
