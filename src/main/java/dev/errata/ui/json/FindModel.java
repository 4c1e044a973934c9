package dev.errata.ui.json;

import dev.errata.json.Span;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is looked for in a text, where it stands, and which of the places is the present one. Searches in the background.
final class FindModel {
    private final Newest searching;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<TextSearch.Case> letters = new SimpleObjectProperty<>(TextSearch.Case.FOLDED);
    private final ReadOnlyObjectWrapper<List<Integer>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> count = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String text = "";
    private int current = -1;
    private boolean open;
    private Runnable whenFound = () -> {};

    FindModel(FxTasks tasks) {
        searching = tasks.newest();
        query.subscribe((_, _) -> search());
        letters.subscribe((_, _) -> search());
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<TextSearch.Case> lettersProperty() {
        return letters;
    }

    /// Where what is looked for starts, in order.
    ReadOnlyObjectProperty<List<Integer>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// “2 of 7”, in words for people; empty while nothing is looked for.
    ReadOnlyObjectProperty<Optional<Phrase>> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The text to look in from now on.
    void look(String now) {
        text = now;
        if (open) {
            search();
        }
    }

    /// Starts to look.
    void open() {
        open = true;
        search();
    }

    /// Looks no more.
    void close() {
        open = false;
        searching.cancel();
        show(List.of());
    }

    boolean isOpen() {
        return open;
    }

    /// Runs `action` once the search that is under way has found its places, at once if none is.
    void whenFound(Runnable action) {
        whenFound = action;
    }

    private void search() {
        if (!open || query.get().isEmpty()) {
            searching.cancel();
            show(List.of());
            return;
        }
        String wanted = query.get();
        TextSearch.Case chosen = letters.get();
        String now = text;
        searching.start((cancellation, _) -> TextSearch.find(now, wanted, chosen, cancellation), this::show,
                failure -> {
                    throw new IllegalStateException("the text could not be searched", failure);
                });
    }

    private void show(List<Integer> found) {
        current = -1;
        places.set(found);
        say();
        whenFound.run();
    }

    /// The next place from `offset` on; behind the last comes the first.
    Optional<Span> next(int offset) {
        List<Integer> found = places.get();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int at = Collections.binarySearch(found, offset);
        int index = at >= 0 ? at : -at - 1;
        return go(index == found.size() ? 0 : index);
    }

    /// The last place that starts before `offset`; before the first comes the last.
    Optional<Span> previous(int offset) {
        List<Integer> found = places.get();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int at = Collections.binarySearch(found, offset);
        int index = (at >= 0 ? at : -at - 1) - 1;
        return go(index < 0 ? found.size() - 1 : index);
    }

    private Optional<Span> go(int index) {
        current = index;
        say();
        int start = places.get().get(index);
        return Optional.of(new Span(start, start + query.get().length()));
    }

    private void say() {
        int all = places.get().size();
        if (query.get().isEmpty()) {
            count.set(Optional.empty());
        } else if (all == 0) {
            count.set(Optional.of(Phrase.of("json.find.none")));
        } else if (all >= TextSearch.MOST) {
            count.set(Optional.of(Phrase.of("json.find.many", TextSearch.MOST)));
        } else {
            count.set(Optional.of(current < 0
                    ? Phrase.of("json.find.count", all)
                    : Phrase.of("json.find.place", current + 1, all)));
        }
    }
}
