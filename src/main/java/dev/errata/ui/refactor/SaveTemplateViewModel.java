package dev.errata.ui.refactor;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.refactor.IdVerdict;
import dev.errata.refactor.NewIds;
import dev.errata.refactor.RecordStart;
import dev.errata.refactor.RecordTemplate;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// A record whose kind is about to become a template of the folder.
final class SaveTemplateViewModel {
    private final Desk desk;
    private final ErrorRecord record;
    private final StringProperty name = new SimpleStringProperty("");

    SaveTemplateViewModel(Desk desk, ErrorRecord record) {
        this.desk = desk;
        this.record = record;
        record.recordId().map(RecordId::domain).ifPresent(name::set);
    }

    StringProperty nameProperty() {
        return name;
    }

    /// How the record is called.
    String recordName() {
        return desk.name(record.path());
    }

    /// Why the template cannot be called so; empty where it can.
    ObservableValue<Optional<Phrase>> obstacle() {
        return name.map(typed -> NewIds.faultOfName(typed.strip()).map(SaveTemplateViewModel::phrase));
    }

    private static Phrase phrase(IdVerdict.Refused fault) {
        return switch (fault.reason()) {
            case EMPTY -> Phrase.of("refactor.template.empty");
            case CLIMBS_OUT -> Phrase.of("refactor.id.climbs-out", fault.culprit());
            case RESERVED -> Phrase.of("refactor.id.reserved", fault.culprit());
            case MALFORMED, UNCHANGED, ID_TAKEN, FILE_TAKEN, CASE_CLASH, FOLDER_CLASH ->
                Phrase.of("refactor.template.malformed", fault.culprit());
        };
    }

    /// Writes the template.
    ///
    /// @param isThere hears the name where a template has it; nothing was written then
    void save(Consumer<String> isThere) {
        String typed = name.get().strip();
        text().ifPresent(text -> desk.session().facts().addTemplate(typed, text, () -> done(typed), failure -> {
            if (failure instanceof FileAlreadyExistsException) {
                isThere.accept(typed);
            } else {
                failed(failure);
            }
        }));
    }

    /// Writes the template in place of the one that has its name.
    void replace() {
        String typed = name.get().strip();
        text().ifPresent(text -> desk.session().facts().replaceTemplate(typed, text, () -> done(typed), this::failed));
    }

    private Optional<JsonText> text() {
        return RecordStart.like(record)
                .map(start -> new RecordTemplate(desk.session().schema(), start, desk.today()).text());
    }

    private void done(String typed) {
        desk.tell().tell(Notice.of(Tone.GOOD, Phrase.of("refactor.template.done", typed)));
    }

    private void failed(Exception failure) {
        if (!(failure instanceof IOException refusal)) {
            throw new IllegalStateException("a template could not be written", failure);
        }
        desk.tell().tell(Notice.of(Tone.ERROR, Phrase.of("refactor.template.failed", DiskReason.of(refusal))));
    }
}
