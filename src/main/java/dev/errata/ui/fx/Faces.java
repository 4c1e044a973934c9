package dev.errata.ui.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.text.Font;

/// The two type faces of the window: one for text, one for ids, patterns and logs. CSS takes one family only, so the first one
/// installed is picked here; signs that it lacks (Chinese) come from the system's fallback fonts.
record Faces(String text, String code) {
    private static final List<String> TEXT = List.of("Inter", "Segoe UI", ".AppleSystemUIFont", "Helvetica Neue",
            "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans");
    private static final List<String> CODE = List.of("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas",
            "Noto Sans Mono", "Ubuntu Mono", "DejaVu Sans Mono");

    static Faces installed() {
        return chosen(family -> Font.font(family).getFamily().equals(family));
    }

    static Faces chosen(Predicate<String> isInstalled) {
        return new Faces(TEXT.stream().filter(isInstalled).findFirst().orElse("System"),
                CODE.stream().filter(isInstalled).findFirst().orElse("Monospaced"));
    }

    /// A style sheet, as a URL, that gives these faces to the root and to the style class `code`.
    String sheet() {
        String css = """
                .root, .tooltip { -fx-font-family: "%s"; }
                .code, .code .text, .code .content .text { -fx-font-family: "%s"; }
                """.formatted(text, code);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
