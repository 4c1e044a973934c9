package dev.errata.validation.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parts of a sentence that have to stay as they are when it is translated: code, URLs, options, paths.
final class CodeTokens {
    private static final Kind CODE = new Kind("(?<!`)`++([^`]++)`++", "`");
    private static final Kind URL = new Kind("https?://[^\\s\"<>`，。；、）)\\]]+", "/");
    private static final Kind OPTION = new Kind("(?<![\\w-])(?:--[A-Za-z][\\w-]*|-[A-Za-z](?![\\w-]))", "-");
    private static final Kind PATH = new Kind(
            "(?<![\\w/:.<>*)\\]}-])(?:~|\\.{1,2})?/[A-Za-z0-9_.][\\w.@%+-]*+(?:/[\\w.@%+*-]++)*+/?|\\b[A-Za-z]:\\\\[\\w.\\\\-]+",
            "/\\");
    private static final Kind NAME = new Kind("(?<![\\w.])\\w+(?:_\\w+)+(?!\\w)", "_");
    private static final List<Kind> KINDS = List.of(CODE, URL, OPTION, PATH, NAME);
    private static final Pattern PLACEHOLDER = Pattern
            .compile("<[^<>]*>|\\{[^{}]*\\}|\"[^\"]*\"|'[^']*'|#.*|…|\\.\\.\\.");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.:/-])[A-Za-z]?[a-z]{2,}(?![\\w:/(-]|\\.\\w)");
    private static final String SENTENCE_SIGNS = ".,:;!?/";
    private static final int FEWEST_WORDS = 3;

    private CodeTokens() {}

    /// One kind of token.
    ///
    /// @param pattern what such a token looks like
    /// @param signs   characters of which each such token has one: most texts have none, and need no search
    private record Kind(Pattern pattern, String signs) {

        private Kind(String pattern, String signs) {
            this(Pattern.compile(pattern), signs);
        }

        private boolean mayBeIn(String text) {
            for (int i = 0; i < signs.length(); i++) {
                if (text.indexOf(signs.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The tokens of a text, each once, in the order of their kinds. Code in quotation marks of code comes in the pieces
    /// between the parts that a translator may well put into Chinese: placeholders, quoted words, comments.
    static Set<String> of(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        String rest = text;
        for (Kind kind : KINDS) {
            Matcher found = kind.pattern().matcher(rest);
            StringBuilder left = new StringBuilder();
            while (found.find()) {
                String token = kind.equals(CODE) ? found.group(1) : withoutEnd(found.group());
                (kind.equals(CODE) ? Stream.of(PLACEHOLDER.split(token)) : Stream.of(token)).map(String::strip)
                        .filter(piece -> !piece.isEmpty()).forEach(tokens::add);
                found.appendReplacement(left, " ");
            }
            found.appendTail(left);
            rest = left.toString();
        }
        return tokens;
    }

    /// Without the signs that end a sentence.
    private static String withoutEnd(String token) {
        int end = token.length();
        while (end > 0 && SENTENCE_SIGNS.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return token.substring(0, end);
    }

    /// The text without its tokens.
    static String removedFrom(String text) {
        String rest = text;
        for (Kind kind : KINDS) {
            rest = kind.mayBeIn(rest) ? kind.pattern().matcher(rest).replaceAll(" ") : rest;
        }
        return rest;
    }

    /// Whether there is anything to translate: some words in a row that are plain language.
    static boolean hasWords(String text) {
        return WORD.matcher(removedFrom(text)).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }
}
