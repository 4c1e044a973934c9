package dev.errata.cli;

import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.validation.Finding;
import java.util.Map;

/// Writes a finding as one line.
final class FindingLines {
    private final Messages messages;

    FindingLines(Messages messages) {
        this.messages = messages;
    }

    /// As compilers do: `file:line:column: severity rule: message`.
    String text(Finding finding) {
        return Printable.of(finding.file() + ":" + finding.line() + ":" + finding.column() + ": "
                + finding.severity().word() + " " + finding.rule() + ": " + message(finding));
    }

    /// As one JSON object.
    String json(Finding finding) {
        return JsonObject.of(Map.entry("file", JsonValue.of(finding.file())),
                Map.entry("record", finding.record().<JsonValue>map(JsonValue::of).orElse(JsonNull.NULL)),
                Map.entry("rule", JsonValue.of(finding.rule())),
                Map.entry("severity", JsonValue.of(finding.severity().word())),
                Map.entry("pointer", JsonValue.of(finding.pointer().toString())),
                Map.entry("line", JsonValue.of(finding.line())), Map.entry("column", JsonValue.of(finding.column())),
                Map.entry("message", JsonValue.of(message(finding))),
                Map.entry("fixable", JsonValue.of(finding.fixable()))).toJson();
    }

    private String message(Finding finding) {
        return messages.text(finding.messageKey(), finding.arguments().toArray());
    }
}
