package dev.errata.workspace;

import dev.errata.curation.LogSet;
import dev.errata.log.LogSource;
import dev.errata.scan.CleanLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The logs of a folder none of whose lines is an error, as they are now.
///
/// @param logs each file once
/// @param sets what was looked for, with what of it cannot be read
public record CleanLogs(List<CleanLog> logs, List<LogSetFiles> sets) {

    public CleanLogs {
        logs = List.copyOf(logs);
        sets = List.copyOf(sets);
    }

    /// Looks for the files of the clean sets among these.
    ///
    /// @param folder the folder that keeps the sets
    public static CleanLogs of(Path folder, List<LogSet> sets) {
        List<LogSetFiles> found = sets.stream().filter(LogSet::clean).map(set -> LogSetFiles.of(folder, set)).toList();
        List<CleanLog> logs = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        for (LogSetFiles files : found) {
            for (SavedLog file : files.files()) {
                if (known.add(file.file())) {
                    logs.add(new CleanLog(files.set().name(), new LogSource.OfFile(file.name(), file.file()),
                            file.size() + " " + file.modified()));
                }
            }
        }
        return new CleanLogs(logs, found);
    }
}
