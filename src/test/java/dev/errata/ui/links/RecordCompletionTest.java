package dev.errata.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCompletionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            re           | redis/broken redis/disk redis/fork
            o            | go/panic redis/broken redis/fork redis/disk
            MISCONF rdb  | redis/disk
            memory panic | go/panic
            redis save   | redis/disk redis/fork
            oom          | ''
            nothing      | ''
            """)
    void findsOtherRecordsByIdFirstThenBySignature(String typed, String ids) {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        CurationSession session = new LinksFolder(folder).lookingAt(LinksFolder.OOM, tasks);
        List<String> offered = new ArrayList<>();
        new RecordCompletion(session, tasks).complete(typed,
                entries -> entries.forEach(entry -> offered.add(entry.text())));
        assertEquals(ids.replace("redis/broken ", ""), String.join(" ", offered));
    }
}
