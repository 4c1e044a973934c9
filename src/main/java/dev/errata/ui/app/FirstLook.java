package dev.errata.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window shows of a folder as soon as that is open.
///
/// @param record id or file of the record that is looked at; empty: the first of the list
/// @param logs   the logs that are opened
public record FirstLook(Optional<String> record, List<Path> logs) {

    /// What somebody sees who asks for nothing.
    static final FirstLook NONE = new FirstLook(Optional.empty(), List.of());

    public FirstLook {
        logs = List.copyOf(logs);
    }
}
