package dev.errata.ui.problems;

import dev.errata.ui.fx.FolderFindings;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The findings of a folder with, without, or only those that it accepts.
///
/// @param wanted what becomes of those that are accepted
record Listing(Accepted wanted, FolderFindings findings, AcceptedFindings accepted) {

    /// Gives each, in the order of the folder as far as it is known.
    void forEach(Consumer<Finding> receiver) {
        if (wanted == Accepted.ALONE) {
            accepted.files().forEach(file -> of(file).forEach(receiver));
            return;
        }
        findings.forEach((file, found) -> of(file, found).forEach(receiver));
        if (wanted == Accepted.SHOWN_TOO) {
            accepted.files().stream().filter(file -> !findings.knows(file)).forEach(file -> of(file).forEach(receiver));
        }
    }

    /// Those of one file.
    List<Finding> of(String file) {
        return wanted == Accepted.ALONE
                ? accepted.of(file).stream().map(AcceptedFinding::finding).toList()
                : of(file, findings.of(file));
    }

    private List<Finding> of(String file, List<Finding> found) {
        List<AcceptedFinding> fine = accepted.of(file);
        if (fine.isEmpty()) {
            return found;
        }
        List<Finding> listed = new ArrayList<>(found);
        fine.forEach(one -> listed.remove(one.finding()));
        if (wanted == Accepted.SHOWN_TOO) {
            fine.forEach(one -> listed.add(one.finding()));
        }
        return listed;
    }
}
