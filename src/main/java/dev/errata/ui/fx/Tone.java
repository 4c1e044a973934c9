package dev.errata.ui.fx;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// What a line of text means to the reader: its colour, and a sign, since colour never stands alone.
public enum Tone {
    PLAIN(Feather.INFO), GOOD(Feather.CHECK_CIRCLE), INFO(Feather.INFO), WARNING(Feather.ALERT_TRIANGLE), ERROR(
            Feather.ALERT_CIRCLE);

    private final Feather sign;

    Tone(Feather sign) {
        this.sign = sign;
    }

    public Feather sign() {
        return sign;
    }

    /// `tone-good`, `tone-error` …: the style class that colours text and icons.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
