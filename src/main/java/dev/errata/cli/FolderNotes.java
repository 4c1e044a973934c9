package dev.errata.cli;

import dev.errata.curation.SettingsFault;
import dev.errata.message.Messages;
import dev.errata.workspace.SkippedFile;
import dev.errata.workspace.Workspace;

/// Says on stderr what about an opened folder is not as it should be: settings that do not count, files that were not read,
/// and saves that had to be finished.
final class FolderNotes {
    private static final String SETTINGS = ".errata/settings.toml";

    private final Notes notes;
    private final Messages messages;

    FolderNotes(Notes notes, Messages messages) {
        this.notes = notes;
        this.messages = messages;
    }

    void tell(Workspace workspace) {
        if (!workspace.recovered().isEmpty()) {
            notes.warn("cli.folder.recovered", String.join(", ", workspace.recovered()));
        }
        for (SettingsFault fault : workspace.settingsFaults()) {
            notes.warn("cli.settings.fault", SETTINGS, Integer.toString(fault.line()),
                    Integer.toString(fault.column()), messages.text(key(fault.kind()), fault.detail()));
        }
        for (SkippedFile file : workspace.skipped()) {
            notes.warn(key(file.reason()), file.path(), file.detail());
        }
    }

    private static String key(SettingsFault.Kind kind) {
        return switch (kind) {
            case SYNTAX -> "settings.fault.syntax";
            case UNKNOWN_KEY -> "settings.fault.unknown-key";
            case WRONG_TYPE -> "settings.fault.wrong-type";
            case WRONG_VALUE -> "settings.fault.wrong-value";
            case MISSING -> "settings.fault.missing";
        };
    }

    private static String key(SkippedFile.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> "cli.skipped.unreadable";
            case LEADS_OUT -> "cli.skipped.leads-out";
            case NO_FILE -> "cli.skipped.no-file";
            case TOO_LARGE -> "cli.skipped.too-large";
        };
    }
}
