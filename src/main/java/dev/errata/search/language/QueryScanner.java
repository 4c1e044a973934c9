package dev.errata.search.language;

import dev.errata.json.Span;

/// Goes through the text of a query from left to right.
final class QueryScanner {
    private static final char PLAIN_QUOTE = '"';

    private final String text;
    private int at;

    QueryScanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void goTo(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// The present character, U+0000 behind the end; full-width signs of the language as their narrow twins.
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? narrow(text.charAt(at + ahead)) : '\0';
    }

    void advance() {
        at++;
    }

    Span from(int start) {
        return new Span(start, at);
    }

    String textFrom(int start) {
        return text.substring(start, at);
    }

    void skipSpace() {
        while (!isAtEnd() && isSpace(peek())) {
            at++;
        }
    }

    /// Takes a keyword, if it stands here by itself.
    boolean takeKeyword(String keyword) {
        boolean found = text.startsWith(keyword, at) && isBoundary(peek(keyword.length()));
        at += found ? keyword.length() : 0;
        return found;
    }

    /// Takes the character, if it stands here.
    boolean take(char wanted) {
        boolean found = !isAtEnd() && peek() == wanted;
        at += found ? 1 : 0;
        return found;
    }

    /// Takes the letters of a name; none where none stands here.
    String takeName() {
        int start = at;
        while (!isAtEnd() && isNameLetter(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Takes what stands between quotes, the quotes as well; the rest of the text where the second one is missing. Plain
    /// quotes end at plain ones only, and two of them within stand for one; any quote ends what another one begins.
    Quoted takeQuoted() {
        boolean plain = peek() == PLAIN_QUOTE;
        StringBuilder inner = new StringBuilder();
        at++;
        while (!isAtEnd()) {
            char letter = text.charAt(at);
            at++;
            if (plain ? letter == PLAIN_QUOTE : isQuote(letter)) {
                if (!plain || isAtEnd() || text.charAt(at) != PLAIN_QUOTE) {
                    return new Quoted(inner.toString(), true);
                }
                at++;
            }
            inner.append(letter);
        }
        return new Quoted(inner.toString(), false);
    }

    /// @param closed whether the second quote is there
    record Quoted(String text, boolean closed) {}

    /// Where the `/` stands that closes the pattern which begins here; -1 where no pattern does, as in `/var/log`.
    int patternEnd() {
        if (peek() != '/' || isSpace(peek(1))) {
            return -1;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == '/') {
                boolean closes = i > at + 1 && (i + 1 >= text.length() || isBoundary(narrow(text.charAt(i + 1))));
                return closes ? i : -1;
            }
        }
        return -1;
    }

    /// Takes the pattern that ends at `end`, its slashes as well; `\/` is a slash.
    String takePattern(int end) {
        String pattern = text.substring(at + 1, end).replace("\\/", "/");
        at = end + 1;
        return pattern;
    }

    /// Takes a word: up to white space, a quote, or one of `closers` that closes nothing which was opened in the word.
    String takeWord(String closers) {
        int start = at;
        int round = 0;
        int square = 0;
        while (!isAtEnd()) {
            char letter = peek();
            if (isSpace(letter) || isQuote(letter) || letter == ')' && round == 0 && closers.indexOf(')') >= 0
                    || letter == ']' && square == 0 && closers.indexOf(']') >= 0) {
                break;
            }
            round += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            square += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            round = Math.max(0, round);
            square = Math.max(0, square);
            at++;
        }
        return text.substring(start, at);
    }

    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    static boolean isQuote(char letter) {
        return switch (letter) {
            case '"', '“', '”', '„', '«', '»', '「', '」', '＂' -> true;
            default -> false;
        };
    }

    private static boolean isBoundary(char letter) {
        return letter == '\0' || isSpace(letter) || isQuote(letter) || letter == '(' || letter == ')' || letter == ']';
    }

    private static boolean isNameLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
                || letter == '_' || letter == '.' || letter == '-';
    }

    private static char narrow(char letter) {
        return switch (letter) {
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '［' -> '[';
            case '］' -> ']';
            case '＝' -> '=';
            case '＜' -> '<';
            case '＞' -> '>';
            default -> letter;
        };
    }
}
