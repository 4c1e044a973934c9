package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.json.TextMerge;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out how one step is taken back from records that later steps have changed further: its effect on each file is merged
/// out of the text as it is now.
final class StepReversal {
    static final String NAME = "history.step.revert";

    private final HistoryEntry entry;
    private final RecordSet records;
    private final Map<String, String> nowAt;
    private final List<Change> changes = new ArrayList<>();

    /// @param nowAt where the files that the step has left are now
    StepReversal(HistoryEntry entry, RecordSet records, Map<String, String> nowAt) {
        this.entry = entry;
        this.records = records;
        this.nowAt = nowAt;
    }

    /// Takes back what the step did to these of its files, all or none.
    Reversal of(List<FileChange> files) {
        for (FileChange file : files) {
            Optional<Reversal.Impossible> obstacle = switch (file.kind()) {
                case NEW -> remove(file);
                case DELETED -> bringBack(file);
                case EDITED -> takeOut(file, now(file));
                case RENAMED -> moveBack(file);
            };
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
        }
        return changes.isEmpty()
                ? new Reversal.Impossible(Reversal.Reason.NOTHING_LEFT, "", List.of())
                : new Reversal.Possible(new Step(StepName.of(NAME, new StepName.Name(entry.step().name())), changes));
    }

    private String now(FileChange file) {
        return nowAt.getOrDefault(file.path(), file.path());
    }

    private Optional<Reversal.Impossible> remove(FileChange file) {
        String path = now(file);
        Optional<ErrorRecord> record = records.at(path);
        if (record.isEmpty()) {
            return obstacle(Reversal.Reason.GONE, path);
        }
        if (!record.get().text().sameBytes(file.after().orElseThrow())) {
            return obstacle(Reversal.Reason.TOUCHED, path);
        }
        changes.add(new Change.Delete(path));
        return Optional.empty();
    }

    private Optional<Reversal.Impossible> bringBack(FileChange file) {
        if (records.at(file.path()).isPresent()) {
            return obstacle(Reversal.Reason.TAKEN, file.path());
        }
        changes.add(new Change.Create(file.path(), file.before().orElseThrow()));
        return Optional.empty();
    }

    private Optional<Reversal.Impossible> moveBack(FileChange file) {
        String path = now(file);
        String old = file.from().orElseThrow();
        if (records.at(path).isEmpty()) {
            return obstacle(Reversal.Reason.GONE, path);
        }
        if (!path.equals(file.path())) {
            return obstacle(Reversal.Reason.TOUCHED, path);
        }
        if (records.at(old).isPresent()) {
            return obstacle(Reversal.Reason.TAKEN, old);
        }
        Optional<Reversal.Impossible> obstacle = takeOut(file, path);
        changes.add(new Change.Rename(path, old));
        return obstacle;
    }

    private Optional<Reversal.Impossible> takeOut(FileChange file, String path) {
        Optional<JsonText> now = records.at(path).map(ErrorRecord::text);
        if (now.isEmpty()) {
            return obstacle(Reversal.Reason.GONE, path);
        }
        return switch (TextMerge.of(file.after().orElseThrow(), now.get(), file.before().orElseThrow())) {
            case TextMerge.Touching(var places) ->
                Optional.of(new Reversal.Impossible(Reversal.Reason.TOUCHED, path, places));
            case TextMerge.Breaking _ -> obstacle(Reversal.Reason.BREAKS, path);
            case TextMerge.Merged(JsonText text) -> {
                if (!text.sameBytes(now.get())) {
                    changes.add(new Change.Edit(path, text));
                }
                yield Optional.empty();
            }
        };
    }

    private static Optional<Reversal.Impossible> obstacle(Reversal.Reason reason, String path) {
        return Optional.of(new Reversal.Impossible(reason, path, List.of()));
    }
}
