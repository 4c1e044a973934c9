package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Samples;
import dev.errata.curation.Settings;
import dev.errata.curation.SettingsText;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.log.LogSource;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.scan.CleanHits;
import dev.errata.scan.CleanLog;
import dev.errata.scan.CleanScan;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.RecordPattern;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.RuleExample;
import dev.errata.validation.RuleExample.Part;
import dev.errata.validation.RuleExample.Place;
import dev.errata.validation.RuleExamples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example is what it says: the rule finds something before, and nothing after.
class RuleExamplesTest {
    private static final RuleCatalogue RULES = Rules.catalogue();
    private static final RuleExamples EXAMPLES = RuleExamples.shared();
    private static final Pattern STAND_IN = Pattern.compile("⟨(?:U\\+([0-9A-F]{4})|([0-9A-F]{2})|(.)×(\\d+))⟩");

    /// What the records of the examples have beside what the examples show.
    private static final String BASE = """
            {"id": "redis/oom-command", "signature": "OOM command not allowed when used memory > 'maxmemory'",
             "regex": "OOM command not allowed when used memory", "domain": "redis", "category": "memory",
             "root_cause": "Redis has reached maxmemory and may evict nothing.",
             "dead_ends": [{"action": "Restart Redis", "why_fails": "It fills again.", "fail_rate": 0.9,
               "sources": ["https://redis.io/docs/latest/operate/restart/"]}],
             "workarounds": [{"action": "Raise maxmemory", "success_rate": 0.8,
               "sources": ["https://redis.io/docs/latest/operate/config/", "https://redis.io/docs/latest/operate/eviction/"]}],
             "transition_graph": {"leads_to": [], "preceded_by": [], "frequently_confused_with": []},
             "verification_tier": "ai_generated", "confidence": 0.8, "fix_success_rate": 0.8, "resolvable": "true",
             "first_seen": "2024-01-10", "last_confirmed": "2026-10-01", "last_updated": "2026-10-01",
             "evidence_count": 3, "locale": "en"}
            """;

    static Stream<String> rules() {
        return RULES.ids().stream();
    }

    @Test
    void everyRuleHasOne() {
        assertEquals(new TreeSet<>(RULES.ids()), new TreeSet<>(EXAMPLES.rules()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void beforeHasTheFindingAndAfterHasNot(String rule) {
        RuleExample example = EXAMPLES.of(rule).orElseThrow();
        assertEquals(List.of(), findings(rule, example, example.after()), "after");
        assertEquals(true, !findings(rule, example, example.before()).isEmpty(), "before");
    }

    private static List<Finding> findings(String rule, RuleExample example, List<Part> phase) {
        List<Part> parts = Stream.concat(example.beside().stream(), phase.stream()).toList();
        List<ErrorRecord> records = new ArrayList<>();
        Settings settings = Settings.DEFAULT;
        Samples samples = Samples.NONE;
        Optional<String> log = Optional.empty();
        String path = "";
        for (Part part : parts) {
            switch (part.place()) {
                case RECORD, OTHER, FILE -> {
                    ErrorRecord record = record(part);
                    records.add(record);
                    path = part.place() == Place.OTHER ? path : record.path();
                }
                case SETTINGS -> {
                    SettingsText read = SettingsText.parse(part.text(), RULES.ids());
                    assertEquals(List.of(), read.faults());
                    settings = read.settings();
                }
                case SAMPLES -> samples = Samples.parse(part.text());
                case LOG -> log = Optional.of(part.text());
            }
        }
        RuleContext context = new RuleContext(settings, Folders.TODAY, Folders.SCHEMA, RecordSet.of(records), samples,
                Acceptances.NONE);
        context = context.with(clean(log, context));
        return Folders.check(RULES, context).getOrDefault(path, List.of()).stream()
                .filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static CleanHits clean(Optional<String> log, RuleContext context) {
        try {
            return new CleanScan(Runnable::run, 1).search(
                    log.map(text -> new CleanLog("clean", new LogSource.OfText("redis.log", text), "")).stream()
                            .toList(),
                    RecordPattern.all(context, Cancellation.NEVER), Progress.NONE, Cancellation.NEVER);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ErrorRecord record(Part part) {
        if (part.place() == Place.FILE) {
            return new ErrorRecord("redis/oom.json", JsonText.read(bytes(part.text())));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(members(BASE));
        Optional.ofNullable(part.notes().get("without")).ifPresent(members::remove);
        if (part.place() == Place.OTHER) {
            // Another error has words of its own.
            members.put("signature", new JsonString("MISCONF Redis is configured to save"));
            members.put("regex", new JsonString("MISCONF Redis is configured"));
            members.put("root_cause", new JsonString("The disk is full, so that no snapshot can be written."));
        }
        members.putAll(members("{" + new String(bytes(part.text()), StandardCharsets.UTF_8) + "}"));
        String text = members.entrySet().stream()
                .map(entry -> JsonValue.of(entry.getKey()).toJson() + ": " + entry.getValue().toJson())
                .collect(Collectors.joining(",\n", "{", "}"));
        String id = members.get("id") instanceof JsonString(String value) ? value : "";
        return new ErrorRecord(part.notes().getOrDefault("path", id + ".json"), JsonText.of(text));
    }

    private static Map<String, JsonValue> members(String json) {
        JsonText text = JsonText.of(json);
        assertEquals(true, text.isWellFormed(), json);
        return ((JsonObject) text.root().map(JsonNode::toValue).orElseThrow()).members();
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher standIn = STAND_IN.matcher(text);
        int from = 0;
        while (standIn.find()) {
            bytes.writeBytes(text.substring(from, standIn.start()).getBytes(StandardCharsets.UTF_8));
            if (standIn.group(1) != null) {
                bytes.writeBytes(Character.toString(Integer.parseInt(standIn.group(1), 16))
                        .getBytes(StandardCharsets.UTF_8));
            } else if (standIn.group(2) != null) {
                bytes.write(Integer.parseInt(standIn.group(2), 16));
            } else {
                bytes.writeBytes(standIn.group(3).repeat(Integer.parseInt(standIn.group(4)))
                        .getBytes(StandardCharsets.UTF_8));
            }
            from = standIn.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
