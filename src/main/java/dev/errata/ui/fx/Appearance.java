package dev.errata.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The looks of every window: theme, colours, type faces; switchable at any time. Belongs to the FX thread.
public final class Appearance {
    private final ObjectProperty<Theme> theme;
    private final ObservableValue<Boolean> dark;
    private final List<String> sheets;
    private final String faces = Faces.installed().sheet();

    private Appearance(Theme theme, ObservableValue<Boolean> systemIsDark, List<StyleSheet> sheets) {
        this.sheets = sheets.stream().map(StyleSheet::url).toList();
        this.theme = new SimpleObjectProperty<>(theme);
        this.dark = this.theme.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> systemIsDark;
            case LIGHT -> new SimpleObjectProperty<>(false);
            case DARK -> new SimpleObjectProperty<>(true);
        });
        dark.subscribe(Appearance::dressControls);
    }

    /// Looks that follow the system where the theme says so, with `sheets` on top of what all windows share. The toolkit must have
    /// been started.
    public static Appearance onToolkit(Theme theme, List<StyleSheet> sheets) {
        return new Appearance(theme,
                Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK), sheets);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the window is dark now, by choice or because the system is.
    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /// Gives `scene` the looks until the subscription is closed. Scenes that live as long as the application need not close it.
    /// Pop-ups take the sheets of the scene they belong to.
    public Subscription dress(Scene scene) {
        return dark.subscribe(isDark -> {
            List<String> all = new ArrayList<>();
            all.add(resource(isDark ? "tokens-dark.css" : "tokens-light.css"));
            all.add(resource("errata.css"));
            all.add(faces);
            all.addAll(sheets);
            scene.getStylesheets().setAll(all);
        })::unsubscribe;
    }

    private static void dressControls(boolean isDark) {
        Application.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
