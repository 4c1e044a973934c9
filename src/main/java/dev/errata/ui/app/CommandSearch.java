package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds commands by a few letters of their label, of their group, of the label in the other language or of the id, so that
/// English words find a command in the Chinese window too. Best matches first; of equals the shortest label; those that were
/// used of late before others that fit as well.
final class CommandSearch implements SuggestionSource {
    /// What recent use counts for beside how well the letters fit: about one letter.
    private static final int RECENT_BONUS = 15;

    private final CommandRegistry registry;
    private final Localization localization;
    private final RecentCommands recent;
    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages chinese = new Messages(Language.CHINESE);

    CommandSearch(CommandRegistry registry, Localization localization, RecentCommands recent) {
        this.registry = registry;
        this.localization = localization;
        this.recent = recent;
    }

    /// A command that was found: its label and what stands beside it, with the letters that were typed.
    record Match(Command command, Marked label, Marked detail, int score) {}

    @Override
    public void suggest(String query, Consumer<List<Suggestion>> receiver) {
        FuzzyText typed = FuzzyText.of(query);
        List<Match> found = matching(typed);
        List<String> recentIds = recent.ids();
        long used = found.stream().filter(match -> recentIds.contains(match.command().id())).count();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Match match : found) {
            boolean isSectioned = typed.isEmpty() && used > 0;
            suggestions.add(suggestion(match, isSectioned ? section(suggestions.size(), used) : Optional.empty()));
        }
        receiver.accept(List.copyOf(suggestions));
    }

    private Optional<String> section(int place, long used) {
        return place == 0
                ? Optional.of(localization.now("app.search.recent"))
                : Optional.of(localization.now("app.search.others")).filter(_ -> place == used);
    }

    List<Match> matching(FuzzyText typed) {
        List<String> recentIds = recent.ids();
        return registry.commands().stream().flatMap(command -> match(command, typed, recentIds).stream())
                .sorted(Comparator.comparingInt(Match::score).reversed()
                        .thenComparing(match -> !typed.isEmpty() && match.label().marks().isEmpty())
                        .thenComparingInt(match -> typed.isEmpty() ? 0 : match.label().text().length()))
                .toList();
    }

    private Optional<Match> match(Command command, FuzzyText typed, List<String> recentIds) {
        String label = command.titleNow(localization);
        String group = localization.now("command.group." + command.group());
        String foreign = (localization.language() == Language.ENGLISH ? chinese : english).text(command.labelKey());
        String words = command.id().replace('.', ' ').replace('-', ' ');
        int place = recentIds.indexOf(command.id());
        int bonus = place < 0 ? 0 : RECENT_BONUS - place;
        return typed.inAny(List.of(label, group, foreign, words)).map(hits -> {
            boolean byForeign = !hits.get(2).marks().isEmpty();
            Marked detail = byForeign ? marked(foreign, hits.get(2)) : marked(group, hits.get(1));
            return new Match(command, marked(label, hits.getFirst()), detail, hits.getFirst().score() + bonus);
        });
    }

    private static Marked marked(String text, FuzzyHit hit) {
        return new Marked(text, hit.marks());
    }

    private Suggestion suggestion(Match match, Optional<String> section) {
        Command command = match.command();
        return new Suggestion(match.label(), match.detail(), section, command.keyText(),
                registry.obstacleNow(command).map(localization::now), () -> {
                    recent.ran(command.id());
                    registry.run(command);
                });
    }
}
