package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PersonalSettingsTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1920, 1080));

    @Test
    void putsTheFolderOpenedLastFirstAndOnce() {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withOpened(Path.of("a")).withOpened(Path.of("b"))
                .withOpened(Path.of("a"));
        assertEquals(List.of(Path.of("a"), Path.of("b")), settings.recentFolders());
    }

    @Test
    void remembersTenFolders() {
        PersonalSettings settings = PersonalSettings.DEFAULTS;
        for (int i = 0; i < 15; i++) {
            settings = settings.withOpened(Path.of("folder" + i));
        }
        assertEquals(IntStream.iterate(14, i -> i >= 5, i -> i - 1).mapToObj(i -> Path.of("folder" + i)).toList(),
                settings.recentFolders());
    }

    @Test
    void knowsWhereSomebodyWasLastInAFolder() {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withPlace(place("a", "form"))
                .withPlace(place("b", "links")).withPlace(place("a", "json"));
        assertEquals(List.of(place("a", "json"), place("b", "links")), settings.places());
        assertEquals(Optional.of(place("b", "links")), settings.place(Path.of("b")));
    }

    @Test
    void forgetsThePlacesLeftLongestAgo() {
        PersonalSettings settings = PersonalSettings.DEFAULTS;
        for (int i = 0; i < 40; i++) {
            settings = settings.withPlace(place("folder" + i, "form"));
        }
        assertEquals(IntStream.iterate(39, i -> i >= 4, i -> i - 1).mapToObj(i -> place("folder" + i, "form")).toList(),
                settings.places());
    }

    @Test
    void aWindowOnAScreenIsReachable() {
        assertTrue(at(100, 100).isReachableOn(SCREENS));
    }

    @Test
    void aWindowOfAScreenThatIsGoneIsNot() {
        assertFalse(at(2400, 100).isReachableOn(SCREENS));
    }

    @Test
    void aWindowWhoseTitleIsAboveTheScreenIsNot() {
        assertFalse(at(100, -300).isReachableOn(SCREENS));
    }

    private static FolderPlace place(String folder, String tab) {
        return new FolderPlace(Path.of(folder), Optional.empty(), "", Optional.empty(), tab);
    }

    private static WindowPlacement at(double x, double y) {
        return new WindowPlacement(x, y, 1000, 700, WindowPlacement.Extent.NORMAL);
    }
}
