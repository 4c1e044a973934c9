package dev.errata.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A style sheet whose texts, icons and the parts that hold them are larger or smaller than it is written. Distances stay.
final class ScaledSheet {
    private static final String DATA = "data:text/css;base64,";
    private static final Pattern LENGTH = Pattern.compile(
            "(-fx-(?:font-size|icon-size|fixed-cell-size|(?:min|pref|max)-(?:width|height)):\\s*)(\\d+(?:\\.\\d+)?)px");

    private ScaledSheet() {}

    /// The sheet at `url` at `percent` of its size, as a URL; the same URL at 100.
    static String of(String url, int percent) {
        return percent == 100
                ? url
                : DATA + Base64.getEncoder()
                        .encodeToString(scaled(read(url), percent).getBytes(StandardCharsets.UTF_8));
    }

    /// The text of a sheet with each length of a text, an icon or what holds them at `percent` of its size.
    static String scaled(String css, int percent) {
        Matcher found = LENGTH.matcher(css);
        return found.replaceAll(length -> length.group(1)
                + Math.round(Double.parseDouble(length.group(2)) * percent / 10) / 10.0 + "px");
    }

    private static String read(String url) {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet " + url, e);
        }
    }
}
