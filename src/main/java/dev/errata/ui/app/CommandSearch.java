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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds commands by a few letters of their label, of their group, of the label in the other language or of the id, so that
/// English words find a command in the Chinese window too. Best matches first; of equals the shortest label; those that were
/// used of late before others that fit as well.
final class CommandSearch implements SuggestionSource {
    /// What recent use counts for beside how well the letters fit: about one letter.
    private static final int RECENT_BONUS = 15;

    /// In the order in which they are offered.
    private enum Section {
        RECENT("app.search.recent"), OTHERS("app.search.others"), OFF("app.search.off");

        private final String key;

        Section(String key) {
            this.key = key;
        }
    }

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
        receiver.accept(typed.isEmpty()
                ? inSections(found)
                : found.stream().map(match -> suggestion(match, Optional.empty())).toList());
    }

    /// Who types nothing yet is offered what was used of late, then all else that can be done now, then what cannot.
    private List<Suggestion> inSections(List<Match> found) {
        List<String> recentIds = recent.ids();
        Map<Section, List<Match>> sections = found.stream().collect(Collectors.groupingBy(
                match -> registry.obstacleNow(match.command()).isPresent()
                        ? Section.OFF
                        : recentIds.contains(match.command().id()) ? Section.RECENT : Section.OTHERS,
                () -> new EnumMap<>(Section.class), Collectors.toList()));
        List<Suggestion> suggestions = new ArrayList<>();
        sections.forEach((section, matches) -> {
            Optional<String> heading = section == Section.OTHERS && suggestions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(localization.now(section.key));
            for (Match match : matches) {
                suggestions.add(suggestion(match, heading.filter(_ -> match.equals(matches.getFirst()))));
            }
        });
        return List.copyOf(suggestions);
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
        // What it is called whatever is selected, by which it stands in the help.
        String name = localization.now(command.labelKey());
        int place = recentIds.indexOf(command.id());
        int bonus = place < 0 ? 0 : RECENT_BONUS - place;
        return typed.inAny(List.of(label, group, foreign, words, name)).map(hits -> {
            boolean byForeign = !hits.get(2).marks().isEmpty();
            Marked detail = byForeign ? marked(foreign, hits.get(2)) : marked(group, hits.get(1));
            return new Match(command, marked(label, hits.getFirst()), detail,
                    Math.max(hits.getFirst().score(), hits.getLast().score()) + bonus);
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
