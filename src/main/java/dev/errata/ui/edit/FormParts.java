package dev.errata.ui.edit;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;

/// Makes the part of the form that shows a field.
final class FormParts {
    private FormParts() {}

    static FormPart of(Field field, FormContext form) {
        return switch (field.kind()) {
            case ITEMS -> new ItemsField(field, form);
            case URLS, WORDS, TEXTS -> EntriesField.ofList(field, form);
            case MAP -> EntriesField.ofMap(field, form);
            case PATTERN -> new PatternField(field, form);
            case ID -> field.parent().filter(list -> list.kind() == FieldKind.ITEMS).isPresent()
                    ? new EdgeField(field, form)
                    : new ScalarField(field, form);
            default -> new ScalarField(field, form);
        };
    }
}
