package dev.errata.ui.control;

import dev.errata.json.JsonPointer;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says in words where something stands in a record: field names and item numbers from 1, such as “Dead ends 1 · Action”.
public final class PlaceNames {
    private static final String BETWEEN = " · ";

    private final Localization localization;

    public PlaceNames(Localization localization) {
        this.localization = localization;
    }

    /// The name of the place in the present language. What belongs to no field is named by its JSON keys.
    public String of(RecordShape shape, JsonPointer pointer) {
        if (pointer.isRoot()) {
            return localization.now("control.place.record");
        }
        Optional<Field> field = shape.fieldAt(pointer);
        if (field.isEmpty()) {
            return String.join(BETWEEN, unknown(shape, pointer));
        }
        return String.join(BETWEEN, known(shape, field.get(), pointer));
    }

    private List<String> unknown(RecordShape shape, JsonPointer pointer) {
        List<String> words = new ArrayList<>();
        JsonPointer parent = pointer.parent().orElse(JsonPointer.ROOT);
        if (!parent.isRoot()) {
            words.add(of(shape, parent));
        }
        words.add(counted(pointer.last().orElse("")));
        return words;
    }

    private List<String> known(RecordShape shape, Field field, JsonPointer pointer) {
        List<String> words = new ArrayList<>();
        Optional<JsonPointer> parent = pointer.parent();
        Optional<Field> around = parent.flatMap(shape::fieldAt);
        String last = pointer.last().orElse("");
        if (around.isPresent() && around.get() == field) {
            String list = of(shape, parent.orElseThrow());
            words.add(field.kind() == FieldKind.MAP
                    ? list + BETWEEN + Printable.inPlace(last)
                    : list + " " + counted(last));
        } else {
            around.filter(holder -> holder.kind() != FieldKind.GROUP)
                    .ifPresent(_ -> words.add(of(shape, parent.orElseThrow())));
            words.add(localization.now(field.labelKey()));
        }
        return words;
    }

    private static String counted(String token) {
        OptionalInt index = JsonPointer.index(token);
        return index.isPresent() ? Integer.toString(index.getAsInt() + 1) : Printable.inPlace(token);
    }
}
