package dev.errata.search.language;

import java.util.List;
import java.util.Optional;

/// What a text asks for, as data. A condition on a field that has several values in a record holds if one of them meets it.
public sealed interface Query {

    /// All of the parts, at least two.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// One of the parts, at least two.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Not the part.
    record Not(Query part) implements Query {}

    /// A text that some value of the field contains, whatever its case.
    record Contains(QueryField field, QueryTerm term) implements Query {}

    /// A text that some value of the field is as a whole, whatever its case.
    record Equals(QueryField field, QueryTerm term) implements Query {}

    /// A regular expression that matches somewhere in some value of the field.
    record Matches(QueryField field, String pattern) implements Query {}

    /// A number or day of the field that compares like this with the bound.
    record Compares(QueryField field, Comparison comparison, Bound bound) implements Query {}

    /// A number or day of the field from `low` to `high`, both included; at least one of them is there.
    record Within(QueryField field, Optional<Bound> low, Optional<Bound> high) implements Query {}

    /// The field has a value that is not empty.
    record Present(QueryField field) implements Query {}

    /// The field, one of [QueryField.Kind#WORDS], has this word.
    record HasWord(QueryField field, String word) implements Query {}

    /// Some item of the list meets the inner query all by itself.
    record Item(QueryField list, Query inner) implements Query {}

    /// All of the queries; itself where there is one only.
    ///
    /// @throws IllegalArgumentException where there is none
    static Query all(List<Query> parts) {
        return joined(parts, new And(parts));
    }

    /// One of the queries; itself where there is one only.
    ///
    /// @throws IllegalArgumentException where there is none
    static Query any(List<Query> parts) {
        return joined(parts, new Or(parts));
    }

    private static Query joined(List<Query> parts, Query several) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no parts");
        }
        return parts.size() == 1 ? parts.getFirst() : several;
    }
}
