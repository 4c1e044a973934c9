package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics(new About(Optional.of("0.1.0"), "25", "26.0.2",
            "Linux 6.1, amd64", Path.of("/home/wei/.config/errata")));

    @Test
    void namesVersionsAndTheSystem() {
        String text = diagnostics.text();
        assertTrue(text.startsWith("Errata 0.1.0\nJava 25\nJavaFX 26.0.2\nLinux 6.1, amd64\nlocale "), text);
        assertTrue(text.endsWith("errors 0"), text);
    }

    @Test
    void tellsWhereAnErrorHappenedWithoutWhatItSays() {
        diagnostics.note(new UncheckedIOException("cannot read my secret signature",
                new NoSuchFileException("/home/wei/records/redis/oom.json")));
        String text = diagnostics.text();
        assertTrue(text.contains("java.io.UncheckedIOException\n  at " + DiagnosticsTest.class.getName() + "."), text);
        assertTrue(text.contains("caused by java.nio.file.NoSuchFileException"), text);
        assertFalse(text.contains("secret") || text.contains("wei") || text.contains("oom"), text);
    }

    @Test
    void keepsTheLastFewErrors() {
        for (int i = 0; i < 9; i++) {
            diagnostics.note(new IllegalStateException());
        }
        assertEquals(3, diagnostics.text().lines().filter("java.lang.IllegalStateException"::equals).count());
    }

    @Test
    void endsWithACauseThatLeadsRoundInACircle() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));
        diagnostics.note(one);
        assertTrue(diagnostics.text().lines().filter(line -> line.startsWith("caused by")).count() < 9);
    }
}
