package dev.errata.exchange;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.RecordSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What an export says of itself, in a file beside it. It has no `.json` at its end, so that it is never taken for a record.
final class Manifest {
    private static final String ENDING = ".manifest";

    private Manifest() {}

    /// The file of the manifest of an export.
    static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ENDING);
    }

    static String text(ExportRequest request, ExportReport report, List<WrittenFile> files) {
        JsonText schema = JsonText.of(RecordSchema.load().text());
        JsonValue id = schema.find(JsonPointer.of("$id")).map(JsonNode::toValue).orElseThrow();
        SequencedMap<String, JsonValue> rules = new LinkedHashMap<>();
        report.byRule().forEach((rule, count) -> rules.put(rule, JsonValue.of(count)));
        return JsonText.formatted(JsonObject.of(Map.entry("format", JsonValue.of(request.format().word())),
                Map.entry("compression", JsonValue.of(request.packing().word())),
                Map.entry("schema",
                        JsonObject.of(Map.entry("id", id),
                                Map.entry("sha256",
                                        JsonValue.of(WrittenFile
                                                .of("", schema.text().getBytes(StandardCharsets.UTF_8)).sha256())))),
                Map.entry("records",
                        JsonObject.of(Map.entry("exported", JsonValue.of(report.exported())),
                                Map.entry("left_out", JsonValue.of(report.leftOut().size())))),
                Map.entry("files", new JsonArray(files.stream().map(Manifest::file).toList())),
                Map.entry("left_out_by_rule", new JsonObject(rules)),
                Map.entry("left_out", new JsonArray(report.leftOut().stream().map(Manifest::leftOut).toList()))))
                .text();
    }

    private static JsonValue file(WrittenFile file) {
        return JsonObject.of(Map.entry("name", JsonValue.of(file.name())),
                Map.entry("bytes", JsonValue.of(file.size())), Map.entry("sha256", JsonValue.of(file.sha256())));
    }

    private static JsonValue leftOut(LeftOut record) {
        JsonObject place = JsonObject.of(Map.entry("path", JsonValue.of(record.path())));
        JsonObject named = record.id().map(id -> place.with("id", JsonValue.of(id))).orElse(place);
        return record.parts().isEmpty()
                ? named.with("rules", JsonValue.texts(record.rules()))
                : named.with("parts", JsonValue.texts(record.parts()));
    }
}
