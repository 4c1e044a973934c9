package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.exchange.RecordImport.Reason;
import dev.errata.json.JsonFault;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of files as other programs write them, and where it says that something cannot be read.
class ImportSourceTest {
    private static final String TABLE = "id,signature,confidence,tags\r\ngit/a,\"two\nlines; \"\"quoted\"\"\",0.90,\"[\"\"x\"\"]\"\r\n"
            + "git/b,错误 é,,\r\n";
    private static final String READ = "git/a|two\nlines; \"quoted\"|[x]\ngit/b|错误 é|[]\n";

    @TempDir
    private Path temp;

    private RecordImport read(String name, byte[] bytes) throws IOException {
        return RecordImport.of(Files.write(temp.resolve(name), bytes), RecordSet.empty(), Progress.NONE,
                Cancellation.NEVER);
    }

    private RecordImport read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(RecordImport found) {
        StringBuilder told = new StringBuilder();
        found.creates().forEach(create -> {
            ErrorRecord record = new ErrorRecord(create.path(), create.text());
            told.append(record.id().orElse("–")).append('|').append(record.string(Field.SIGNATURE).orElse("–"))
                    .append('|').append(record.strings(Field.TAGS)).append('\n');
        });
        return told.toString();
    }

    private static List<String> refused(RecordImport found) {
        return found.refused().stream()
                .map(refusal -> refusal.from() + " " + refusal.reason() + " "
                        + refusal.problem().map(problem -> problem.fault().name()).orElse(refusal.detail()))
                .map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void readsATableInTheEncodingThatItsMarkNames(String charset, String mark) throws IOException {
        RecordImport found = read("all.csv", (mark + TABLE).getBytes(Charset.forName(charset)));
        assertEquals(List.of(), found.refused());
        assertEquals(READ, told(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "windows-1252", "UTF-16LE"})
    void refusesATableInAnotherEncodingRatherThanGuess(String charset) throws IOException {
        RecordImport found = read("all.csv", "id,signature\ngit/a,plain\ngit/b,é\n".getBytes(Charset.forName(charset)));
        boolean isUnmarked = charset.startsWith("UTF-16");
        assertEquals(isUnmarked ? List.of() : List.of("all.csv:3:7 ENCODING"),
                isUnmarked ? found.creates() : refused(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsWhatSpreadsheetsPartTheirCellsWith(String separator) throws IOException {
        String table = "id,signature,tags\ngit/a,\"a, b; c\td\",\n".replace(",s", separator + "s")
                .replace(",t", separator + "t").replace(",\"", separator + "\"").replace("\",", "\"" + separator);
        for (String text : List.of(table, "sep=" + separator + "\r\n" + table, table.replace("\n", "\r"))) {
            assertEquals("git/a|a, b; c\td|[]\n", told(read("all.csv", text)), text);
            assertEquals("git/a|a, b; c\td|[]\n", told(read("all.tsv", text)), text);
        }
    }

    @Test
    void aQuoteWithinACellIsALetter() throws IOException {
        assertEquals("git/a|5\" disk|[]\n", told(read("a.csv", "id,signature\ngit/a,5\" disk\n")));
    }

    @Test
    void namesTheLineOfARowThatCannotBeRead() throws IOException {
        RecordImport found = read("all.csv", """
                id,signature,confidence

                git/a,"two
                lines",0.9
                git/b,few
                ,,
                git/c,odd,high
                git/d,open,"0.5
                git/e,lost,1
                """);
        assertEquals(List.of("all.csv:5 CELLS 2 ≠ 3", "all.csv:7 CELL confidence", "all.csv:8 UNCLOSED"),
                refused(found));
        assertEquals("git/a|two\nlines|[]\n", told(found));
    }

    @Test
    void refusesATableThatWouldLoseAColumn() throws IOException {
        RecordImport found = read("all.csv", "id,tags,signature,tags\ngit/a,[],x,[]\n");
        assertEquals(List.of("all.csv:1 COLUMN_TWICE tags"), refused(found));
        assertEquals(List.of(), found.creates());
    }

    @Test
    void namesLineAndColumnOfABrokenLineAndTakesTheOthers() throws IOException {
        byte[] text = "\uFEFF{\"id\": \"git/a\"}\r\n\r\n  {\"id\": tru}\n{\"id\": \"git/b\", \"id\": \"git/c\"}\n[1]\n{\"id\": \"git/é\"}\n{\"id\": \"git/d\"}"
                .getBytes(StandardCharsets.UTF_8);
        int accent = new String(text, StandardCharsets.ISO_8859_1).indexOf('Ã');
        text[accent + 1] = 'x';
        RecordImport found = read("all.ndjson", text);
        assertEquals(List.of("all.ndjson:3:10 BROKEN UNKNOWN_WORD", "all.ndjson:4:17 KEY_TWICE id",
                "all.ndjson:5:1 NO_OBJECT", "all.ndjson:6:13 BROKEN INVALID_UTF8"), refused(found));
        assertEquals("git/a|–|[]\ngit/d|–|[]\n", told(found));
    }

    @Test
    void anArrayOnOneLineIsRefusedByLineAndColumn() throws IOException {
        String array = "[{\"id\": \"git/a\"}, {\"id\": \"Git A\"}, 1, {\"id\": \"git/a\", \"signature\": \"x\"}, {\"a\": 1, \"a\": 2}]";
        Path file = Files.writeString(temp.resolve("all.json"), array);
        List<String> expected = List.of("all.json:1:36 NO_OBJECT", "all.json:1:83 KEY_TWICE a",
                "all.json:1:19 NO_ID Git A",
                "all.json:1:39 TWICE git/a: all.json:1:2");
        assertEquals(expected, refused(RecordImport.of(file, RecordSet.empty(), Progress.NONE, Cancellation.NEVER)));
        assertEquals(expected.stream().map(line -> line.replace("all.json:1", "all.json:3")).toList(),
                refused(RecordImport.ofText("all.json", "\n\n" + array + "\n", RecordSet.empty(), Cancellation.NEVER)));
    }

    @Test
    void namesThePlaceOfAnItemOfAnArrayAndLosesNoValueInIt() throws IOException {
        RecordImport found = read("all.json", """
                [
                  {"id": "git/a"}, 7,
                  {
                    "id": "git/b",
                    "tags": [], "tags": ["x"]
                  },
                  {"id": "git/c"}
                ]
                """);
        assertEquals(List.of("all.json:2:20 NO_OBJECT", "all.json:5:17 KEY_TWICE tags"), refused(found));
        assertEquals("git/a|–|[]\ngit/c|–|[]\n", told(found));
    }

    @Test
    void anArrayOfWhichNotAllLettersCanBeReadStaysOut() throws IOException {
        byte[] text = "[{\"id\": \"git/a\"}, {\"id\": \"git/b\", \"signature\": \"?\"}]"
                .getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xff;
        RecordImport found = read("all.json", text);
        assertEquals(List.of(JsonFault.INVALID_UTF8), found.refused().stream()
                .flatMap(refusal -> refusal.problem().stream()).map(problem -> problem.fault()).toList());
        assertTrue(found.creates().isEmpty());
    }

    @Test
    void readsTheArrayAndTheLinesThatAShellWroteInUtf16() throws IOException {
        for (String name : List.of("all.json", "all.ndjson")) {
            String text = name.endsWith("n") && !name.contains("nd")
                    ? "[{\"id\": \"git/é\"}, {\"id\": \"git/b\"}]"
                    : "{\"id\": \"git/b\"}\r\n";
            assertEquals(List.of("git/b.json"),
                    read(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).creates()
                            .stream().map(create -> create.path()).toList(),
                    name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.json", "all.ndjson"})
    void refusesUtf16OfWhichALetterIsLost(String name) throws IOException {
        byte[] text = "\uFEFF\n{\"id\": \"git/a\", \"signature\": \"a?b\"}".getBytes(StandardCharsets.UTF_16LE);
        text[text.length - 7] = (byte) 0xd8;
        RecordImport found = read(name, text);
        assertEquals(List.of(name + ":2:32 ENCODING"), refused(found));
        assertEquals(List.of(), found.creates());
    }

    @Test
    void namesThePlaceInAPastedText() {
        RecordImport found = RecordImport.ofText("JSON", "\n\n{\"id\": \"git/a\"}\n{\"id\": nul}\n", RecordSet.empty(),
                Cancellation.NEVER);
        assertEquals(List.of("JSON:4:8 BROKEN UNKNOWN_WORD"), refused(found));
        assertEquals(List.of(Reason.BROKEN),
                RecordImport.ofText("JSON", "{\"id\"", RecordSet.empty(), Cancellation.NEVER)
                        .refused().stream().map(RecordImport.Refusal::reason).toList());
    }
}
