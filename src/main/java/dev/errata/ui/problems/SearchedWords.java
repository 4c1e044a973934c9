package dev.errata.ui.problems;

import dev.errata.ui.control.FindingTexts;
import dev.errata.validation.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells which findings have some words in their message, in the name of their record or in that of their rule. The message is put
/// together only where the names do not decide. For one thread.
final class SearchedWords {
    private final List<String> words;
    private final FindingTexts texts;
    private final Map<String, String> rules = new HashMap<>();

    SearchedWords(String typed, FindingTexts texts) {
        this.words = typed.isBlank() ? List.of() : List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        this.texts = texts;
    }

    boolean areIn(Finding finding) {
        if (words.isEmpty()) {
            return true;
        }
        String rule = rules.computeIfAbsent(finding.rule(),
                id -> (id + " " + texts.title(id)).toLowerCase(Locale.ROOT));
        String file = finding.file().toLowerCase(Locale.ROOT);
        Optional<String> message = Optional.empty();
        for (String word : words) {
            if (!rule.contains(word) && !file.contains(word)) {
                message = message.or(() -> Optional.of(texts.message(finding).toLowerCase(Locale.ROOT)));
                if (!message.get().contains(word)) {
                    return false;
                }
            }
        }
        return true;
    }
}
