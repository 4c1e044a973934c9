package dev.errata.ui.refactor;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import java.util.Arrays;
import java.util.List;

/// What can be done to a field of many records, as the dialog offers it.
enum BulkAction {
    /// Give it a value.
    SET,
    /// Replace text within it.
    REPLACE,
    /// Make it say nothing.
    CLEAR,
    /// Add items at the end of the list, or text at the end of the text.
    APPEND,
    /// Take items out of the list.
    REMOVE,
    /// Put one whole value, or item, in the place of another.
    RESPELL;

    /// What can be done to a field.
    static List<BulkAction> of(Field field) {
        return Arrays.stream(values()).filter(action -> action.fits(field)).toList();
    }

    private boolean fits(Field field) {
        FieldKind kind = field.kind();
        boolean list = kind.isScalarList();
        return switch (this) {
            case SET -> kind.isScalar();
            case CLEAR -> kind != FieldKind.GROUP;
            case APPEND -> list || isTyped(kind);
            case REMOVE -> list;
            case REPLACE -> kind != FieldKind.RATIO && kind != FieldKind.COUNT && kind != FieldKind.DAY
                    && kind != FieldKind.CHOICE;
            case RESPELL -> list || kind.isScalar() && kind != FieldKind.RATIO && kind != FieldKind.COUNT;
        };
    }

    private static boolean isTyped(FieldKind kind) {
        return kind == FieldKind.TEXT || kind == FieldKind.PROSE || kind == FieldKind.PATTERN || kind == FieldKind.WORD
                || kind == FieldKind.URL;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
