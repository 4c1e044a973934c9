package dev.errata.ui.fx;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import org.fxmisc.richtext.GenericStyledArea;

/// The context menu of whatever shows a text. That of the toolkit keeps the language in which a field was made, and areas with
/// styles have none.
final class TextMenu {
    private final Localization localization;
    private final ContextMenu menu = new ContextMenu();

    private TextMenu(Localization localization) {
        this.localization = localization;
        menu.setId("text-menu");
    }

    /// Gives all texts of `scene` the menu, but for those that have one of their own.
    static void serve(Scene scene, Localization localization) {
        TextMenu texts = new TextMenu(localization);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, texts::asked);
    }

    private void asked(ContextMenuEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            Optional<Text> text = text(at);
            if (text.isPresent()) {
                show(at, text.get(), event);
                return;
            }
        }
    }

    private static Optional<Text> text(Node node) {
        return switch (node) {
            case TextInputControl control when control.getContextMenu() == null -> Optional.of(new OfControl(control));
            case GenericStyledArea<?, ?, ?> area when area.getContextMenu() == null -> Optional.of(new OfArea(area));
            default -> Optional.empty();
        };
    }

    private void show(Node node, Text text, ContextMenuEvent event) {
        boolean holds = text.hasSelection();
        boolean edits = text.isEditable();
        menu.hide();
        menu.getItems().setAll(item("cut", "Shortcut+X", text::cut, holds && edits),
                item("copy", "Shortcut+C", text::copy, holds),
                item("paste", "Shortcut+V", text::paste, edits && TextClipboard.get().isPresent()),
                item("delete", "Delete", text::delete, holds && edits), new SeparatorMenuItem(),
                item("all", "Shortcut+A", text::selectAll, !text.isEmpty()));
        node.requestFocus();
        menu.show(node, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem item(String name, String key, Runnable action, boolean possible) {
        MenuItem item = new MenuItem(localization.now("app.text." + name));
        item.setId("text-" + name);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private sealed interface Text {
        boolean isEditable();

        boolean isEmpty();

        boolean hasSelection();

        void cut();

        void copy();

        void paste();

        void delete();

        void selectAll();
    }

    private record OfControl(TextInputControl control) implements Text {
        @Override
        public boolean isEditable() {
            return control.isEditable();
        }

        @Override
        public boolean isEmpty() {
            return control.getLength() == 0;
        }

        @Override
        public boolean hasSelection() {
            return control.getSelection().getLength() > 0;
        }

        @Override
        public void cut() {
            control.cut();
        }

        @Override
        public void copy() {
            control.copy();
        }

        @Override
        public void paste() {
            control.paste();
        }

        @Override
        public void delete() {
            control.replaceSelection("");
        }

        @Override
        public void selectAll() {
            control.selectAll();
        }
    }

    private record OfArea(GenericStyledArea<?, ?, ?> area) implements Text {
        @Override
        public boolean isEditable() {
            return area.isEditable();
        }

        @Override
        public boolean isEmpty() {
            return area.getLength() == 0;
        }

        @Override
        public boolean hasSelection() {
            return area.getSelection().getLength() > 0;
        }

        @Override
        public void cut() {
            area.cut();
        }

        @Override
        public void copy() {
            area.copy();
        }

        @Override
        public void paste() {
            area.paste();
        }

        @Override
        public void delete() {
            area.replaceSelection("");
        }

        @Override
        public void selectAll() {
            area.selectAll();
        }
    }
}
