package dev.errata.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What of a folder would be lost with its window.
///
/// @param drafts the edits by the paths of their files
/// @param typed  what is typed in place of values and is none yet, so that no edit has it
public record Unsaved(SortedMap<String, Draft> drafts, Map<ValuePlace, String> typed) {
    /// Nothing would be lost.
    public static final Unsaved NOTHING = new Unsaved(Map.of(), Map.of());

    public Unsaved {
        drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /// See the components; the edits in any order.
    public Unsaved(Map<String, Draft> drafts, Map<ValuePlace, String> typed) {
        this(new TreeMap<>(drafts), typed);
    }

    /// Whether nothing would be lost.
    public boolean isEmpty() {
        return drafts.isEmpty() && typed.isEmpty();
    }
}
