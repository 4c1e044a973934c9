package dev.errata.exchange;

/// Takes the white space between the parts of a JSON text away; every part keeps its spelling.
final class Minified {

    private Minified() {}

    /// The text on one line; it has to be well-formed.
    static String of(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                out.append(c);
                inString = c == '"';
            }
        }
        return out.toString();
    }
}
