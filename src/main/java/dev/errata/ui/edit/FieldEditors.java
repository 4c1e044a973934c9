package dev.errata.ui.edit;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.ui.control.ChoiceEditor;
import dev.errata.ui.control.CompletingEditor;
import dev.errata.ui.control.DayEditor;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.control.PatternEditor;
import dev.errata.ui.control.ProseEditor;
import dev.errata.ui.control.RatioEditor;
import dev.errata.ui.control.UrlEditor;
import dev.errata.ui.control.ValueEditor;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/// Picks the control for a field.
final class FieldEditors {
    private static final String CODE = "code";

    private FieldEditors() {}

    /// A control for one scalar of the field: its value, or an entry of its list.
    static ValueEditor of(Field field, FormContext form) {
        return switch (field.kind()) {
            case PROSE, MAP -> new ProseEditor();
            case TEXTS -> field == Field.ALIASES ? new LineEditor(CODE) : new ProseEditor();
            case PATTERN -> new PatternEditor(form.model().session().workspace().settings().patternOptions());
            case ID -> field.parent().isEmpty()
                    ? new LineEditor(CODE)
                    : new CompletingEditor(form.completion(field), CODE).twoLines();
            case WORD, WORDS, LOCALE -> new CompletingEditor(form.completion(field));
            case CHOICE -> choice(field, form);
            case RATIO -> new RatioEditor(meaning(field));
            case DAY -> day(form);
            case URL, URLS -> new UrlEditor(form.text("edit.url.open"), form.browser());
            case COUNT -> new LineEditor("count");
            case TEXT, ITEMS, GROUP -> new LineEditor();
        };
    }

    private static DayEditor day(FormContext form) {
        return new DayEditor(() -> form.model().session().context().today(), form.text("edit.day.pick"),
                form.text("edit.day.today"));
    }

    private static RatioEditor.Meaning meaning(Field field) {
        return switch (field) {
            case DEAD_END_FAIL_RATE -> RatioEditor.Meaning.BAD;
            case WORKAROUND_SUCCESS_RATE -> RatioEditor.Meaning.GOOD;
            default -> RatioEditor.Meaning.PLAIN;
        };
    }

    private static ValueEditor choice(Field field, FormContext form) {
        List<String> choices = form.model().session().schema().of(field).choices();
        ObservableValue<UnaryOperator<String>> names = form.localization().messages().map(messages -> value -> {
            String key = "field.choice." + field.key() + "." + value;
            return field.kind() == FieldKind.CHOICE && messages.has(key) ? messages.text(key) : value;
        });
        return new ChoiceEditor(choices, names).counting(form.completion(field));
    }
}
