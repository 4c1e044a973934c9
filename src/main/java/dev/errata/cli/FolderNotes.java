package dev.errata.cli;

import dev.errata.curation.IdleLine;
import dev.errata.curation.SettingsFault;
import dev.errata.message.Messages;
import dev.errata.workspace.SkippedFile;
import dev.errata.workspace.Workspace;
import java.util.List;

/// Says on stderr what about an opened folder is not as it should be: settings, samples and acceptances that do not count, files that
/// were not read, and saves that had to be finished.
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
        tell(workspace.settingsFaults());
        tellUnknown("samples.jsonl", workspace.side().samples().unreadable());
        tellUnknown("accepted.jsonl", workspace.side().acceptances().unreadable());
        for (SkippedFile file : workspace.skipped()) {
            notes.warn(key(file), file.path(), file.detail());
        }
    }

    /// Says what of the settings does not count.
    void tell(List<SettingsFault> faults) {
        for (SettingsFault fault : faults) {
            notes.warn("cli.settings.fault", SETTINGS, Integer.toString(fault.line()),
                    Integer.toString(fault.column()), messages.text(key(fault.kind()), fault.detail()));
        }
    }

    private void tellUnknown(String file, List<IdleLine> lines) {
        if (!lines.isEmpty()) {
            notes.warn("cli.folder.unknown-lines", ".errata/" + file, lines.size(), lines.getFirst().text(),
                    Integer.toString(lines.getFirst().number()));
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

    private static String key(SkippedFile file) {
        return switch (file.reason()) {
            case UNREADABLE -> file.detail().isEmpty() ? "cli.skipped.denied" : "cli.skipped.unreadable";
            case LEADS_OUT -> "cli.skipped.leads-out";
            case NO_FILE, HIDDEN -> "cli.skipped.no-file";
            case TOO_LARGE -> "cli.skipped.too-large";
        };
    }
}
