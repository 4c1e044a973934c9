package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.Tone;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of a severity on a soft round ground: its shape tells the severities apart, its colour only repeats it.
public final class SeveritySign extends StackPane {
    private final FontIcon icon = new FontIcon();

    public SeveritySign(Severity severity) {
        getStyleClass().add("severity-sign");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(icon);
        show(severity);
    }

    /// Shows another severity.
    public void show(Severity severity) {
        Tone tone = tone(severity);
        getStyleClass().setAll("severity-sign", word(severity));
        icon.getStyleClass().setAll("ikonli-font-icon", tone.styleClass());
        icon.setIconCode(tone.sign());
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
