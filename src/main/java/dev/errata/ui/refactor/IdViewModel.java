package dev.errata.ui.refactor;

import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.refactor.IdVerdict;
import dev.errata.refactor.NewIds;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// An id that is being typed, and whether a record may have it.
final class IdViewModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<IdVerdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BiFunction<NewIds, String, IdVerdict> check;
    private Optional<NewIds> ids = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();

    /// @param check asks whether the id is free, for a new record or for one that is renamed
    IdViewModel(RecordSet records, FxTasks tasks, BiFunction<NewIds, String, IdVerdict> check) {
        this.check = check;
        text.subscribe((_, _) -> judge());
        tasks.start((_, _) -> NewIds.of(records), this::ready, Desk.UNEXPECTED);
    }

    StringProperty textProperty() {
        return text;
    }

    /// What was found; empty until the taken ids are known.
    ReadOnlyObjectProperty<Optional<IdVerdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// The id and file, where they are free.
    Optional<IdVerdict.Free> free() {
        return verdict.get().filter(IdVerdict.Free.class::isInstance).map(IdVerdict.Free.class::cast);
    }

    /// Why the id cannot be had; empty where it can.
    ObservableValue<Optional<Phrase>> obstacle() {
        return verdict.map(found -> found.map(IdViewModel::obstacle)
                .orElse(Optional.of(Phrase.of("refactor.id.checking"))));
    }

    /// Whether what was typed cannot be an id. Nothing typed, or nothing changed, is no mistake yet.
    boolean isWrong() {
        return verdict.get().filter(found -> found instanceof IdVerdict.Refused(IdVerdict.Reason reason, String _)
                && reason != IdVerdict.Reason.EMPTY && reason != IdVerdict.Reason.UNCHANGED).isPresent();
    }

    private static Optional<Phrase> obstacle(IdVerdict verdict) {
        return switch (verdict) {
            case IdVerdict.Free _ -> Optional.empty();
            case IdVerdict.Refused(IdVerdict.Reason reason, String culprit) ->
                Optional.of(Phrase.of("refactor.id." + word(reason), culprit));
        };
    }

    private static String word(IdVerdict.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Proposes the wished id, or one like it that is free, as soon as it is known which are taken.
    void propose(RecordId wish, RecordShape shape, Consumer<String> proposal) {
        ids.ifPresentOrElse(known -> proposal.accept(known.freeLike(wish, shape).text()),
                () -> waiting = Optional.of(() -> propose(wish, shape, proposal)));
    }

    private void ready(NewIds made) {
        ids = Optional.of(made);
        judge();
        waiting.ifPresent(Runnable::run);
        waiting = Optional.empty();
    }

    private void judge() {
        verdict.set(ids.map(known -> check.apply(known, text.get())));
    }
}
