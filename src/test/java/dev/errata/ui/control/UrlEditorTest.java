package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses of a record are handed to a browser.
class UrlEditorTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript://x.org/%0aalert(1)", "file:///etc/passwd",
            "data:text/html,<script>", "mailto:a@x.org", "ftp://x.org/", "vbscript:x", "--help", "/etc/passwd",
            "http:x.org", "https://", "//x.org/", "https://x.org/a b", "jar:https://x.org!/", "\u202Ehttps://x.org/",
            ""})
    void noOtherSchemeIsOpened(String text) {
        assertEquals(Optional.empty(), UrlEditor.web(text));
    }

    @Test
    void anAddressOfTheWebIs() {
        assertEquals(Optional.of(URI.create("HTTPS://x.org/a?b=c#d")), UrlEditor.web(" HTTPS://x.org/a?b=c#d\n"));
    }
}
