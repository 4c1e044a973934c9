package dev.errata.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEditTest {
    private static final String TEXT = """
            # Ours
            [matching]   # how
            case_insensitive = true   # as the consumer does

            [rules]
              date-stale = "off" # until spring
            [vocabulary]
            category = [
              "a", # ] not the end
              "b"
            ]
            tags = ["x"]
            """;

    @Test
    void replacesAValueAndNothingElse() {
        assertEquals(TEXT.replace("= true ", "= false "),
                SettingsEdit.with(TEXT, "matching", "case_insensitive", "false"));
        assertEquals(TEXT.replace("\"off\"", "\"info\""), SettingsEdit.with(TEXT, "rules", "date-stale", "\"info\""));
        assertEquals(TEXT.replace("[\n  \"a\", # ] not the end\n  \"b\"\n]", "[\"c\"]"),
                SettingsEdit.with(TEXT, "vocabulary", "category", SettingsEdit.strings(List.of("c"))));
    }

    @Test
    void addsAnEntryBehindTheLastOfItsTable() {
        assertEquals(TEXT.replace("spring\n", "spring\n  url-root = \"off\"\n"),
                SettingsEdit.with(TEXT, "rules", "url-root", "\"off\""));
        assertEquals("[rules] # none\nurl-root = \"off\"\n[dates]\n",
                SettingsEdit.with("[rules] # none\n[dates]\n", "rules", "url-root", "\"off\""));
        assertEquals("[rules]\r\na = 1\r\nb = 2\r\n", SettingsEdit.with("[rules]\r\na = 1", "rules", "b", "2"));
    }

    @Test
    void addsATableThatIsMissing() {
        assertEquals("[dates]\nstale_days = 30\n", SettingsEdit.with("", "dates", "stale_days", "30"));
        assertEquals(TEXT + "\n[dates]\nstale_days = 30\n", SettingsEdit.with(TEXT, "dates", "stale_days", "30"));
    }

    @Test
    void writesDottedKeysAndInlineTablesAsTheyAre() {
        assertEquals("dates.stale_days = 30\ndates.ageing_days = 10\n[rules]\n",
                SettingsEdit.with("dates.stale_days = 30\n[rules]\n", "dates", "ageing_days", "10"));
        assertEquals("rules = { b = 'off', a = \"off\" }\n",
                SettingsEdit.with("rules = { a = \"off\" }\n", "rules", "b", "'off'"));
        assertEquals("rules = { a = \"on\" }\n",
                SettingsEdit.with("rules = { a = \"off\" }\n", "rules", "a", "\"on\""));
        assertEquals("rules = { b = 2 }\n", SettingsEdit.with("rules = {}\n", "rules", "b", "2"));
    }

    @Test
    void takesAnEntryOutWithItsLine() {
        assertEquals(TEXT.replace("  date-stale = \"off\" # until spring\n", ""),
                SettingsEdit.without(TEXT, "rules", "date-stale"));
        assertEquals(TEXT.replace("category = [\n  \"a\", # ] not the end\n  \"b\"\n]\n", ""),
                SettingsEdit.without(TEXT, "vocabulary", "category"));
        assertEquals(TEXT, SettingsEdit.without(TEXT, "rules", "url-root"));
        assertEquals("rules = { b = 2 }\n", SettingsEdit.without("rules = { a = 1, b = 2 }\n", "rules", "a"));
        assertEquals("rules = { a = 1 }\n", SettingsEdit.without("rules = { a = 1, b = 2 }\n", "rules", "b"));
    }

    @Test
    void keepsAByteOrderMark() {
        String text = SettingsEdit.with("\uFEFF[rules]\na = 1\n", "rules", "a", "2");
        assertEquals("\uFEFF[rules]\na = 2\n", text);
        assertEquals(List.of(new SettingsFault(2, 1, SettingsFault.Kind.WRONG_TYPE, "rules.a")),
                SettingsText.parse(text, Set.of("a")).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[rules\na = 1\n", "a = \n", "rules = 3\n"})
    void refusesWhatItCannotChangeSafely(String broken) {
        assertThrows(IllegalArgumentException.class, () -> SettingsEdit.with(broken, "rules", "a", "\"off\""));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String odd = "tab\t quote\" back\\slash 内存";
        String text = SettingsEdit.with(TEXT, "vocabulary", "category", SettingsEdit.strings(List.of(odd, "b")));
        SettingsText read = SettingsText.parse(text, Set.of("date-stale"));
        assertEquals(List.of(), read.faults());
        assertEquals(List.of(odd, "b"),
                read.settings().vocabulary(dev.errata.record.Field.withKey("category").orElseThrow()));
    }
}
