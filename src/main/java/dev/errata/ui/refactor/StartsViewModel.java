package dev.errata.ui.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.refactor.RecordStart;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.workspace.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a new record may start from: nothing, the record that is looked at, or a template of the folder. The last choice is kept for
/// the next record.
final class StartsViewModel {
    private static final String MEMORY = "refactor.start";
    private static final String TEMPLATE = "template ";

    /// One of them.
    ///
    /// @param name  how the choice is called
    /// @param word  how it is remembered
    /// @param start empty for a record as the folder usually has them
    record Choice(Phrase name, String word, Optional<RecordStart> start) {}

    private static final Choice EMPTY = new Choice(Phrase.of("refactor.start.empty"), "empty", Optional.empty());

    private final Remembered remembered;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList(EMPTY);
    private final ReadOnlyObjectWrapper<Choice> chosen = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ReadOnlyObjectWrapper<List<TemplateFiles.Refused>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean picked;

    /// @param like the record that is looked at
    StartsViewModel(Desk desk, Optional<ErrorRecord> like, Remembered remembered) {
        this.remembered = remembered;
        like.ifPresent(record -> RecordStart.like(record).ifPresent(start -> choices.add(new Choice(
                Phrase.of("refactor.start.like", record.id().orElse(record.path())), "like", Optional.of(start)))));
        takeUp();
        desk.session().facts().readTemplates(this::found, refusal -> failure.set(Optional.of(refusal)));
    }

    /// Nothing first, then the record, then the templates in the order of their names.
    ObservableList<Choice> choices() {
        return choices;
    }

    ReadOnlyObjectProperty<Choice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The files among the templates that are none.
    ReadOnlyObjectProperty<List<TemplateFiles.Refused>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Why the templates could not be looked for; empty where they could.
    ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What the new record starts from; empty for one as the folder usually has them.
    Optional<RecordStart> start() {
        return chosen.get().start();
    }

    /// Starts from this, now and the next time.
    void choose(Choice choice) {
        if (!choice.equals(chosen.get())) {
            picked = true;
            chosen.set(choice);
            remembered.change(settings -> settings.withChoice(MEMORY, choice.word()));
        }
    }

    private void found(TemplateFiles.Found found) {
        List<Choice> templates = new ArrayList<>();
        found.templates().forEach(template -> templates.add(new Choice(
                Phrase.of("refactor.start.template", template.name()), TEMPLATE + template.name(),
                Optional.of(template.start()))));
        choices.addAll(templates);
        refused.set(found.refused());
        if (!picked) {
            takeUp();
        }
    }

    /// Chooses what was chosen the last time, where that is there.
    private void takeUp() {
        Optional<String> last = remembered.settings().choice(MEMORY);
        choices.stream().filter(choice -> last.equals(Optional.of(choice.word()))).findFirst().ifPresent(chosen::set);
    }
}
