package dev.errata.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.errata.record.RecordSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an export says of itself, in a file beside it. It has no `.json` at its end, so that it is never taken for a record. The
/// components are the members of the file, in this order.
record Manifest(String format, String compression, Schema schema, Counts records, List<FileSum> files,
        Map<String, Integer> leftOutByRule, List<Omission> leftOut) {
    private static final String ENDING = ".manifest";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    /// The same bytes on every system: the order and the line ends are set.
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("").withObjectEmptySeparator(""))
                    .withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    /// The schema that the records were checked against.
    record Schema(String id, String version, String sha256) {}

    /// How many records there were: written, left out, and those of the folder that were not asked for.
    record Counts(int exported, int leftOut, int notAskedFor) {}

    /// A written file.
    record FileSum(String name, long bytes, String sha256) {}

    /// A record that is not in the export, or not as a whole, and the rules or parts for which it is not.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Omission(String path, Optional<String> id, List<String> rules, List<String> parts) {}

    /// The file of the manifest of an export.
    static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ENDING);
    }

    static String text(ExportRequest request, ExportReport report, int notAsked, List<WrittenFile> files) {
        RecordSchema schema = RecordSchema.load();
        return JSON.writeValueAsString(new Manifest(request.format().word(), request.packing().word(),
                new Schema(schema.id(), schema.version(),
                        WrittenFile.of("", schema.text().getBytes(StandardCharsets.UTF_8)).sha256()),
                new Counts(report.exported(), report.leftOut().size(), notAsked),
                files.stream().map(file -> new FileSum(file.name(), file.size(), file.sha256())).toList(),
                report.byRule(),
                report.leftOut().stream()
                        .map(record -> new Omission(record.path(), record.id(), record.rules(), record.parts()))
                        .toList()))
                + "\n";
    }
}
