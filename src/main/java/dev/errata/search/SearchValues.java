package dev.errata.search;

import dev.errata.record.Field;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Which stretch of a record's text belongs to which field: three numbers a value, since there are millions of them.
final class SearchValues {
    /// Stands for the path of the file where a field would stand.
    static final int PATH = 254;

    /// Stands for a value that the schema does not know.
    static final int UNKNOWN = 255;

    private static final int FIELD_BITS = 8;
    private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;
    private static final int PLACE_BITS = 2;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private final String latin;
    private final String wide;

    /// For each value: item and field, start and place, length.
    private final int[] packed;

    /// A value, or the mark of a list's item.
    ///
    /// @param field the [code][#code] of a field, [#PATH] or [#UNKNOWN]
    /// @param item  in which item of a list of items it stands, from 1; 0 outside of such lists
    record Value(int field, int item, Place place, int start, int length) {

        /// In which text it stands.
        enum Place {
            /// A string among Latin texts.
            LATIN(0),
            /// A string among the others.
            WIDE(1),
            /// A literal that is no string.
            OTHERS(2),
            /// None: it only says that the item is there.
            ITEM(3);

            private final int code;

            Place(int code) {
                this.code = code;
            }
        }
    }

    /// Looks at one value: the letters of `text` from `start` to `end`.
    @FunctionalInterface
    interface Test {
        boolean passes(String text, int start, int end);
    }

    SearchValues(String latin, String wide, int startOfOthers, List<Value> values) {
        this.latin = latin;
        this.wide = wide;
        this.packed = new int[values.size() * 3];
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            int start = value.place == Value.Place.OTHERS ? startOfOthers + value.start : value.start;
            packed[3 * i] = value.item << FIELD_BITS | value.field;
            packed[3 * i + 1] = start << PLACE_BITS | value.place.code;
            packed[3 * i + 2] = value.length;
        }
    }

    /// The code of a field.
    @SuppressWarnings("EnumOrdinal") // it lives no longer than the program
    static int code(Field field) {
        return field.ordinal();
    }

    /// The codes of some fields.
    static BitSet codes(Set<Field> fields) {
        BitSet codes = new BitSet();
        fields.forEach(field -> codes.set(code(field)));
        return codes;
    }

    /// Whether some value of the fields passes.
    ///
    /// @param item the only item of a list that counts, from 1; 0 where all do
    boolean any(BitSet fields, int item, Test test) {
        for (int i = 0; i < packed.length; i += 3) {
            if (isOf(i, fields, item) && place(i) != Value.Place.ITEM.code && passes(i, test)) {
                return true;
            }
        }
        return false;
    }

    /// Whether some string of the fields passes.
    ///
    /// @param item the only item of a list that counts, from 1; 0 where all do
    boolean anyString(BitSet fields, int item, Test test) {
        for (int i = 0; i < packed.length; i += 3) {
            if (isOf(i, fields, item) && isString(i) && passes(i, test)) {
                return true;
            }
        }
        return false;
    }

    /// Whether some value of the fields passes that is no string.
    ///
    /// @param item the only item of a list that counts, from 1; 0 where all do
    boolean anyLiteral(BitSet fields, int item, Test test) {
        for (int i = 0; i < packed.length; i += 3) {
            if (isOf(i, fields, item) && place(i) == Value.Place.OTHERS.code && passes(i, test)) {
                return true;
            }
        }
        return false;
    }

    /// Whether some string passes, whatever field it is of.
    boolean anyString(Test test) {
        for (int i = 0; i < packed.length; i += 3) {
            if (isString(i) && passes(i, test)) {
                return true;
            }
        }
        return false;
    }

    /// How many items the list has.
    int count(Field list) {
        int count = 0;
        for (int i = 0; i < packed.length; i += 3) {
            boolean isMark = place(i) == Value.Place.ITEM.code;
            count += isMark && (packed[i] & FIELD_MASK) == code(list) ? 1 : 0;
        }
        return count;
    }

    private boolean isOf(int i, BitSet fields, int item) {
        return fields.get(packed[i] & FIELD_MASK) && (item == 0 || packed[i] >>> FIELD_BITS == item);
    }

    private int place(int i) {
        return packed[i + 1] & PLACE_MASK;
    }

    private boolean isString(int i) {
        return place(i) <= Value.Place.WIDE.code;
    }

    private boolean passes(int i, Test test) {
        int start = packed[i + 1] >>> PLACE_BITS;
        return test.passes(place(i) == Value.Place.WIDE.code ? wide : latin, start, start + packed[i + 2]);
    }
}
