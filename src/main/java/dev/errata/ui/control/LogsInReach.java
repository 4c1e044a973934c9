package dev.errata.ui.control;

import dev.errata.curation.LogSet;
import dev.errata.log.LogSource;
import dev.errata.workspace.LogSetFiles;
import dev.errata.workspace.SavedLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The logs that patterns can be tried on at one moment.
///
/// @param open   those that people have open
/// @param folder of the records
/// @param sets   the sets that the folder keeps
public record LogsInReach(List<LogSource> open, Path folder, List<LogSet> sets) {

    public LogsInReach {
        open = List.copyOf(open);
        sets = List.copyOf(sets);
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return open.isEmpty() && sets.isEmpty();
    }

    /// What is open, and the files of the sets that are not. Looks at the disk.
    public List<LogSource> sources() {
        List<LogSource> all = new ArrayList<>(open);
        Set<Path> known = new HashSet<>();
        for (LogSource log : open) {
            if (log instanceof LogSource.OfFile(_, Path path)) {
                known.add(path);
            }
        }
        for (LogSet set : sets) {
            for (SavedLog file : LogSetFiles.of(folder, set).files()) {
                if (known.add(file.file())) {
                    all.add(new LogSource.OfFile(file.name(), file.file()));
                }
            }
        }
        return all;
    }
}
