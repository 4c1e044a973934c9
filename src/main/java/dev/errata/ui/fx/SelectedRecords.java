package dev.errata.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Which records a command that can take several is meant for. Belongs to the FX thread.
public interface SelectedRecords {

    /// Paths of the records that are selected, in the order of the list; none where nothing is.
    ObservableValue<List<String>> selected();

    /// Paths of the records that the filters let through now, in the order of the list.
    List<String> shown();

    /// What a command is called while several records are selected: the text `key` with how many they are.
    default ObservableValue<Optional<Phrase>> ofMany(String key) {
        return selected().map(paths -> Optional.of(paths.size()).filter(count -> count > 1)
                .map(count -> Phrase.of(key, count)));
    }
}
