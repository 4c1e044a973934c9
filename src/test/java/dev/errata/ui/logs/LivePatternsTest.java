package dev.errata.ui.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.ScannedRecord;
import dev.errata.task.Cancellation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an edit costs the search for all records: each pattern that is compiled and prepared is a [ScannedRecord] that was not there before.
class LivePatternsTest {
    private static final int MANY = 200;
    private final LivePatterns patterns = new LivePatterns(PatternOptions.DEFAULT);
    private final Set<ScannedRecord> made = Collections.newSetFromMap(new IdentityHashMap<>());
    private RecordSet records = RecordSet.empty();

    private static JsonText text(String id, String regex, String cause) {
        return JsonText.of("{\"id\": \"%s\", \"regex\": \"%s\", \"root_cause\": \"%s\"}".formatted(id, regex, cause));
    }

    private static String id(int number) {
        return "a/r" + number;
    }

    @BeforeEach
    void fill() {
        for (int i = 0; i < MANY; i++) {
            apply(new Change.Create(id(i) + ".json", text(id(i), "error %d of disk".formatted(i), "")));
        }
        assertEquals(List.of("error 0 of disk", "error 1 of disk"), compiled().stream().sorted().limit(2).toList());
    }

    private void apply(Change change) {
        records = records.apply(change);
    }

    /// The patterns that are compiled for the records as they are now.
    private List<String> compiled() {
        FolderPatterns now = patterns.of(records, Cancellation.NEVER);
        assertEquals(records.size() - now.faulty().size(), now.patterns().size());
        return now.patterns().records().stream().filter(made::add).map(record -> record.pattern().pattern()).toList();
    }

    @Test
    void anEditOfAPatternCompilesThatOneAlone() {
        apply(new Change.Edit("a/r7.json", text(id(7), "error seven", "")));
        assertEquals(List.of("error seven"), compiled());
        assertEquals(List.of(), compiled());
    }

    @Test
    void aRecordThatIsAddedIsAllThatIsCompiled() {
        apply(new Change.Create("a/new.json", text("a/new", "a new error", "")));
        assertEquals(List.of("a new error"), compiled());
    }

    @Test
    void anEditOfAnythingElseCompilesNothing() {
        apply(new Change.Edit("a/r7.json", text(id(7), "error 7 of disk", "the disk is full")));
        apply(new Change.Delete("a/r8.json"));
        assertEquals(List.of(), compiled());
    }

    @Test
    void aPatternThatIsBrokenForAWhileIsCompiledOnceItIsMended() {
        apply(new Change.Edit("a/r7.json", text(id(7), "error (7", "")));
        assertEquals(List.of(), compiled());
        apply(new Change.Edit("a/r7.json", text(id(7), "error (7)", "")));
        assertEquals(List.of("error (7)"), compiled());
    }
}
