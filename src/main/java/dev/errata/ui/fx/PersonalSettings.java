package dev.errata.ui.fx;

import dev.errata.message.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What Errata remembers about a person from one day to the next.
///
/// @param language empty: as the system is
/// @param recentFolders the last one opened first
/// @param dividers positions of split panes, each from 0 to 1, by the id of the pane
public record PersonalSettings(Theme theme, Optional<Language> language, Optional<WindowPlacement> window,
        List<Path> recentFolders, Map<String, List<Double>> dividers) {
    private static final int MOST_RECENT = 10;

    /// What somebody has who never used Errata.
    public static final PersonalSettings DEFAULTS = new PersonalSettings(Theme.SYSTEM, Optional.empty(),
            Optional.empty(), List.of(), Map.of());

    public PersonalSettings {
        recentFolders = List.copyOf(recentFolders);
        dividers = Map.copyOf(dividers);
    }

    public PersonalSettings withTheme(Theme chosen) {
        return new PersonalSettings(chosen, language, window, recentFolders, dividers);
    }

    public PersonalSettings withLanguage(Language chosen) {
        return new PersonalSettings(theme, Optional.of(chosen), window, recentFolders, dividers);
    }

    public PersonalSettings withWindow(WindowPlacement placement) {
        return new PersonalSettings(theme, language, Optional.of(placement), recentFolders, dividers);
    }

    /// With `folder` as the one opened last.
    public PersonalSettings withOpened(Path folder) {
        List<Path> recent = Stream.concat(Stream.of(folder), recentFolders.stream()).distinct().limit(MOST_RECENT)
                .toList();
        return new PersonalSettings(theme, language, window, recent, dividers);
    }

    /// Without `folder` among the recent ones.
    public PersonalSettings withForgotten(Path folder) {
        return new PersonalSettings(theme, language, window,
                recentFolders.stream().filter(other -> !other.equals(folder)).toList(), dividers);
    }

    public PersonalSettings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> all = new TreeMap<>(dividers);
        all.put(pane, List.copyOf(positions));
        return new PersonalSettings(theme, language, window, recentFolders, all);
    }

    /// The folder to offer first: the one opened last.
    public Optional<Path> lastFolder() {
        return recentFolders.stream().findFirst();
    }
}
