package dev.errata.ui.fx;

import javafx.scene.Scene;

/// What all windows have of context menus: the keys that ask for one, and that of texts.
public final class ContextMenus {
    private ContextMenus() {}

    public static void serve(Scene scene, Localization localization) {
        MenuKey.serve(scene);
        TextMenu.serve(scene, localization);
    }
}
