package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.Tone;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of a severity on a soft round ground: its shape tells the severities apart, its colour only repeats it.
public final class SeveritySign extends StackPane {
    private final FontIcon icon = new FontIcon();
    private Optional<Severity> shown = Optional.empty();

    public SeveritySign(Severity severity) {
        getStyleClass().add("severity-sign");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(icon);
        show(severity);
    }

    /// Shows another severity.
    public void show(Severity severity) {
        if (!shown.equals(Optional.of(severity))) {
            shown = Optional.of(severity);
            getStyleClass().setAll("severity-sign", word(severity));
            show(icon, severity);
        }
    }

    /// Makes an icon the sign of a severity, in its colour.
    public static void show(FontIcon icon, Severity severity) {
        icon.getStyleClass().setAll("ikonli-font-icon", tone(severity).styleClass());
        icon.setIconCode(tone(severity).sign());
    }

    /// The tone in which findings of the severity are told.
    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }

    /// `error`, `warning` or `info`: the style class of what is coloured by severity.
    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
