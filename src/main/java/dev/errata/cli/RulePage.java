package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.validation.Fixing;
import dev.errata.validation.Rule;

/// All about one rule, as a page of text: what it finds, why that matters, how it is mended, accepted and set.
final class RulePage {
    private final Rule rule;
    private final Messages messages;

    RulePage(Rule rule, Messages messages) {
        this.rule = rule;
        this.messages = messages;
    }

    /// The page; each line ends with LF.
    String text() {
        StringBuilder page = new StringBuilder();
        page.append(rule.id()).append(": ").append(messages.text(rule.titleKey())).append("\n\n");
        section(page, "finds", messages.text(rule.findsKey()));
        section(page, "severity", messages.text("cli.rules.page.is", rule.severity().word()));
        section(page, "why", messages.text(rule.whyKey()));
        section(page, "mend", messages.text("cli.rules.page.mend." + mending(rule.fixing()), rule.id()));
        new ExamplePage(messages).of(rule.id()).ifPresent(page::append);
        section(page, "accept", rule.severity() == Severity.ERROR
                ? messages.text("cli.rules.page.never", rule.id())
                : messages.text("cli.rules.page.how", rule.id()));
        return page.toString();
    }

    private static String mending(Fixing fixing) {
        return switch (fixing) {
            case NONE -> "none";
            case ASKING -> "asking";
            case SAFE -> "safe";
        };
    }

    private void section(StringBuilder page, String key, String text) {
        page.append(messages.text("cli.rules.page." + key)).append('\n');
        text.lines().forEach(line -> page.append("  ").append(line).append('\n'));
        page.append('\n');
    }
}
