package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.task.Subscription;
import dev.errata.ui.control.SampleDesk;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/// Which sample of the record is chosen, and which is edited. The signature is a sample too, but belongs to the record and is not
/// among these. Belongs to the FX thread.
final class LabSamples {
    private static final Phrase NONE_CHOSEN = Phrase.of("regexlab.samples.obstacle.none-chosen");

    private final RegexLabViewModel lab;
    private final SampleDesk desk;
    private final ObjectProperty<Optional<Sample>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sample>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command edit = Command.named("lab.edit-sample").icon(Feather.EDIT_2).ownKey("F2")
            .onlyIf(chosen.map(Optional::isPresent), NONE_CHOSEN).runs(this::edit);
    private final Command remove = Command.named("lab.remove-sample").icon(Feather.TRASH_2).ownKey("Delete")
            .onlyIf(chosen.map(Optional::isPresent), NONE_CHOSEN).runs(this::remove);
    private final Subscription subscription;

    LabSamples(RegexLabViewModel lab, SampleDesk desk) {
        this.lab = lab;
        this.desk = desk;
        this.subscription = lab.tryingProperty().subscribe(trying -> {
            if (edited.get().filter(sample -> trying.filter(now -> now.samples().contains(sample)).isEmpty())
                    .isPresent()) {
                leave();
            }
        })::unsubscribe;
    }

    /// The sample that the commands act on.
    ObjectProperty<Optional<Sample>> chosenProperty() {
        return chosen;
    }

    /// The sample in whose place the next one is kept; empty where that is a new one. It ends when the sample is gone, or another record is
    /// looked at.
    ReadOnlyObjectProperty<Optional<Sample>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// What is done with the chosen sample.
    List<Command> commands() {
        return List.of(edit, remove);
    }

    private void edit() {
        edited.set(chosen.get());
    }

    /// The next sample is kept in the place of this one, if that is one of the record.
    void edit(Sample sample) {
        if (lab.tryingProperty().get().filter(now -> now.samples().contains(sample)).isPresent()) {
            edited.set(Optional.of(sample));
        }
    }

    private void remove() {
        chosen.get().ifPresent(desk::remove);
    }

    /// The edited sample stays as it is.
    void leave() {
        edited.set(Optional.empty());
    }

    /// Keeps a text as a sample, a new one or in the place of the one that is edited.
    ///
    /// @param whenKept runs once it is on disk
    void keep(String text, Sample.Expect expect, Runnable whenKept) {
        Optional<Sample> before = edited.get();
        if (before.isEmpty()) {
            lab.addSample(text, expect, whenKept);
            return;
        }
        desk.edit(before.get(), after(before.get(), text, expect), () -> {
            if (edited.get().equals(before)) {
                leave();
            }
            whenKept.run();
        });
    }

    /// What takes the place of an edited sample.
    static Sample after(Sample before, String text, Sample.Expect expect) {
        return new Sample(before.record(), expect, text, before.note());
    }

    void close() {
        subscription.close();
    }
}
