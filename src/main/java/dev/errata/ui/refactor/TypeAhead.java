package dev.errata.ui.refactor;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// Lets somebody choose in a long combo box by typing how the choice begins, or a word of it does.
final class TypeAhead {
    private static final long WORD_PAUSE_MILLIS = 900;

    private final StringBuilder word = new StringBuilder();
    private long last;

    private TypeAhead() {}

    static <T> void in(ComboBox<T> box) {
        TypeAhead typing = new TypeAhead();
        box.addEventFilter(KeyEvent.KEY_TYPED, event -> typing.typed(event, box));
    }

    private <T> void typed(KeyEvent event, ComboBox<T> box) {
        String letter = event.getCharacter();
        if (letter.isEmpty() || Character.isISOControl(letter.charAt(0)) || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        long now = System.currentTimeMillis();
        if (now - last > WORD_PAUSE_MILLIS) {
            word.setLength(0);
        }
        last = now;
        if (word.isEmpty() && letter.isBlank()) {
            return;
        }
        word.append(letter.toLowerCase(Locale.ROOT));
        box.getItems().stream().filter(item -> fits(box.getConverter().toString(item))).findFirst()
                .ifPresent(box::setValue);
        event.consume();
    }

    private boolean fits(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        return text.startsWith(word.toString()) || text.contains(" " + word);
    }
}
