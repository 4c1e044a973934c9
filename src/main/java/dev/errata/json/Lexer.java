package dev.errata.json;

/// Cuts a text into the tokens of JSON, and goes on behind small faults where it is sure what was meant.
final class Lexer {

    private final String text;
    /// The text and one NUL behind it, so that reading needs no check for the end.
    private final char[] chars;
    private final Faults faults;
    private int pos;

    Lexer(String text, Faults faults) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
        this.faults = faults;
    }

    int pos() {
        return pos;
    }

    void advance() {
        pos++;
    }

    boolean atEnd() {
        return pos >= text.length();
    }

    /// The unit at the place that is read next; NUL at the end.
    char peek() {
        return chars[pos];
    }

    /// Goes over white space, and over comments as a fault.
    void skipSpace() {
        while (true) {
            char c = chars[pos];
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                pos++;
            } else if ((c == '/' || c == '#') && !atEnd()) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int start = pos;
        boolean block = text.startsWith("/*", start);
        if (!block && chars[start] == '/' && !text.startsWith("//", start)) {
            throw faults.halt(JsonFault.EXPECTED_VALUE, new Span(start, start + 1), "/");
        }
        int end = block ? text.indexOf("*/", start + 2) : text.indexOf('\n', start);
        pos = end < 0 ? text.length() : block ? end + 2 : end;
        String opening = block ? "/*" : chars[start] == '#' ? "#" : "//";
        faults.report(JsonFault.COMMENT, new Span(start, pos), opening);
    }

    /// Reads a string in double quotes; the opening quote is next.
    String string() {
        int start = pos + 1;
        int i = start;
        char c = chars[i];
        while (c != '"' && c != '\\' && c >= ' ') {
            c = chars[++i];
        }
        if (c == '"') {
            pos = i + 1;
            return text.substring(start, i);
        }
        return escapedString(start, i);
    }

    private String escapedString(int start, int first) {
        StringBuilder value = new StringBuilder(Math.max(32, (first - start) * 2)).append(text, start, first);
        int i = first;
        while (true) {
            char c = chars[i];
            if (c == '"') {
                pos = i + 1;
                return value.toString();
            }
            if (c == '\\') {
                i = escape(i, value);
            } else if (c < ' ') {
                checkControl(start - 1, i);
                value.append(c);
                i++;
            } else {
                int from = i;
                do {
                    c = chars[++i];
                } while (c != '"' && c != '\\' && c >= ' ');
                value.append(text, from, i);
            }
        }
    }

    /// Resolves the escape at `i` and returns the place behind it.
    private int escape(int i, StringBuilder value) {
        char code = chars[i + 1];
        switch (code) {
            case '"', '\\', '/' -> value.append(code);
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'u' -> {
                return unicodeEscape(i, value);
            }
            default -> {
                int end = i + 1 == text.length() ? i + 1 : text.offsetByCodePoints(i, 2);
                if (code < ' ') {
                    end = i + 1;
                } else {
                    value.append(text, i, end);
                }
                faults.report(JsonFault.BAD_ESCAPE, new Span(i, end), text.substring(i, end));
                return end;
            }
        }
        return i + 2;
    }

    private int unicodeEscape(int i, StringBuilder value) {
        int unit = hex(i + 2);
        if (unit < 0) {
            int end = i + 2;
            while (end < i + 6 && digit(chars[end]) >= 0) {
                end++;
            }
            faults.report(JsonFault.BAD_ESCAPE, new Span(i, end), text.substring(i, end));
            value.append(text, i, end);
            return end;
        }
        value.append((char) unit);
        if (Character.isHighSurrogate((char) unit) && chars[i + 6] == '\\' && chars[i + 7] == 'u') {
            int low = hex(i + 8);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                value.append((char) low);
                return i + 12;
            }
        }
        if (Character.isSurrogate((char) unit)) {
            faults.report(JsonFault.LONE_SURROGATE, new Span(i, i + 6), text.substring(i, i + 6));
        }
        return i + 6;
    }

    /// The number that four hexadecimal digits at `start` make; -1 if there are not four.
    private int hex(int start) {
        int number = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < text.length() ? digit(chars[i]) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /// A line end in a string is a missing quote if the next line goes on like JSON, and else a raw control character.
    private void checkControl(int quote, int i) {
        if (i >= text.length()) {
            throw faults.halt(JsonFault.UNTERMINATED_STRING, new Span(quote, i));
        }
        if (chars[i] == '\n' || chars[i] == '\r') {
            int next = i;
            while (chars[next] <= ' ' && next < text.length()) {
                next++;
            }
            if (next == text.length() || "\"]}".indexOf(chars[next]) >= 0) {
                throw faults.halt(JsonFault.UNTERMINATED_STRING, new Span(quote, i));
            }
        }
        faults.report(JsonFault.CONTROL_CHARACTER_IN_STRING, new Span(i, i + 1), Found.codeOf(chars[i]));
    }

    /// Reads a number, a word or a string in wrong quotes: what is neither a bracket nor in double quotes.
    JsonValue word() {
        int start = pos;
        char c = chars[start];
        if (c == '-' || (c >= '0' && c <= '9') || c == '+' || c == '.') {
            return number();
        }
        if (Found.isForeignQuote(c)) {
            return foreignString();
        }
        int end = Found.wordEnd(text, start);
        if (end == start) {
            throw faults.halt(JsonFault.EXPECTED_VALUE, Found.span(text, start), Found.at(text, start));
        }
        pos = end;
        String word = text.substring(start, end);
        return switch (word) {
            case "true" -> JsonBoolean.TRUE;
            case "false" -> JsonBoolean.FALSE;
            case "null" -> JsonNull.NULL;
            default -> {
                faults.report(JsonFault.UNKNOWN_WORD, new Span(start, end), Found.shortened(word), Found.meant(word));
                yield JsonNull.NULL;
            }
        };
    }

    private JsonValue number() {
        int start = pos;
        int i = start;
        char c = chars[i];
        while ((c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E') {
            c = chars[++i];
        }
        i = Found.wordEnd(text, i);
        pos = i;
        String literal = text.substring(start, i);
        if (NumberGrammar.matches(literal)) {
            return new JsonNumber(literal);
        }
        faults.report(JsonFault.BAD_NUMBER, new Span(start, i), Found.shortened(literal));
        return JsonNull.NULL;
    }

    private JsonValue foreignString() {
        int start = pos;
        char closing = Found.closingQuote(chars[start]);
        int end = start + 1;
        while (chars[end] != closing && chars[end] >= ' ') {
            end++;
        }
        String quote = String.valueOf(chars[start]);
        if (chars[end] != closing) {
            throw faults.halt(JsonFault.SINGLE_QUOTES, new Span(start, start + 1), quote);
        }
        pos = end + 1;
        faults.report(JsonFault.SINGLE_QUOTES, new Span(start, pos), quote);
        return new JsonString(text.substring(start + 1, end));
    }
}
