package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.validation.RuleExample;
import dev.errata.validation.RuleExamples;
import java.util.List;
import java.util.Optional;

/// The example on the page of a rule: what it finds, and what it is content with.
final class ExamplePage {
    private final Messages messages;

    ExamplePage(Messages messages) {
        this.messages = messages;
    }

    /// The example of a rule as indented lines, each of which ends with LF.
    Optional<String> of(String rule) {
        return RuleExamples.shared().of(rule).map(this::text);
    }

    private String text(RuleExample example) {
        StringBuilder page = new StringBuilder(messages.text("example.title")).append('\n');
        add(page, "example.beside", example.beside());
        add(page, "example.before", example.before());
        add(page, "example.after", example.after());
        return page.append('\n').toString();
    }

    private void add(StringBuilder page, String phase, List<RuleExample.Part> parts) {
        for (RuleExample.Part part : parts) {
            String path = part.notes().getOrDefault("path", "");
            String place = path.isEmpty()
                    ? messages.text("example." + part.place().word())
                    : messages.text("example.record-at", path);
            page.append("  ").append(messages.text(phase)).append(" · ").append(place).append('\n');
            part.text().lines().forEach(line -> page.append("    ").append(line).append('\n'));
        }
    }
}
