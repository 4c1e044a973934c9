package dev.errata.ui.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.refactor.RecordCopy;
import dev.errata.ui.fx.Phrase;
import java.util.List;

/// A record that is about to get a copy.
final class DuplicateViewModel {
    private final Desk desk;
    private final ErrorRecord original;
    private final IdViewModel id;

    DuplicateViewModel(Desk desk, ErrorRecord original) {
        this.desk = desk;
        this.original = original;
        this.id = new IdViewModel(desk.records(), desk.tasks(), (ids, text) -> ids.forNew(text, original.shape()));
        original.recordId().or(() -> RecordId.ofPath(original.path()))
                .ifPresent(wish -> id.propose(wish, original.shape(), id.textProperty()::set));
    }

    IdViewModel id() {
        return id;
    }

    String name() {
        return desk.name(original.path());
    }

    /// Adds the copy and looks at it.
    void duplicate(Runnable whenMade) {
        String from = name();
        id.free().ifPresent(free -> RecordCopy.change(original, free.id(), desk.today()).ifPresent(change -> {
            desk.session().apply(Desk.step("refactor.step.duplicate", List.of(change), from, free.id().text()));
            desk.lookAt(free.path());
            desk.done(Phrase.of("refactor.duplicate.done", from, free.id().text()));
            whenMade.run();
        }));
    }
}
