package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void readsNameVersionAndLicenceOfEachComponentOnce() {
        JsonText bill = JsonText.of("""
                {"bomFormat": "CycloneDX", "components": [
                  {"name": "picocli", "version": "4.7.7", "licenses": [{"license": {"id": "Apache-2.0"}}]},
                  {"name": "javafx-base", "version": "26", "licenses": [{"license": {"name": "GPLv2+CE"}}]},
                  {"name": "javafx-base", "version": "26", "licenses": [{"license": {"name": "GPLv2+CE"}}]},
                  {"name": "richtextfx", "version": "1", "licenses": [{"license": {"id": "BSD-2-Clause"}},
                      {"expression": "GPL-2.0-only"}]},
                  {"name": "bare", "version": "2"}]}""");
        assertEquals(List.of(new Library("picocli", "4.7.7", List.of("Apache-2.0")),
                new Library("javafx-base", "26", List.of("GPLv2+CE")),
                new Library("richtextfx", "1", List.of("BSD-2-Clause", "GPL-2.0-only")),
                new Library("bare", "2", List.of())),
                Library.of(bill));
    }

    @Test
    void readsNothingFromWhatIsNoBill() {
        assertEquals(List.of(), Library.of(JsonText.of("[1")));
        assertEquals(List.of(), Library.of(JsonText.of("{\"components\": 3}")));
    }
}
