package dev.errata.ui.fx;

import java.util.Locale;
import java.util.Set;
import javafx.scene.text.Text;

/// The fonts of the system that have the signs which those of the window lack. The toolkit picks them once, by the language of the
/// process at that moment: by that of an English window it takes the Japanese forms of Chinese signs.
public final class FallbackFonts {
    /// Languages whose own forms of the signs their readers expect.
    private static final Set<String> OWN_FORMS = Set.of("zh", "ja", "ko");

    private FallbackFonts() {}

    /// Has the forms of the process's own language be picked where it has some, whatever the window speaks, else those of simplified
    /// Chinese, in which the Chinese fields of records are written. Does nothing once a sign was drawn. Belongs to the FX thread, before the first window.
    public static void pick() {
        Locale own = Locale.getDefault();
        Locale.setDefault(OWN_FORMS.contains(own.getLanguage()) ? own : Locale.SIMPLIFIED_CHINESE);
        try {
            new Text("中").getLayoutBounds();
        } finally {
            Locale.setDefault(own);
        }
    }
}
