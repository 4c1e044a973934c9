package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.validation.Finding;
import dev.errata.validation.Rule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings as a log in SARIF 2.1.0, the format in which code scanners exchange what they find.
final class SarifLog {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;
    private final String base;

    /// @param base what stands before the path of a file, such as `records/`; may be empty
    SarifLog(Messages messages, String base) {
        this.messages = messages;
        this.base = base;
    }

    /// The whole log.
    String write(Collection<Rule> rules, List<Finding> findings) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        JsonObject driver = JsonObject.of(Map.entry("name", JsonValue.of("Errata")),
                Map.entry("rules", array(rules.stream().map(this::rule).toList())));
        JsonObject run = JsonObject.of(Map.entry("tool", JsonObject.of(Map.entry("driver", driver))),
                Map.entry("columnKind", JsonValue.of("utf16CodeUnits")),
                Map.entry("results", array(findings.stream().map(one -> result(one, ids)).toList())));
        return JsonObject.of(Map.entry("$schema", JsonValue.of(SCHEMA)), Map.entry("version", JsonValue.of("2.1.0")),
                Map.entry("runs", array(List.of(run)))).toJson();
    }

    private JsonValue rule(Rule rule) {
        return JsonObject.of(Map.entry("id", JsonValue.of(rule.id())),
                Map.entry("shortDescription", text(messages.text(rule.titleKey()))),
                Map.entry("fullDescription", text(messages.text(rule.findsKey()))), Map.entry("defaultConfiguration",
                        JsonObject.of(Map.entry("level", JsonValue.of(level(rule.severity()))))));
    }

    private JsonValue result(Finding finding, List<String> ids) {
        JsonObject region = JsonObject.of(Map.entry("startLine", JsonValue.of(finding.line())),
                Map.entry("startColumn", JsonValue.of(finding.column())));
        JsonObject physical = JsonObject.of(
                Map.entry("artifactLocation",
                        JsonObject.of(Map.entry("uri", JsonValue.of(uri(base + finding.file()))))),
                Map.entry("region", region));
        JsonObject logical = JsonObject.of(
                Map.entry("fullyQualifiedName", JsonValue.of(finding.file() + "#" + finding.pointer())));
        JsonObject location = JsonObject.of(Map.entry("physicalLocation", physical),
                Map.entry("logicalLocations", array(List.of(logical))));
        return JsonObject.of(Map.entry("ruleId", JsonValue.of(finding.rule())),
                Map.entry("ruleIndex", JsonValue.of(ids.indexOf(finding.rule()))),
                Map.entry("level", JsonValue.of(level(finding.severity()))),
                Map.entry("message", text(messages.text(finding.messageKey(), finding.arguments().toArray()))),
                Map.entry("locations", array(List.of(location))));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static JsonObject text(String text) {
        return JsonObject.of(Map.entry("text", JsonValue.of(text)));
    }

    private static JsonArray array(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    private static String uri(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
