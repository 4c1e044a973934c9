package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.Completion;
import dev.errata.ui.control.FieldNote;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What every part of the form needs.
///
/// @param browser asks the person, then opens the page
record FormContext(RecordFormViewModel model, Localization localization, FxTasks tasks, FolderWords words,
        Consumer<URI> browser, FindingTexts findingTexts, PlaceNames placeNames) {
    private static final int MOST_NOTES = 3;

    ObservableValue<String> text(String key, Object... arguments) {
        return localization.text(key, arguments);
    }

    ObservableValue<String> label(Field field) {
        return localization.text(field.labelKey());
    }

    /// What the rules say of the place, in words; the first of many, which would push the fields below out of sight.
    List<FieldNote> notes(JsonPointer at) {
        List<Finding> findings = model.findings(at);
        int shown = findings.size() > MOST_NOTES + 1 ? MOST_NOTES : findings.size();
        List<FieldNote> notes = new ArrayList<>();
        findings.subList(0, shown).forEach(
                finding -> notes.add(new FieldNote(finding.severity(), findingTexts.message(finding))));
        findings.stream().skip(shown).findFirst().ifPresent(next -> notes.add(new FieldNote(next.severity(),
                localization.now("edit.notes.more", findings.size() - shown))));
        return List.copyOf(notes);
    }

    Completion completion(Field field) {
        return words.of(field);
    }

    /// The id of the control of a place, such as `field-dead_ends-0-action`.
    static String id(JsonPointer at) {
        return "field-" + String.join("-", at.tokens()).replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
