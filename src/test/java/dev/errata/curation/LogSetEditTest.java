package dev.errata.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSetEditTest {
    private static final String TEXT = """
            # Ours
            [logs.web]   # from the cluster
            files = ["a.log"] # one
            # clean since May
            clean = true

            [rules]
            """;

    @Test
    void addsASetAsATableOfItsOwn() {
        assertEquals(TEXT + "\n[logs.\"die Übrigen\"]\nfiles = [\"b.log\", \"c/*.log\"]\nclean = true\n",
                LogSetEdit.with(TEXT, new LogSet("die Übrigen", List.of("b.log", "c/*.log"), true)));
    }

    @Test
    void changesOnlyWhatDiffersOfASet() {
        assertEquals(TEXT.replace("[\"a.log\"]", "[\"a.log\", \"b.log\"]"),
                LogSetEdit.with(TEXT, new LogSet("web", List.of("a.log", "b.log"), true)));
        assertEquals(TEXT.replace("clean = true\n", ""),
                LogSetEdit.with(TEXT, new LogSet("web", List.of("a.log"), false)));
    }

    @Test
    void takesASetOutWithItsLinesAndTheEmptyLineBefore() {
        assertEquals("# Ours\n\n[rules]\n", LogSetEdit.without(TEXT, "web"));
        assertEquals(TEXT, LogSetEdit.without(TEXT, "other"));
        String added = LogSetEdit.with(TEXT, new LogSet("b", List.of("b.log"), false));
        assertEquals(TEXT, LogSetEdit.without(added, "b"));
    }

    /// However a set is written, it can be changed, and taken out again.
    @ParameterizedTest
    @CsvSource({
            "'[logs]\nweb = { files = [\"a\"] }\nb = { files = [\"b\"] }\n', '[logs]\nb = { files = [\"b\"] }\n'",
            "'[logs]\nweb.files = [\"a\"]\nweb.clean = false\nb.files = [\"b\"]\n', '[logs]\nb.files = [\"b\"]\n'",
            "'logs.web.files = [\"a\"]\nlogs.b.files = [\"b\"]\n', 'logs.b.files = [\"b\"]\n'",
            "'[logs.b]\r\nfiles = [\"b\"]\r\n\r\n[logs.web]\r\nfiles = [\"a\"]', '[logs.b]\r\nfiles = [\"b\"]\r\n'",
    })
    void keepsToTheWayInWhichASetIsWritten(String text, String without) {
        LogSet changed = new LogSet("web", List.of("x"), true);
        LogSet other = new LogSet("b", List.of("b"), false);
        SettingsText read = SettingsText.parse(LogSetEdit.with(text, changed), Set.of());
        assertEquals(List.of(other, changed), read.settings().logs());
        assertEquals(List.of(), read.faults());
        assertEquals(without, LogSetEdit.without(text, "web"));
    }
}
