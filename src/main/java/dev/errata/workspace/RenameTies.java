package dev.errata.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which paths a rename has tied together until both are as on disk: writing only one of them would leave the record twice
/// in the folder, or nowhere.
final class RenameTies {
    private record Tie(String path, String other) {}

    private final List<Tie> ties = new ArrayList<>();

    void tie(String path, String other) {
        ties.add(new Tie(path, other));
    }

    /// These paths, and all that are tied to one of them.
    Set<String> with(Collection<String> paths) {
        Set<String> all = new TreeSet<>(paths);
        int before;
        do {
            before = all.size();
            for (Tie tie : ties) {
                if (all.contains(tie.path()) || all.contains(tie.other())) {
                    all.add(tie.path());
                    all.add(tie.other());
                }
            }
        } while (all.size() > before);
        return all;
    }

    /// Lets go of the ties between paths none of which is unsaved.
    void release(Set<String> unsaved) {
        ties.removeIf(tie -> !unsaved.contains(tie.path()) && !unsaved.contains(tie.other()));
    }
}
