package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;

/// The words for findings, in the present language. A rule that has no text is called by its id.
public final class FindingTexts {
    private final Localization localization;

    public FindingTexts(Localization localization) {
        this.localization = localization;
    }

    /// What is wrong, in one sentence.
    public String message(Finding finding) {
        Messages messages = localization.messages().getValue();
        return messages.has(finding.messageKey())
                ? messages.text(finding.messageKey(), finding.arguments().toArray())
                : finding.rule();
    }

    /// The name of a rule.
    public String title(String rule) {
        Messages messages = localization.messages().getValue();
        String key = "rule." + rule + ".title";
        return messages.has(key) ? messages.text(key) : rule;
    }

    /// The name of a severity.
    public String severity(Severity severity) {
        return localization.now("control.severity." + SeveritySign.word(severity));
    }
}
