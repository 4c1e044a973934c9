package dev.errata.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Cancellation;
import dev.errata.ui.control.Completion;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetsTest {
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
        CurationSession session = new LinksFolder(folder).lookingAt(LinksFolder.OOM,
                new FxTasks(Runnable::run, Runnable::run));
        assertEquals(ids.replace("redis/broken ", ""), String.join(" ",
                LinkTargets.find(session.records(), Optional.of(LinksFolder.OOM), typed, Cancellation.NEVER).stream()
                        .map(Completion.Entry::text).toList()));
    }
}
