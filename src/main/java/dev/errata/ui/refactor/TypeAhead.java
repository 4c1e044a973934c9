package dev.errata.ui.refactor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// Lets somebody choose in a long combo box by typing how the choice begins, or else a word of it.
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
        first(box, name -> name.startsWith(word.toString())).or(() -> first(box, name -> name.contains(" " + word)))
                .ifPresent(box::setValue);
        event.consume();
    }

    private static <T> Optional<T> first(ComboBox<T> box, Predicate<String> fits) {
        return box.getItems().stream()
                .filter(item -> fits.test(box.getConverter().toString(item).toLowerCase(Locale.ROOT))).findFirst();
    }
}
