package dev.errata.ui.json;

/// One step of indent as the file has it.
final class IndentUnit {
    private static final String USUAL = "  ";
    private static final int FAR_ENOUGH = 64 << 10;

    private IndentUnit() {}

    /// A tab, or as many spaces as the first line has that is indented more than the line before; two if there is none.
    static String of(String text) {
        int before = 0;
        int start = 0;
        while (start < text.length() && start < FAR_ENOUGH) {
            int i = start;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            boolean blank = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (!blank && i - start > before) {
                return text.charAt(start) == '\t' ? "\t" : " ".repeat(i - start - before);
            }
            if (!blank) {
                before = i - start;
            }
            int next = text.indexOf('\n', i);
            start = next < 0 ? text.length() : next + 1;
        }
        return USUAL;
    }

    /// The white space that a line starts with, at most up to `end`.
    static String leading(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return text.substring(start, i);
    }

    /// How many units of the leading white space one step back takes away.
    static int stepBack(String leading, String unit) {
        if (leading.startsWith(unit)) {
            return unit.length();
        }
        return leading.startsWith("\t")
                ? 1
                : Math.min(leading.length(), unit.equals("\t") ? USUAL.length() : unit.length());
    }
}
