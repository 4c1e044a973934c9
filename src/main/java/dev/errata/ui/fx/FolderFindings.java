package dev.errata.ui.fx;

import dev.errata.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What the rules say of a folder at one moment: the findings of each file, gravest first. Immutable, so that it can be counted and
/// sorted in the background; after an edit the next one shares all that has not changed.
public final class FolderFindings {
    /// Nothing was checked yet.
    public static final FolderFindings NONE = new FolderFindings(Map.of(), HashTreePMap.empty(), List.of(),
            FindingCounts.NONE);

    private final Map<String, List<Finding>> checked;
    /// What was found in files since the whole folder was checked.
    private final PMap<String, List<Finding>> since;
    private final List<Finding> accepted;
    private final FindingCounts counts;

    private FolderFindings(Map<String, List<Finding>> checked, PMap<String, List<Finding>> since,
            List<Finding> accepted, FindingCounts counts) {
        this.checked = checked;
        this.since = since;
        this.accepted = accepted;
        this.counts = counts;
    }

    /// What was found in a whole folder.
    ///
    /// @param all      by path, in the order of the paths; not changed any more by whoever gives it
    /// @param accepted what was found too, and is accepted
    public static FolderFindings of(Map<String, List<Finding>> all, List<Finding> accepted) {
        FindingCounts counts = FindingCounts.NONE;
        for (List<Finding> findings : all.values()) {
            counts = counts.plus(FindingCounts.of(findings));
        }
        return new FolderFindings(all, HashTreePMap.empty(), accepted, counts);
    }

    /// The same with the findings of some files made anew; a file that is gone has none.
    public FolderFindings with(Map<String, List<Finding>> changed, List<Finding> nowAccepted) {
        FindingCounts sum = counts;
        for (Map.Entry<String, List<Finding>> entry : changed.entrySet()) {
            sum = sum.minus(FindingCounts.of(of(entry.getKey()))).plus(FindingCounts.of(entry.getValue()));
        }
        return new FolderFindings(checked, since.plusAll(changed), nowAccepted, sum);
    }

    /// The findings of a file.
    public List<Finding> of(String path) {
        List<Finding> found = since.get(path);
        return found == null ? checked.getOrDefault(path, List.of()) : found;
    }

    /// Whether the file was checked.
    public boolean knows(String path) {
        return since.containsKey(path) || checked.containsKey(path);
    }

    /// Whether the same check of the whole folder has found both, so that they differ only in what was edited since.
    public boolean isOfTheSameCheckAs(FolderFindings other) {
        return checked == other.checked;
    }

    /// Gives each file that was checked with its findings, in the order of the paths but for files that are new.
    public void forEach(BiConsumer<String, List<Finding>> receiver) {
        checked.forEach((path, found) -> receiver.accept(path, since.getOrDefault(path, found)));
        since.forEach((path, found) -> {
            if (!checked.containsKey(path)) {
                receiver.accept(path, found);
            }
        });
    }

    /// What is accepted and therefore no finding.
    public List<Finding> accepted() {
        return accepted;
    }

    /// How many there are.
    public FindingCounts counts() {
        return counts;
    }
}
