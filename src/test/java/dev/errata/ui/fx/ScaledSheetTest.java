package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledSheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-fx-font-size: 13px; | 150 | -fx-font-size: 19.5px;",
            "-fx-icon-size: 16px; | 80 | -fx-icon-size: 12.8px;",
            "-fx-min-height: 44px; -fx-pref-width:90px; | 200 | -fx-min-height: 88.0px; -fx-pref-width:180.0px;",
            "-fx-fixed-cell-size: 53px; | 110 | -fx-fixed-cell-size: 58.3px;",
            "-fx-padding: 5px 11px; -fx-border-width: 2px; | 200 | -fx-padding: 5px 11px; -fx-border-width: 2px;"})
    void scalesTextsAndWhatHoldsThemAndNoDistance(String css, int percent, String scaled) {
        assertEquals(scaled, ScaledSheet.scaled(css, percent));
    }

    @Test
    void isTheSheetItselfAtItsOwnSize() {
        String url = StyleSheet.beside(Appearance.class, "errata.css").url();
        assertEquals(url, ScaledSheet.of(url, 100));
    }

    @Test
    void readsTheSheetItScales() {
        String url = ScaledSheet.of(StyleSheet.beside(Appearance.class, "errata.css").url(), 200);
        String css = new String(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)),
                StandardCharsets.UTF_8);
        assertEquals(true, css.contains("-fx-font-size: 26.0px;"));
    }
}
