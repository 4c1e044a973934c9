package dev.errata.ui.logs;

import java.util.List;

/// Which lines the keys for the next and the previous hit go to.
sealed interface Walk {

    /// Each line that a record hits.
    record OfAll() implements Walk {}

    /// The lines that this record hits.
    ///
    /// @param path its file
    record OfRecord(String path) implements Walk {}

    /// The lines that these records hit, and no others.
    ///
    /// @param paths their files, sorted
    record OfGroup(List<String> paths) implements Walk {

        public OfGroup {
            paths = List.copyOf(paths);
        }
    }

    /// The lines that several records hit.
    record OfSeveral() implements Walk {}

    /// The lines that look like errors and that no record hits.
    record OfNobody() implements Walk {}

    /// The lines of a template, which look like errors and that no record hits.
    record OfTemplate(String template) implements Walk {}
}
