package dev.errata.workspace;

import dev.errata.record.Change;
import java.util.List;
import java.util.Optional;

/// What one undo takes back.
///
/// @param name      what it is called
/// @param changes   what it does, in order
/// @param mergeKey  where present, the step is joined to the one before it if that has the same key: so the letters
///                  typed into one field are one step
public record Step(StepName name, List<Change> changes, Optional<String> mergeKey) {

    public Step {
        changes = List.copyOf(changes);
    }

    /// A step that is never joined to another.
    public Step(StepName name, List<Change> changes) {
        this(name, changes, Optional.empty());
    }

    /// A step whose name speaks of plain words only.
    public Step(String labelKey, List<String> arguments, List<Change> changes, Optional<String> mergeKey) {
        this(StepName.words(labelKey, arguments), changes, mergeKey);
    }

    Step with(List<Change> other) {
        return new Step(name, other, mergeKey);
    }
}
