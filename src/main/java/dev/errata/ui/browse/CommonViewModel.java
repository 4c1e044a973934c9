package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.CommonValues;
import dev.errata.search.RecordIndex;
import dev.errata.ui.browse.SelectionViewModel.Selection;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the selected records have in common, while several are selected. Read in the background. Belongs to the FX thread.
public final class CommonViewModel {
    private final RecordsViewModel records;
    private final Newest reading;
    private final javafx.util.Subscription following;
    private final ReadOnlyObjectWrapper<Optional<CommonValues>> common = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CommonViewModel(RecordsViewModel records, FxTasks tasks) {
        this.records = records;
        this.reading = tasks.newest();
        following = records.selection().selectionProperty().subscribe(_ -> read())
                .and(records.arrangementProperty().subscribe((_, _) -> read()));
    }

    /// What is selected.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return records.selection().selectionProperty();
    }

    /// How many records the folder has.
    int all() {
        return records.arrangementProperty().get().index().size();
    }

    /// Whether the rules have spoken of the records.
    Checks checks() {
        return records.checksProperty().get();
    }

    /// What the selected records have in common; empty while one or none is selected. While other records are being read it
    /// is what was common before.
    public ReadOnlyObjectProperty<Optional<CommonValues>> commonProperty() {
        return common.getReadOnlyProperty();
    }

    public void close() {
        following.unsubscribe();
        reading.cancel();
    }

    private void read() {
        Selection selection = selectionProperty().get();
        if (!selection.isMany()) {
            reading.cancel();
            common.set(Optional.empty());
            return;
        }
        List<String> paths = selection.paths();
        Arrangement arrangement = records.arrangementProperty().get();
        RecordIndex index = arrangement.index();
        reading.start((cancellation, _) -> CommonValues
                .of(paths.stream().flatMap(path -> index.find(path).stream()).toList(), cancellation),
                read -> common.set(Optional.of(read)), failure -> {
                    throw new IllegalStateException("the selected records could not be compared", failure);
                });
    }
}
