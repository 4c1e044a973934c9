package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.message.ReadableTime;
import dev.errata.record.Field;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The words for findings. A rule that has no text is called by its id.
public final class FindingTexts {
    /// Their findings call fields and tiers by their names in the file, as the command line says them; here they have labels.
    private static final Set<String> NAMES_FIELDS = Set.of("date-order", "graph-one-way", "schema-missing-field",
            "text-empty", "text-language", "tier-unearned");

    /// Their findings name days as they stand in the file; here people read them.
    private static final Set<String> NAMES_DAYS = Set.of("canon-dates", "date-future", "date-order", "date-stale");

    /// A name in the file stands apart from the Chinese around it, a label does not.
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final String TIER = "field.choice.verification_tier.";

    private final Supplier<Messages> language;

    /// The words in the language of the window.
    public FindingTexts(Localization localization) {
        this.language = () -> localization.messages().getValue();
    }

    /// The words in one language; may be used from any thread.
    public FindingTexts(Messages messages) {
        this.language = () -> messages;
    }

    /// What is wrong, in one sentence.
    public String message(Finding finding) {
        Messages messages = language.get();
        if (!messages.has(finding.messageKey())) {
            return finding.rule();
        }
        boolean namesFields = NAMES_FIELDS.contains(finding.rule());
        boolean namesDays = NAMES_DAYS.contains(finding.rule());
        ReadableTime time = new ReadableTime(messages.language());
        String words = messages.text(finding.messageKey(), finding.arguments().stream()
                .map(argument -> namesFields ? label(argument, messages) : argument)
                .map(argument -> namesDays ? time.day(argument) : argument).map(Printable::inPlace).toArray());
        return namesFields || namesDays ? BETWEEN_HAN.matcher(words).replaceAll("") : words;
    }

    private static String label(String argument, Messages messages) {
        return Field.all().stream().filter(field -> field.jsonName().equals(argument)).findFirst()
                .map(Field::labelKey).or(() -> Optional.of(TIER + argument).filter(messages::has))
                .map(key -> messages.text(key)).orElse(argument);
    }

    /// The name of a rule.
    public String title(String rule) {
        Messages messages = language.get();
        String key = "rule." + rule + ".title";
        return messages.has(key) ? messages.text(key) : rule;
    }

    /// The name of a severity.
    public String severity(Severity severity) {
        return language.get().text("control.severity." + SeveritySign.word(severity));
    }
}
