package dev.errata.ui.fx;

import java.net.URL;
import java.util.Objects;

/// The looks of one screen or of the shared controls, written with the looked-up colours of the theme. The selectors of all
/// sheets meet in each window, so each sheet speaks of style classes of its own.
///
/// @param url where it is
public record StyleSheet(String url) {
    /// The sheet `name`, which lies beside `type` among the resources.
    public static StyleSheet beside(Class<?> type, String name) {
        URL found = Objects.requireNonNull(type.getResource(name), name);
        return new StyleSheet(found.toExternalForm());
    }
}
