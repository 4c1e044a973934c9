package dev.errata.cli;

import dev.errata.task.Cancellation;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Finds and opens the FOLDER of a call.
final class RecordsFolder {
    static final String USUAL = "records";

    private final Call call;

    RecordsFolder(Call call) {
        this.call = call;
    }

    /// Opens the folder that was named, or the usual one, and says on stderr what about it is not as it should be.
    ///
    /// @throws CommandException where it is missing, is no folder, or holds no record
    Workspace open(Optional<String> named) throws IOException, CommandException {
        Workspace workspace = openAny(named.orElse(USUAL));
        if (workspace.records().size() == 0 && workspace.skipped().isEmpty()) {
            throw new CommandException("cli.folder.empty", named.orElse(USUAL));
        }
        return workspace;
    }

    /// Opens a folder that may be empty, and says on stderr what about it is not as it should be.
    ///
    /// @throws CommandException where it is missing or is no folder
    Workspace openAny(String named) throws IOException, CommandException {
        Path folder = existing(named);
        Set<String> rules = call.rules().get().ids();
        Workspace workspace;
        try {
            workspace = Workspace.open(folder, rules, call.surroundings().clock(),
                    call.notes().progress("cli.progress.read"), Cancellation.NEVER);
        } catch (NotDirectoryException gone) {
            throw new CommandException("cli.folder.missing", folder);
        }
        new FolderNotes(call.notes(), call.messages()).tell(workspace);
        return workspace;
    }

    /// The folder that is called so.
    ///
    /// @throws CommandException where there is none
    Path existing(String named) throws CommandException {
        Path folder = call.path(named);
        if (!Files.exists(folder)) {
            throw new CommandException("cli.folder.missing", named);
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException("cli.folder.file", named);
        }
        return folder;
    }
}
