package dev.errata.cli;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonEditException;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Applies edits to an opened folder by the same steps as the form, and saves them at once.
final class RecordEditing {
    private static final String LABEL = "cli.set.step";

    private final Workspace workspace;
    private int applied;

    RecordEditing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Stores the value; it counts as applied also where it is there already.
    ///
    /// @throws CommandException where that cannot be done; then nothing has changed
    void apply(EditRequest request) throws CommandException {
        ErrorRecord record = RecordLookup.wellFormed(RecordLookup.find(workspace.records(), request.record()));
        String pointer = request.pointer().toString();
        try {
            JsonEdit edit = JsonEdit.set(record.text(), request.pointer(), request.value());
            if (edit instanceof JsonEdit.InsertItem) {
                throw new CommandException("cli.pointer.nothing", record.path(), pointer);
            }
            JsonText text = edit.applyTo(record.text());
            workspace.apply(new Step(LABEL, List.of(record.path(), pointer),
                    List.of(new Change.Edit(record.path(), text)), Optional.empty()));
            applied++;
        } catch (JsonEditException e) {
            throw new CommandException(key(e.reason()), record.path(), pointer);
        }
    }

    private static String key(JsonEditException.Reason reason) {
        return reason == JsonEditException.Reason.BEYOND_LIMITS ? "cli.set.beyond-limits" : "cli.pointer.nothing";
    }

    /// How many requests were applied.
    int applied() {
        return applied;
    }

    /// Writes what has changed. How many files that were.
    int save() throws IOException {
        List<String> changed = workspace.unsaved();
        workspace.save(changed);
        return changed.size();
    }
}
