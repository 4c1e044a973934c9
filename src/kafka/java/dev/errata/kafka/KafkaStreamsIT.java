package dev.errata.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.ScannedRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaStreamsIT {
    @TempDir
    private Path state;

    @Test
    void namesEachRecordThatKnowsALine() throws IOException {
        Workspace workspace = Workspace.open(Path.of("records"), Set.of(), Clock.systemUTC(), Progress.NONE,
                Cancellation.NEVER);
        FolderPatterns patterns = FolderPatterns.of(workspace.records(), PatternOptions.DEFAULT, Cancellation.NEVER);
        List<String> lines = new ArrayList<>();
        for (ErrorRecord record : workspace.records().records()) {
            record.string(Field.SIGNATURE).ifPresent(lines::add);
            lines.add("2026-01-02 03:04:05 INFO nothing to see");
        }
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            for (ScannedRecord record : patterns.patterns().records()) {
                if (!record.pattern().find(line, 0, Budget.DEFAULT, Cancellation.NEVER).matches().isEmpty()) {
                    expected.add(record.id() + " " + line);
                }
            }
        }
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        try (TopologyTestDriver driver = new TopologyTestDriver(ErrorTopology.of(patterns.patterns()), settings)) {
            TestInputTopic<String, String> in = driver.createInputTopic(ErrorTopology.LINES, new StringSerializer(),
                    new StringSerializer());
            lines.forEach(line -> in.pipeInput("host", line));
            TestOutputTopic<String, String> out = driver.createOutputTopic(ErrorTopology.ERRORS,
                    new StringDeserializer(), new StringDeserializer());
            assertEquals(expected,
                    out.readKeyValuesToList().stream().map(error -> error.key + " " + error.value).toList());
        }
        assertTrue(expected.size() >= 80, expected.size() + " hits");
    }
}
