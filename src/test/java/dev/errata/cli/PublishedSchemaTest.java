package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `errata schema` prints, before a validator that is not ours.
class PublishedSchemaTest {
    private static final Path SHIPPED = Path.of("records").toAbsolutePath();
    private final Schema schema;

    PublishedSchemaTest(@TempDir Path folder) {
        Shell.Result printed = new Shell(folder).run("schema");
        assertEquals(0, printed.exitCode());
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(printed.out(),
                InputFormat.JSON);
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private List<String> faults(String record) {
        return schema.validate(record, InputFormat.JSON).stream().map(fault -> fault.getKeyword()).distinct().toList();
    }

    @Test
    void takesEveryShippedRecord() throws IOException {
        List<Path> files = shipped();
        assertTrue(files.size() > 10, files.size() + " records");
        for (Path file : files) {
            assertEquals(List.of(), faults(Files.readString(file)), file.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"signature\":|\"text\":|required",
            "\"regex\": \"|\"regex\": 1, \"was\": \"|type", "\"confidence\": 0|\"confidence\": 9|maximum",
            "\"resolvable\": \"|\"resolvable\": \"not |enum"})
    void refusesARecordWithAFault(String right, String wrong, String keyword) throws IOException {
        String record = Files.readString(SHIPPED.resolve("redis/err-bgsave-failed-disk.json"));
        assertTrue(record.contains(right), right);
        assertEquals(List.of(keyword), faults(record.replace(right, wrong)));
    }
}
