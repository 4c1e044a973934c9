package dev.errata.regex;

import dev.errata.task.Cancellation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A pattern that can be run. Immutable; may be used by many threads at once. Made by [Patterns].
///
/// Every search has a budget, can be cancelled, blocks its thread and ends as a [MatchOutcome], whatever the pattern:
/// a blow-up is a [Stop]. How deep the engine can recurse depends on the stack of the calling thread.
public final class CompiledPattern implements Compilation {

    private final String pattern;
    private final PatternOptions options;
    private final Pattern engine;
    private final Map<String, Integer> groupNames;
    private final int groupCount;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    CompiledPattern(String pattern, PatternOptions options, Pattern engine, Map<String, Integer> groupNames) {
        this.pattern = pattern;
        this.options = options;
        this.engine = engine;
        this.groupCount = engine.matcher("").groupCount();
        Map<String, Integer> sorted = new LinkedHashMap<>();
        groupNames.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(name -> sorted.put(name.getKey(), name.getValue()));
        this.groupNames = Collections.unmodifiableMap(sorted);
    }

    /// The pattern as the user wrote it.
    public String pattern() {
        return pattern;
    }

    /// The pattern taken apart; done once, when it is first asked for.
    public PatternTokens tokens() {
        return derived(PatternTokens.class, _ -> PatternTokens.of(pattern, options));
    }

    /// The shape of what it matches; read once, when it is first asked for.
    public Outline outline() {
        return derived(Outline.class, Outline::of);
    }

    /// What `reader` makes of this pattern. It is asked when somebody first wants to know, since several often do; so it may depend
    /// on nothing but the pattern. Each type has one reader.
    public <T> T derived(Class<T> type, Function<CompiledPattern, T> reader) {
        T known = type.cast(derived.get(type));
        if (known == null) {
            known = reader.apply(this);
            derived.put(type, known);
        }
        return known;
    }

    /// How it is meant.
    public PatternOptions options() {
        return options;
    }

    /// The names of its groups with their numbers, in order of the numbers.
    public Map<String, Integer> groupNames() {
        return groupNames;
    }

    /// How many groups it captures, the whole match not counted.
    public int groupCount() {
        return groupCount;
    }

    /// The first match that starts at or after `from`; what stands before it is still seen by `^`, `\b` and look-behind.
    /// The outcome has one match or none. The text must not change meanwhile.
    public MatchOutcome find(CharSequence text, int from, Budget budget, Cancellation cancellation) {
        Objects.checkIndex(from, text.length() + 1);
        return new MatchRun(this, text, cancellation).first(0, text.length(), from, budget);
    }

    /// All matches from the start, up to `maxMatches` of them (over 0); the budget is for all of them together.
    public MatchOutcome findAll(CharSequence text, int maxMatches, Budget budget, Cancellation cancellation) {
        if (maxMatches <= 0) {
            throw new IllegalArgumentException(maxMatches + " matches");
        }
        return new MatchRun(this, text, cancellation).all(0, text.length(), maxMatches, budget);
    }

    Pattern engine() {
        return engine;
    }

    /// True if matches follow each other by Python's rules: none ends within a surrogate pair, and a match may begin where
    /// an empty one ended.
    boolean readsAsPython() {
        return options.flavour() == Flavour.PYTHON;
    }
}
