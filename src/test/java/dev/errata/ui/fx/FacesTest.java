package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FacesTest {
    @Test
    void takesTheFirstFaceThatIsInstalled() {
        assertEquals(new Faces("Noto Sans", "Consolas"),
                Faces.chosen(Set.of("DejaVu Sans", "Noto Sans", "Consolas", "DejaVu Sans Mono")::contains));
    }

    @Test
    void fallsBackToTheFacesOfTheSystem() {
        assertEquals(new Faces("System", "Monospaced"), Faces.chosen(family -> false));
    }
}
