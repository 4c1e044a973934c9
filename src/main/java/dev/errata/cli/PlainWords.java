package dev.errata.cli;

import dev.errata.cli.Usage.Need;
import dev.errata.cli.Usage.Option;
import dev.errata.cli.Usage.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes words apart that leave no doubt: words, `--option`, `--option value` and `--option=value`, as the usage has them. Whatever
/// else there is, a mistake or a question for help, is not its business.
///
/// [WordParser] knows all, but its library has classes of an old format, which no cache of classes takes: to load them takes
/// as long as Java itself takes to start.
final class PlainWords {
    private final Map<String, Option> known;
    private final Usage usage;
    private final List<String> positionals = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private PlainWords(Usage usage) {
        this.usage = usage;
        known = usage.options().stream().collect(Collectors.toMap(Option::name, option -> option));
    }

    /// What the words after the command's own say, or empty where that is not plain.
    static Optional<Words> of(Usage usage, List<String> words) {
        PlainWords plain = new PlainWords(usage);
        int next = 0;
        while (next < words.size()) {
            int taken = plain.take(words.subList(next, words.size()));
            if (taken == 0) {
                return Optional.empty();
            }
            next += taken;
        }
        return plain.isComplete()
                ? Optional.of(new Words(Optional.of(usage.name()), plain.positionals, plain.options))
                : Optional.empty();
    }

    /// How many of the words belong together with the first; 0 where that cannot be told.
    private int take(List<String> words) {
        String first = words.getFirst();
        if (!first.startsWith("-") && !first.isEmpty()) {
            positionals.add(first);
            return 1;
        }
        int equals = first.indexOf('=');
        Option option = known.get(equals < 0 ? first : first.substring(0, equals));
        if (option == null || option.values() == Values.SEVERAL
                || options.containsKey(option.name()) && option.values() != Values.ONE_EACH_TIME) {
            return 0;
        }
        if (option.values() == Values.NONE) {
            options.put(option.name(), List.of());
            return equals < 0 ? 1 : 0;
        }
        if (equals < 0 && words.size() < 2) {
            return 0;
        }
        String value = equals < 0 ? words.get(1) : first.substring(equals + 1);
        options.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(value);
        return value.isEmpty() || value.startsWith("-") ? 0 : equals < 0 ? 2 : 1;
    }

    private boolean isComplete() {
        long least = usage.words().stream().filter(word -> word.need() == Need.REQUIRED).count();
        return positionals.size() >= least && positionals.size() <= usage.words().size()
                && known.values().stream().filter(option -> option.need() == Need.REQUIRED)
                        .allMatch(option -> options.containsKey(option.name()));
    }
}
