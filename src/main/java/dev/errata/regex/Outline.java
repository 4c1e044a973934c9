package dev.errata.regex;

import java.util.List;
import java.util.Objects;

/// The shape of all texts that a pattern matches, without regard to case, and possibly of some more: what a search for the
/// pattern can rely on. Whatever the pattern matches is a text of this shape; places such as `^` and `\b`, look-around and
/// the equality of a reference with its group are left out.
public sealed interface Outline {

    /// No character.
    Outline NOTHING = new Sequence(List.of());

    /// Any text, the empty one too.
    Outline ANYTHING = new Repeat(new One(CharacterChoice.ANY), 0, Upper.OPEN);

    /// The outline of a pattern. Patterns that are not meant for Python are [#ANYTHING].
    static Outline of(CompiledPattern pattern) {
        return pattern.options().flavour() == Flavour.PYTHON
                ? new OutlineReader(pattern.tokens()).read()
                : ANYTHING;
    }

    /// One character out of some.
    record One(CharacterChoice choice) implements Outline {

        public One {
            Objects.requireNonNull(choice);
        }
    }

    /// Parts that follow each other.
    record Sequence(List<Outline> parts) implements Outline {

        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// One part out of some.
    record Choice(List<Outline> branches) implements Outline {

        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /// A part several times.
    ///
    /// @param min   how often at least
    /// @param upper how often at most
    record Repeat(Outline part, int min, Upper upper) implements Outline {

        public Repeat {
            Objects.requireNonNull(part);
            Objects.requireNonNull(upper);
            if (min < 0) {
                throw new IllegalArgumentException(min + " times");
            }
        }
    }

    /// A part of which more is asked than its outline says, so that it may fail on any text.
    record Checked(Outline part) implements Outline {

        public Checked {
            Objects.requireNonNull(part);
        }
    }

    /// The upper bound of a repetition, as far as it matters.
    enum Upper {
        /// The same as the lower one.
        EXACT,
        /// One more than the lower one.
        ONE_MORE,
        /// More than that, but not any number.
        LIMITED,
        /// Any number.
        OPEN
    }
}
