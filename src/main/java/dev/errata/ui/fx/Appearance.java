package dev.errata.ui.fx;

import atlantafx.base.theme.PrimerLight;
import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The looks of every window: theme, colours, type faces; switchable at any time. Belongs to the FX thread.
public final class Appearance {
    /// Texts as large as they are designed, in percent.
    public static final int NORMAL_TEXT = 100;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final int SMALLEST_TEXT = 80;
    private static final int LARGEST_TEXT = 200;
    private static final int TEXT_STEP = 10;

    private final ObjectProperty<Theme> theme;
    private final ObservableValue<Boolean> dark;
    private final IntegerProperty textScale = new SimpleIntegerProperty(NORMAL_TEXT);
    private final List<String> sheets;
    private final String faces = Faces.installed().sheet();
    private final Set<Scene> dressed = new HashSet<>();
    /// Held here, since the list of all windows is not to hold on to these looks.
    private final ListChangeListener<Window> shown = _ -> showInPopups();

    /// @param systemIsDark follows the system
    Appearance(Theme theme, ObservableValue<Boolean> systemIsDark, List<StyleSheet> sheets) {
        this.sheets = sheets.stream().map(StyleSheet::url).toList();
        this.theme = new SimpleObjectProperty<>(theme);
        this.dark = this.theme.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> systemIsDark;
            case LIGHT -> new SimpleObjectProperty<>(false);
            case DARK -> new SimpleObjectProperty<>(true);
        });
        dressControls();
        dark.subscribe(_ -> {
            dressed.forEach(this::showTheme);
            showInPopups();
        });
        Window.getWindows().addListener(new WeakListChangeListener<>(shown));
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
    /// Pop-ups take the sheets of the scene they belong to, and its theme when they are shown.
    public Subscription dress(Scene scene) {
        dressed.add(scene);
        return textScale.subscribe(_ -> scene.getStylesheets().setAll(allSheets()))
                .and(scene.rootProperty().subscribe(_ -> showTheme(scene)))
                .and(() -> dressed.remove(scene))::unsubscribe;
    }

    private List<String> allSheets() {
        List<String> all = new ArrayList<>();
        all.add(resource("tokens-light.css"));
        all.add(resource("tokens-dark.css"));
        all.add(scaled(resource("errata.css")));
        all.add(faces);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            all.add(resource("opaque.css"));
        }
        sheets.forEach(sheet -> all.add(scaled(sheet)));
        return all;
    }

    /// The theme is a state of the root, by which the sheets choose the colours: sheets that are exchanged are matched with every
    /// node of the window anew, which takes several times as long.
    private void showTheme(Scene scene) {
        scene.getRoot().pseudoClassStateChanged(DARK, dark.getValue());
    }

    private void showInPopups() {
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && dressed.contains(owner(popup).getScene())) {
                showTheme(popup.getScene());
            }
        }
    }

    private static Window owner(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow other ? owner(other) : owner;
    }

    private String scaled(String url) {
        return ScaledSheet.of(url, textScale.get());
    }

    /// The sheet of the controls comes parsed already: its text would take a quarter of a second at the start. It is that for light
    /// windows in dark ones too; the colours it goes by are those of the tokens.
    private static void dressControls() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
