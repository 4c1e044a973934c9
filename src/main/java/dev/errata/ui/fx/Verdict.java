package dev.errata.ui.fx;

import dev.errata.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a check has found, put together in the background.
///
/// @param paths those whose findings were made anew
record Verdict(FolderFindings findings, Set<String> paths) {

    static Verdict of(Map<String, List<Finding>> all, List<Finding> accepted) {
        return new Verdict(FolderFindings.of(all, accepted), all.keySet());
    }

    static Verdict of(FolderFindings before, Map<String, List<Finding>> changed, List<Finding> accepted) {
        return new Verdict(before.with(changed, accepted), changed.keySet());
    }
}
