package dev.errata.cli;

import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
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

    /// As a command to a runner of GitHub's actions, which shows it at the line.
    String github(Finding finding, String base) {
        String kind = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        return "::" + kind + " file=" + property(base + finding.file()) + ",line=" + finding.line() + ",col="
                + finding.column() + ",title=" + property(finding.rule()) + "::" + data(message(finding));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private String message(Finding finding) {
        return messages.text(finding.messageKey(), finding.arguments().toArray());
    }
}
