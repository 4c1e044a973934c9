package dev.errata.validation.rule;

import dev.errata.curation.Settings;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Folders of records for tests, and what all rules say of them.
final class Folders {
    static final Path CORPUS = Path.of("../shared/corpus/records");
    static final Path ERROR_CANON = Path.of("../shared/corpus/errorcanon");
    static final Path OWN = Path.of("records");
    static final RecordSchema SCHEMA = RecordSchema.load();

    /// A day after all days of the corpus and of the project's own records.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Folders() {}

    static List<ErrorRecord> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(file -> read(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleContext context(List<ErrorRecord> records) {
        return new RuleContext(Settings.DEFAULT, TODAY, SCHEMA, RecordSet.of(records));
    }

    static Map<String, List<Finding>> check(RuleCatalogue rules, RuleContext context) {
        return new Validation(rules).checkAll(context, Progress.NONE, Cancellation.NEVER);
    }

    private static ErrorRecord read(Path folder, Path file) {
        try {
            return new ErrorRecord(folder.relativize(file).toString().replace('\\', '/'),
                    JsonText.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
