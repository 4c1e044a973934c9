package dev.errata.validation;

import java.util.List;
import java.util.Set;

/// Which records a [FolderRule] has filed under which key.
public interface KeyIndex {

    /// The paths of the records that have the key, in their order; empty where none has.
    Set<String> paths(String key);

    /// The errors that the records with the key are about, in alphabetical order: records of one error for several environments count
    /// as one.
    List<ErrorName> errors(String key);

    /// The other keys that any record has and that share a [group][FolderRule#groups] with this one, in alphabetical order.
    Set<String> rivals(String key);
}
