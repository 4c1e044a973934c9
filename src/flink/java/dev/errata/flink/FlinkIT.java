package dev.errata.flink;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;

class FlinkIT {

    @Test
    void namesEachRecordThatKnowsALine() throws Exception {
        Path folder = Path.of("records").toAbsolutePath();
        Workspace workspace = Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER);
        List<String> lines = workspace.records().records().stream()
                .flatMap((ErrorRecord record) -> record.string(Field.SIGNATURE).stream()).toList();
        List<String> expected = new ArrayList<>();
        List<ScannedRecord> records = FolderPatterns.of(workspace.records(), PatternOptions.DEFAULT,
                Cancellation.NEVER).patterns().records();
        for (String line : lines) {
            for (ScannedRecord record : records) {
                if (!record.pattern().find(line, 0, Budget.DEFAULT, Cancellation.NEVER).matches().isEmpty()) {
                    expected.add(record.id() + " " + line);
                }
            }
        }
        List<String> found = new ArrayList<>();
        CloseableIterator<Tuple2<String, String>> results = StreamExecutionEnvironment.createLocalEnvironment(2)
                .fromData(Types.STRING, lines.toArray(String[]::new)).flatMap(new ErrorSearch(folder.toString()))
                .returns(Types.TUPLE(Types.STRING, Types.STRING)).executeAndCollect();
        results.forEachRemaining(result -> found.add(result.f0 + " " + result.f1));
        results.close();
        Collections.sort(expected);
        Collections.sort(found);
        assertEquals(expected, found);
        assertTrue(expected.size() >= 80, expected.size() + " hits");
    }
}
