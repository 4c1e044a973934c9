package dev.errata.validation;

import java.util.Set;

/// Which records a [FolderRule] has filed under which key.
@FunctionalInterface
public interface KeyIndex {

    /// The paths of the records that have the key, in their order; empty where none has.
    Set<String> paths(String key);
}
