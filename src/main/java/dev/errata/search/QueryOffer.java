package dev.errata.search;

import dev.errata.search.language.QueryField;
import java.util.Optional;
import java.util.OptionalInt;

/// A text that what is being typed into a query could become.
///
/// @param kind  what it is
/// @param text  what takes the place of what was typed; a space at its end where the condition is complete
/// @param field the field that it names or whose value it is; empty for `has:`
/// @param uses  how many records it would find, where that is counted
public record QueryOffer(Kind kind, String text, Optional<QueryField> field, OptionalInt uses) {

    /// What is offered.
    public enum Kind {
        /// The name of a field with its operator; a value has to follow.
        NAME,
        /// A value of the field that is named already.
        VALUE,
        /// A field and its value, for a word that is such a value.
        CONDITION
    }

    /// Whether a value has to follow, so that the next offers are for it.
    public boolean isOpen() {
        return kind == Kind.NAME;
    }
}
