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
/// @param choices what was chosen on a screen and is to be so the next time, such as `browse.sort`, in words that the screen
///     itself reads and writes
/// @param places where somebody was in each of the folders that were opened, the last one first
public record PersonalSettings(Theme theme, Optional<Language> language, Optional<WindowPlacement> window,
        List<Path> recentFolders, Map<String, List<Double>> dividers, Map<String, String> choices,
        List<FolderPlace> places) {
    private static final int MOST_RECENT = 10;
    private static final int MOST_PLACES = 36;

    /// What somebody has who never used Errata.
    public static final PersonalSettings DEFAULTS = new PersonalSettings(Theme.SYSTEM, Optional.empty(),
            Optional.empty(), List.of(), Map.of(), Map.of(), List.of());

    public PersonalSettings {
        recentFolders = List.copyOf(recentFolders);
        dividers = Map.copyOf(dividers);
        choices = Map.copyOf(choices);
        places = List.copyOf(places);
    }

    public PersonalSettings withTheme(Theme chosen) {
        return new PersonalSettings(chosen, language, window, recentFolders, dividers, choices, places);
    }

    public PersonalSettings withLanguage(Language chosen) {
        return new PersonalSettings(theme, Optional.of(chosen), window, recentFolders, dividers, choices, places);
    }

    public PersonalSettings withWindow(WindowPlacement placement) {
        return new PersonalSettings(theme, language, Optional.of(placement), recentFolders, dividers, choices, places);
    }

    /// With `folder` as the one opened last.
    public PersonalSettings withOpened(Path folder) {
        List<Path> recent = Stream.concat(Stream.of(folder), recentFolders.stream()).distinct().limit(MOST_RECENT)
                .toList();
        return new PersonalSettings(theme, language, window, recent, dividers, choices, places);
    }

    /// Without `folder` among the recent ones.
    public PersonalSettings withForgotten(Path folder) {
        return new PersonalSettings(theme, language, window,
                recentFolders.stream().filter(other -> !other.equals(folder)).toList(), dividers, choices, places);
    }

    public PersonalSettings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> all = new TreeMap<>(dividers);
        all.put(pane, List.copyOf(positions));
        return new PersonalSettings(theme, language, window, recentFolders, all, choices, places);
    }

    public PersonalSettings withChoice(String name, String words) {
        Map<String, String> all = new TreeMap<>(choices);
        all.put(name, words);
        return new PersonalSettings(theme, language, window, recentFolders, dividers, all, places);
    }

    /// With this as the place where somebody is in its folder; the folders left longest ago are forgotten.
    public PersonalSettings withPlace(FolderPlace place) {
        List<FolderPlace> all = Stream
                .concat(Stream.of(place), places.stream().filter(other -> !other.folder().equals(place.folder())))
                .limit(MOST_PLACES).toList();
        return new PersonalSettings(theme, language, window, recentFolders, dividers, choices, all);
    }

    /// Where somebody was in the folder, if it was opened before.
    public Optional<FolderPlace> place(Path folder) {
        return places.stream().filter(place -> place.folder().equals(folder)).findFirst();
    }

    /// What was chosen under this name, if anything was.
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /// The folder to offer first: the one opened last.
    public Optional<Path> lastFolder() {
        return recentFolders.stream().findFirst();
    }
}
