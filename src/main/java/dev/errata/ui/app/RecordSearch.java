package dev.errata.ui.app;

import dev.errata.search.FuzzyText;
import dev.errata.search.RecordIndex;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Offers the records of the open folder to go to, and those looked at of late while nothing is typed.
final class RecordSearch implements SuggestionSource {
    private static final int MOST = 50;
    private static final int MOST_RECENT = 12;

    private final CurationSession session;
    private final Supplier<RecordIndex> index;
    private final BooleanSupplier passing;
    private final Localization localization;
    private final Consumer<String> go;
    private final Newest searching;
    private final Subscription following;
    private final List<String> recent = new ArrayList<>();

    /// @param passing whether nobody has chosen what is looked at
    /// @param go      looks at the record in a file
    RecordSearch(CurationSession session, Supplier<RecordIndex> index, BooleanSupplier passing,
            Localization localization, FxTasks tasks, Consumer<String> go) {
        this.go = go;
        this.session = session;
        this.index = index;
        this.passing = passing;
        this.localization = localization;
        this.searching = tasks.newest();
        this.following = session.currentProperty().subscribe(path -> path.ifPresent(this::looked))::unsubscribe;
    }

    @Override
    public void suggest(String query, Consumer<List<Suggestion>> receiver) {
        FuzzyText typed = FuzzyText.of(query);
        RecordIndex asked = index.get();
        // The record that is looked at is no place to go to.
        List<String> others = recent.stream().skip(1).toList();
        searching.start((cancellation, _) -> GoToRecord.find(asked, typed, others, MOST, cancellation),
                found -> receiver.accept(suggestions(found, typed)), failure -> {
                    throw new IllegalStateException("records could not be searched", failure);
                });
    }

    void close() {
        following.close();
        searching.cancel();
    }

    private void looked(String path) {
        if (passing.getAsBoolean()) {
            recent.clear();
        }
        recent.remove(path);
        recent.addFirst(path);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    private List<Suggestion> suggestions(List<GoToRecord> found, FuzzyText typed) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (GoToRecord record : found) {
            Optional<String> section = typed.isEmpty() && suggestions.isEmpty()
                    ? Optional.of(localization.now("app.search.visited"))
                    : Optional.empty();
            suggestions.add(new Suggestion(record.signature(), record.name(), section, Optional.empty(),
                    Optional.empty(), () -> goTo(record.path())));
        }
        return List.copyOf(suggestions);
    }

    private void goTo(String path) {
        if (session.records().at(path).isPresent()) {
            go.accept(path);
        }
    }
}
