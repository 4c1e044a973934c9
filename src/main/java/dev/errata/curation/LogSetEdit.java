package dev.errata.curation;

import java.util.List;

/// Changes the sets of logs in the text of `settings.toml`, and nothing else in it.
public final class LogSetEdit {
    private LogSetEdit() {}

    /// The text with this set in the place of the one with its name, if any.
    ///
    /// @throws IllegalArgumentException where the text is no TOML, or has something else in the place of the set
    public static String with(String text, LogSet set) {
        List<String> table = table(set.name());
        String named = SettingsEdit.with(text, table, LogSetReader.FILES, SettingsEdit.strings(set.files()));
        return set.clean()
                ? SettingsEdit.with(named, table, LogSetReader.CLEAN, "true")
                : SettingsEdit.without(named, table, LogSetReader.CLEAN);
    }

    /// The text without the set of this name.
    ///
    /// @throws IllegalArgumentException where the text is no TOML
    public static String without(String text, String name) {
        return SettingsEdit.withoutTable(text, table(name));
    }

    private static List<String> table(String name) {
        return List.of(LogSetReader.TABLE, name);
    }
}
