package dev.errata.ui.control;

import dev.errata.message.Printable;

/// A text and what a text control shows of it. A line break in a one-line field and a carriage return are left out. JavaFX would leave out
/// control characters too, and obey marks that turn the direction of writing: in their place stands a U+FFFD each. An edit of what is
/// shown is carried over to the whole text, so that what is not shown is not lost.
final class ShownText {
    /// Which characters a control shows.
    enum Control {
        ONE_LINE, LINES;

        /// Whether something stands for it.
        boolean shows(char c) {
            return c != '\r' && (this == LINES || c != '\n' && c != '\t');
        }

        private boolean isShownAsItIs(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!shows(c) || Printable.inPlace(c) != c) {
                    return false;
                }
            }
            return true;
        }

        String shown(String text) {
            if (isShownAsItIs(text)) {
                return text;
            }
            StringBuilder kept = new StringBuilder();
            text.chars().filter(c -> shows((char) c)).forEach(c -> kept.append(Printable.inPlace((char) c)));
            return kept.toString();
        }
    }

    private ShownText() {}

    /// The whole text after an edit that made `edited` of what `control` shows of `whole`. The hidden characters at the
    /// border of the edit stay.
    static String merged(Control control, String whole, String edited) {
        String shown = control.shown(whole);
        if (shown.equals(whole)) {
            return edited;
        }
        int most = Math.min(shown.length(), edited.length());
        int start = 0;
        while (start < most && shown.charAt(start) == edited.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && shown.charAt(shown.length() - 1 - end) == edited.charAt(edited.length() - 1 - end)) {
            end++;
        }
        boolean deletes = start < shown.length() - end;
        int from = deletes ? offset(control, whole, start) : behind(control, whole, start);
        int to = deletes ? behind(control, whole, shown.length() - end) : from;
        return whole.substring(0, from) + edited.substring(start, edited.length() - end) + whole.substring(to);
    }

    /// Where in `whole` the shown character number `index` stands.
    private static int offset(Control control, String whole, int index) {
        int seen = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (control.shows(whole.charAt(i)) && seen++ == index) {
                return i;
            }
        }
        return whole.length();
    }

    /// Directly behind the shown character before number `index`.
    private static int behind(Control control, String whole, int index) {
        return index == 0 ? 0 : offset(control, whole, index - 1) + 1;
    }
}
