package dev.errata.ui.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Reference;
import dev.errata.refactor.Renaming;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A record that is about to get another id.
final class RenameViewModel {
    private final Desk desk;
    private final ErrorRecord record;
    private final RecordSet records;
    private final IdViewModel id;
    private final BooleanProperty keepAlias = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<List<Reference>>> references = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    RenameViewModel(Desk desk, ErrorRecord record) {
        this.desk = desk;
        this.record = record;
        this.records = desk.records();
        this.id = new IdViewModel(records, desk.tasks(), (ids, text) -> ids.forRename(text, record));
        id.textProperty().set(name());
        desk.tasks().start((cancellation, _) -> Reference.to(records, record.id().stream().toList(), cancellation),
                found -> references.set(Optional.of(found)), Desk.UNEXPECTED);
    }

    IdViewModel id() {
        return id;
    }

    RecordSet records() {
        return records;
    }

    /// What the record is called now.
    String name() {
        return desk.name(record.path());
    }

    /// Whether the old id becomes an alias.
    BooleanProperty keepAliasProperty() {
        return keepAlias;
    }

    boolean canKeepAlias() {
        return record.shape().has(Field.ALIASES) && record.text().isWellFormed() && record.id().isPresent();
    }

    /// The edges that lead to the record; empty until they are known.
    ReadOnlyObjectProperty<Optional<List<Reference>>> referencesProperty() {
        return references.getReadOnlyProperty();
    }

    /// Whether several records have the id, so that no edge follows.
    boolean isShared() {
        return record.id().filter(own -> records.withId(own).size() > 1).isPresent();
    }

    /// Renames the record, as one step.
    void rename() {
        Optional<RecordId> to = id.free().map(free -> free.id());
        if (to.isEmpty()) {
            return;
        }
        String from = name();
        Renaming.OldId old = keepAlias.get() && canKeepAlias()
                ? Renaming.OldId.KEPT_AS_ALIAS
                : Renaming.OldId.DROPPED;
        desk.run((now, cancellation) -> Renaming.plan(now, Map.of(record.path(), to.get()), old, cancellation),
                plan -> Desk.step("refactor.step.rename", plan.changes(), from, to.get().text()),
                plan -> desk.done(Phrase.of("refactor.rename.done", from, to.get().text(), plan.followed().size())));
    }
}
