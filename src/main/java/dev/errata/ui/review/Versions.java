package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.refactor.ThreeWay;
import dev.errata.workspace.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file of which there are three texts: that which the edits started from, that with the edits, and that on disk. Field by
/// field it is to be said whose value counts; of a file that is no JSON, or is missing on one side, as a whole.
final class Versions {
    private final String path;
    private final Draft draft;
    private final Optional<JsonText> disk;
    private final Optional<ThreeWay> threeWay;
    private final Map<RecordPart, Take> takes = new HashMap<>();
    private Optional<Take> whole = Optional.empty();

    /// What is changed by one side alone is chosen already.
    Versions(String path, Draft draft, Optional<JsonText> disk) {
        this.path = path;
        this.draft = draft;
        this.disk = disk;
        this.threeWay = draft.base().flatMap(base -> draft.mine().flatMap(mine -> disk.flatMap(
                theirs -> ThreeWay.of(record(base), record(mine), record(theirs)))))
                .filter(found -> !found.parts().isEmpty());
        parts().forEach(part -> part.settled().ifPresent(take -> takes.put(part.part(), take)));
        if (threeWay.isEmpty()) {
            whole = isAsOnDisk(draft.base()) ? Optional.of(Take.LEFT) : Optional.empty();
        }
    }

    private ErrorRecord record(JsonText text) {
        return new ErrorRecord(path, text);
    }

    private boolean isAsOnDisk(Optional<JsonText> text) {
        return text.map(JsonText::text).equals(disk.map(JsonText::text));
    }

    String path() {
        return path;
    }

    Draft draft() {
        return draft;
    }

    Optional<JsonText> disk() {
        return disk;
    }

    /// What differs, field by field; none where the file has to be taken as a whole.
    List<ThreeWay.Part> parts() {
        return threeWay.map(ThreeWay::parts).orElse(List.of());
    }

    /// Whose value the part gets; empty until somebody has said so.
    Optional<Take> take(RecordPart part) {
        return Optional.ofNullable(takes.get(part));
    }

    /// Whose text the file gets where it is taken as a whole.
    Optional<Take> whole() {
        return whole;
    }

    void choose(RecordPart part, Take take) {
        takes.put(part, take);
    }

    void chooseAll(Take take) {
        parts().forEach(part -> takes.put(part.part(), take));
        whole = Optional.of(take);
    }

    /// How many choices are still to be made.
    int open() {
        return parts().isEmpty()
                ? whole.isPresent() ? 0 : 1
                : (int) parts().stream().filter(part -> take(part.part()).isEmpty()).count();
    }

    /// Whether both sides have changed the same, so that a person has to look.
    boolean isConflict() {
        return parts().isEmpty() ? !isAsOnDisk(draft.base()) : parts().stream().anyMatch(p -> p.settled().isEmpty());
    }

    /// What the choices make of the file; empty where it is to go. Where everything is taken from one side, it is the very text of
    /// that side.
    Optional<JsonText> result() {
        if (isAll(Take.RIGHT)) {
            return disk;
        }
        return isAll(Take.LEFT) && parts().stream().noneMatch(ThreeWay.Part::joined)
                ? draft.mine()
                : threeWay.flatMap(found -> found.merged(takes)).or(() -> disk);
    }

    private boolean isAll(Take take) {
        return parts().isEmpty()
                ? whole.equals(Optional.of(take))
                : parts().stream()
                        .allMatch(part -> part.both().isSame() || take(part.part()).equals(Optional.of(take)));
    }
}
