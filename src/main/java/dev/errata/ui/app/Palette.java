package dev.errata.ui.app;

import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// What can be called by name: commands, and fields of the record that is looked at. Those come first of which one fits best.
final class Palette implements SuggestionSource {
    private final CommandSearch commands;
    private final ObservableValue<Optional<Session>> session;
    private final Localization localization;

    Palette(CommandSearch commands, ObservableValue<Optional<Session>> session, Localization localization) {
        this.commands = commands;
        this.session = session;
        this.localization = localization;
    }

    @Override
    public void suggest(String query, Consumer<List<Suggestion>> receiver) {
        FuzzyText typed = FuzzyText.of(query);
        List<FoundField> found = session.getValue().map(open -> open.fields(typed)).orElse(List.of());
        List<Suggestion> fields = headed("app.search.fields", found.stream().map(FoundField::suggestion).toList());
        int best = found.stream().mapToInt(FoundField::score).max().orElse(Integer.MIN_VALUE);
        boolean fieldsFirst = commands.matching(typed).stream().allMatch(match -> match.score() < best);
        commands.suggest(query, called -> receiver.accept(fieldsFirst
                ? joined(fields, fields.isEmpty() ? called : headed("app.search.commands", called))
                : joined(called, fields)));
    }

    private static List<Suggestion> joined(List<Suggestion> first, List<Suggestion> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /// The same with a heading at the first.
    private List<Suggestion> headed(String key, List<Suggestion> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> i > 0
                ? lines.get(i)
                : new Suggestion(lines.get(i).title(), lines.get(i).detail(), Optional.of(localization.now(key)),
                        lines.get(i).key(), lines.get(i).obstacle(), lines.get(i).action()))
                .toList();
    }
}
