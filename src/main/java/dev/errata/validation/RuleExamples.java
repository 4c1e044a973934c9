package dev.errata.validation;

import dev.errata.validation.RuleExample.Part;
import dev.errata.validation.RuleExample.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The examples of the rules, out of a resource whose head tells how it is written. Immutable.
public final class RuleExamples {
    private static final String RULE = "== ";
    private static final String PART = "-- ";

    private final Map<String, RuleExample> byRule;

    /// Read at the first look: few people ask for a page.
    private static final class Loaded {
        private static final RuleExamples ALL = load();
    }

    private RuleExamples(Map<String, RuleExample> byRule) {
        this.byRule = byRule;
    }

    /// All examples.
    public static RuleExamples shared() {
        return Loaded.ALL;
    }

    private static RuleExamples load() {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples.txt")) {
            if (in == null) {
                throw new IllegalStateException("the examples of the rules are missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExamples parse(String text) {
        Map<String, RuleExample> byRule = new HashMap<>();
        for (String section : text.split("(?m)^" + RULE)) {
            String[] parts = section.split("(?m)^" + PART);
            String rule = parts[0].strip();
            if (!rule.startsWith("#")) {
                byRule.put(rule, example(Arrays.asList(parts).subList(1, parts.length)));
            }
        }
        return new RuleExamples(byRule);
    }

    private static RuleExample example(List<String> parts) {
        Map<String, List<Part>> byPhase = new HashMap<>();
        for (String part : parts) {
            String[] lines = part.split("\n", 2);
            List<String> words = List.of(lines[0].strip().split(" ", 3));
            Map<String, String> notes = new HashMap<>();
            words.stream().skip(2).map(note -> note.split("=", 2)).forEach(note -> notes.put(note[0], note[1]));
            byPhase.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(
                    new Part(Place.valueOf(words.get(1).toUpperCase(Locale.ROOT)), lines[1].strip(), notes));
        }
        return new RuleExample(byPhase.getOrDefault("before", List.of()), byPhase.getOrDefault("after", List.of()),
                byPhase.getOrDefault("both", List.of()));
    }

    /// The example of a rule.
    public Optional<RuleExample> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /// The rules that have one.
    public Set<String> rules() {
        return byRule.keySet();
    }
}
