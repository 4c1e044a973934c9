package dev.errata.workspace;

import dev.errata.record.Change;
import java.util.List;
import java.util.Optional;

/// What one undo takes back.
///
/// @param labelKey  bundle key of its name, such as `command.step.edit`
/// @param arguments what the name needs
/// @param changes   what it does, in order
/// @param mergeKey  where present, the step is joined to the one before it if that has the same key: so the letters
///                  typed into one field are one step
public record Step(String labelKey, List<String> arguments, List<Change> changes, Optional<String> mergeKey) {

    public Step {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }
}
