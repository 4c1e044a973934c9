package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Finds commands by what is typed: every word must occur in the label, the group or the id (so that English words find a
/// command in the Chinese window too). Best matches first, else in the order of registration.
final class CommandSearch implements SuggestionSource {
    private final CommandRegistry registry;
    private final Localization localization;

    CommandSearch(CommandRegistry registry, Localization localization) {
        this.registry = registry;
        this.localization = localization;
    }

    @Override
    public void suggest(String query, Consumer<List<Suggestion>> receiver) {
        receiver.accept(matching(query).stream().map(this::suggestion).toList());
    }

    List<Command> matching(String query) {
        record Ranked(Command command, int rank) {}
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Ranked> found = new ArrayList<>();
        for (Command command : registry.commands()) {
            rank(command, wanted).ifPresent(rank -> found.add(new Ranked(command, rank)));
        }
        return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::command).toList();
    }

    /// 0 for a label that starts with the text, 1 where each word starts a word, 2 where each word occurs.
    private OptionalInt rank(Command command, String wanted) {
        String label = localization.now(command.labelKey()).toLowerCase(Locale.ROOT);
        if (label.startsWith(wanted)) {
            return OptionalInt.of(0);
        }
        String all = " " + label + " " + group(command).toLowerCase(Locale.ROOT) + " "
                + command.id().replace('.', ' ').replace('-', ' ');
        String[] words = wanted.split("\\s+");
        boolean starts = true;
        for (String word : words) {
            if (!all.contains(word)) {
                return OptionalInt.empty();
            }
            starts &= all.contains(" " + word);
        }
        return OptionalInt.of(starts ? 1 : 2);
    }

    private Suggestion suggestion(Command command) {
        return new Suggestion(localization.now(command.labelKey()), group(command), command.keyText(),
                registry.obstacle(command).getValue().map(localization::now), () -> registry.run(command));
    }

    private String group(Command command) {
        return localization.now("command.group." + command.group());
    }
}
