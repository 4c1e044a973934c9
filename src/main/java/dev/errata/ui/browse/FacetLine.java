package dev.errata.ui.browse;

import dev.errata.search.Facet;
import dev.errata.search.Scope;
import java.util.OptionalInt;

/// One line of the facet pane.
public sealed interface FacetLine {

    /// Whether something is chosen or left out, or unfolded.
    enum Mark {
        ON, OFF, OUT
    }

    /// What stays the same while counts and marks change.
    String key();

    /// A part of the folder, with the number of its records.
    record ScopeLine(Scope scope, OptionalInt count, Mark chosen) implements FacetLine {
        @Override
        public String key() {
            return "scope " + scope;
        }
    }

    /// The name of a facet, above its values.
    ///
    /// @param unfolded whether its values are shown
    /// @param chosen   how many of its values are chosen or left out
    /// @param values   how many values there are
    record Heading(Facet facet, Mark unfolded, int chosen, int values) implements FacetLine {
        @Override
        public String key() {
            return "facet " + facet;
        }
    }

    /// A value, with the number of records that choosing it would leave.
    record ValueLine(Facet facet, String value, int count, Mark chosen) implements FacetLine {
        @Override
        public String key() {
            return "value " + facet + " " + value;
        }
    }

    /// Leads to the values that are not shown, or hides them again.
    ///
    /// @param hidden how many values there are beyond the first
    record MoreLine(Facet facet, int hidden, Mark unfolded) implements FacetLine {
        @Override
        public String key() {
            return "more " + facet;
        }
    }

    /// Stands in the place of the values that are not known before the rules have spoken.
    record AwaitedLine(Facet facet) implements FacetLine {
        @Override
        public String key() {
            return "awaited " + facet;
        }
    }
}
