package dev.errata.exchange;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Real records for tests of exports.
final class ExportedRecords {
    /// Those that come with the project.
    static final Path SHIPPED = Path.of("records");
    static final Path ERROR_CANON = Path.of("../shared/corpus/errorcanon");

    private ExportedRecords() {}

    static List<ErrorRecord> of(Path folder) throws IOException {
        List<ErrorRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                records.add(new ErrorRecord(folder.relativize(file).toString().replace('\\', '/'),
                        JsonText.read(Files.readAllBytes(file))));
            }
        }
        return records;
    }

    /// Exports records as if no rule barred any, into a folder without records.
    static ExportReport export(List<ErrorRecord> records, ExportRequest request, Path out) throws IOException {
        Path apart = Files.createDirectories(out.resolveSibling("apart"));
        return new RecordExport(apart, RecordSet.of(records), Map.of()).write(request, out, Progress.NONE,
                Cancellation.NEVER);
    }

    static String text(List<ErrorRecord> records, ExportFormat format, Path folder) throws IOException {
        Path out = folder.resolve("out." + format.word());
        export(records, RecordExportTest.request(format), out);
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
