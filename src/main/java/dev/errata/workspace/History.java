package dev.errata.workspace;

import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All steps of a folder at one moment, and what can be said of them. A value: later steps do not change it.
///
/// @param records the records at that moment
/// @param done    the steps in force, newest first
/// @param undone  the steps that were taken back, the next to be done again first
public record History(RecordSet records, List<HistoryEntry> done, List<HistoryEntry> undone) {

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// The steps in force that made the record at `path` what it is, newest first; renames are followed.
    public List<RecordStep> of(String path) {
        List<RecordStep> steps = new ArrayList<>();
        String at = path;
        for (HistoryEntry entry : done) {
            Optional<FileChange> file = entry.file(at);
            if (file.isEmpty() && entry.movedFrom(at).isPresent()) {
                // What was at the path before is another record by now.
                return steps;
            }
            if (file.isPresent()) {
                steps.add(new RecordStep(entry, file.get()));
                at = file.get().from().orElse(at);
            }
        }
        return steps;
    }

    /// How the step with this number can be taken back while those after it stay; see the other `reversal`.
    public Reversal reversal(long number) {
        return done.stream().filter(step -> step.number() == number).findFirst().map(this::reversal)
                .orElseGet(() -> new Reversal.Impossible(Reversal.Reason.NOTHING_LEFT, "", List.of()));
    }

    /// How the step can be taken back while those after it stay. Compares texts: long ones take their time.
    public Reversal reversal(HistoryEntry step) {
        return reversal(step, step.files());
    }

    /// How what the step did to this one of its files can be taken back alone.
    public Reversal reversal(RecordStep step) {
        return reversal(step.entry(), List.of(step.change()));
    }

    private Reversal reversal(HistoryEntry step, List<FileChange> files) {
        if (!done.contains(step)) {
            return new Reversal.Impossible(Reversal.Reason.NOTHING_LEFT, "", List.of());
        }
        Map<String, String> nowAt = new HashMap<>();
        files.forEach(file -> nowAt.put(file.path(), nowAt(step, file.path())));
        return new StepReversal(step, records, nowAt).of(files);
    }

    /// Where a file that the step left at `path` is now, after later renames.
    private String nowAt(HistoryEntry step, String path) {
        String at = path;
        for (HistoryEntry later : done.subList(0, done.indexOf(step)).reversed()) {
            at = later.movedFrom(at).map(FileChange::path).orElse(at);
        }
        return at;
    }
}
