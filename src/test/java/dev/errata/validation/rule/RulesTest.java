package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Threshold;
import dev.errata.json.JsonFault;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.regex.PatternFaultKind;
import dev.errata.validation.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The catalogue as a whole.
class RulesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/errata/validation/rule");

    @Test
    void everyRuleClassIsInTheCatalogueUnderItsName() throws Exception {
        List<String> classes;
        try (Stream<Path> files = Files.list(SOURCES)) {
            classes = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Rule.java"))
                    .map(name -> name.replace(".java", "")).sorted().toList();
        }
        assertEquals(classes,
                Rules.catalogue().all().stream().map(rule -> rule.getClass().getSimpleName()).sorted().toList());
        assertEquals(classes.stream().map(RulesTest::id).toList(),
                Rules.catalogue().all().stream().sorted(Comparator.comparing(r -> r.getClass().getSimpleName()))
                        .map(Rule::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasItsTextsInBothLanguages(Language language) {
        Messages messages = new Messages(language);
        List<String> missing = new ArrayList<>();
        for (Rule rule : Rules.catalogue().all()) {
            Stream.of(rule.titleKey(), rule.findsKey(), rule.messageKey(), rule.whyKey())
                    .filter(key -> !messages.has(key))
                    .forEach(missing::add);
        }
        for (JsonFault fault : JsonFault.values()) {
            missing.addAll(absent(messages, "json." + fault));
        }
        for (PatternFaultKind fault : PatternFaultKind.values()) {
            missing.addAll(absent(messages, "regex." + fault));
        }
        assertEquals(List.of(), missing);
    }

    /// Keys of variants and of quick fixes are put together in the code; whatever literal follows, a text has to be there.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVariantAndFixInTheCodeHasAText(Language language) throws Exception {
        Messages messages = new Messages(language);
        List<String> missing = new ArrayList<>();
        for (Rule rule : Rules.catalogue().all()) {
            String source = Files.readString(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
            literals(source, "variant\\(\"([A-Za-z]+)\"").forEach(
                    variant -> missing.addAll(absent(messages, rule.messageKey() + "." + variant)));
            literals(source, "fixKey\\(\\) \\+ \"\\.([A-Za-z]+)\"").forEach(
                    variant -> missing.addAll(absent(messages, rule.fixKey() + "." + variant)));
            if (!literals(source, "(fixKey\\(\\))(?! \\+)").isEmpty()) {
                missing.addAll(absent(messages, rule.fixKey()));
            }
        }
        assertEquals(List.of(), missing);
    }

    /// Who reads a rule's page reads the number and where to change it.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyThresholdThatATextNamesStandsThereWithItsUsualNumber(Language language) {
        Messages messages = new Messages(language);
        Set<Threshold> named = EnumSet.noneOf(Threshold.class);
        for (Rule rule : Rules.catalogue().all()) {
            String text = messages.text(rule.findsKey());
            for (String word : literals(text, "([a-z]+(?:_[a-z]+)+)")) {
                Threshold.ofWord(word).ifPresent(threshold -> {
                    named.add(threshold);
                    assertTrue(
                            Pattern.compile("(?<![\\d.])" + threshold.usual() + "(?![\\d.]\\d)").matcher(text).find(),
                            text);
                });
            }
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Threshold.NAMED_COLLISIONS)), named);
    }

    private static List<String> literals(String source, String pattern) {
        return Pattern.compile(pattern).matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static List<String> absent(Messages messages, String key) {
        return messages.has(key) ? List.of() : List.of(key);
    }

    /// `IdPathRule` is `id-path`.
    private static String id(String name) {
        return name.replaceFirst("Rule$", "").replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
