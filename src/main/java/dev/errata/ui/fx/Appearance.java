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
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The looks of every window: theme, colours, type faces; switchable at any time. Belongs to the FX thread.
public final class Appearance {
    /// Texts as large as they are designed, in percent.
    public static final int NORMAL_TEXT = 100;

    private static final int SMALLEST_TEXT = 80;
    private static final int LARGEST_TEXT = 200;
    private static final int TEXT_STEP = 10;

    private final ObjectProperty<Theme> theme;
    private final ObservableValue<Boolean> dark;
    private final IntegerProperty textScale = new SimpleIntegerProperty(NORMAL_TEXT);
    private final List<String> sheets;
    private final String faces = Faces.installed().sheet();

    /// @param systemIsDark follows the system
    Appearance(Theme theme, ObservableValue<Boolean> systemIsDark, List<StyleSheet> sheets) {
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
        // What a property is bound to does not hold on to it: the system outlives every window.
        ObjectProperty<Boolean> systemIsDark = new SimpleObjectProperty<>();
        systemIsDark.bind(Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK));
        return new Appearance(theme, systemIsDark, sheets);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the window is dark now, by choice or because the system is.
    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /// How large texts and icons are, in percent, from 80 to 200.
    public ReadOnlyIntegerProperty textScaleProperty() {
        return textScale;
    }

    /// Sets the size of texts, as near to `percent` as it can be.
    public void scaleText(int percent) {
        textScale.set(Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT));
    }

    public void enlargeText() {
        scaleText(textScale.get() + TEXT_STEP);
    }

    public void reduceText() {
        scaleText(textScale.get() - TEXT_STEP);
    }

    /// Whether texts can be larger, or smaller, than they are.
    public ObservableValue<Boolean> canEnlarge() {
        return textScale.map(now -> now.intValue() < LARGEST_TEXT);
    }

    public ObservableValue<Boolean> canReduce() {
        return textScale.map(now -> now.intValue() > SMALLEST_TEXT);
    }

    /// Gives `scene` the looks until the subscription is closed. Scenes that live as long as the application need not close it.
    /// Pop-ups take the sheets of the scene they belong to.
    public Subscription dress(Scene scene) {
        return dark.subscribe(isDark -> show(scene, isDark))
                .and(textScale.subscribe((_, _) -> show(scene, dark.getValue())))::unsubscribe;
    }

    private void show(Scene scene, boolean isDark) {
        List<String> all = new ArrayList<>();
        all.add(resource(isDark ? "tokens-dark.css" : "tokens-light.css"));
        all.add(scaled(resource("errata.css")));
        all.add(faces);
        sheets.forEach(sheet -> all.add(scaled(sheet)));
        scene.getStylesheets().setAll(all);
    }

    private String scaled(String url) {
        return ScaledSheet.of(url, textScale.get());
    }

    /// The theme comes as a sheet that is parsed already: its text would take a quarter of a second at the start.
    private static void dressControls(boolean isDark) {
        Application.setUserAgentStylesheet(
                (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
