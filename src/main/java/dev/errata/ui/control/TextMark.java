package dev.errata.ui.control;

import java.util.List;
import java.util.Locale;

/// A place of a text that stands out.
///
/// @param start UTF-16 offset in the whole text
/// @param end   UTF-16 offset in the whole text, exclusive
public record TextMark(int start, int end, Look look) {

    /// How it stands out; never by colour alone.
    public enum Look {
        /// Something that was looked for: underlined.
        FOUND,
        /// Another such thing that may follow directly: underlined with dashes.
        FOUND_NEXT,
        /// Looking for it was given up here: underlined with dots.
        GIVEN_UP,
        /// What a record hits: thinly underlined.
        HIT,
        /// What the chosen record hits: underlined.
        CHOSEN_HIT,
        /// What a group of the pattern matches, four in turn: each on a ground of its own and underlined in a way of its own.
        GROUP_1, GROUP_2, GROUP_3, GROUP_4;

        private static final List<Look> GROUPS = List.of(GROUP_1, GROUP_2, GROUP_3, GROUP_4);

        /// How the group of this number stands out, from 0.
        public static Look ofGroup(int number) {
            return GROUPS.get(number % GROUPS.size());
        }

        String styleClass() {
            return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TextMark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }
}
