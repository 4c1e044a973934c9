package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.FaultyDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where an export may stand, that it stands there whole or not at all, and that it is the same everywhere.
class ExportPlacesTest {
    private static final int MANY = 2000;

    @TempDir
    private Path temp;
    private List<ErrorRecord> records = List.of();

    @BeforeEach
    void readRecords() throws IOException {
        records = ExportedRecords.of(ExportedRecords.SHIPPED).subList(0, 4);
    }

    private void export(Path folder, ExportFormat format, Packing packing, Path out) throws IOException {
        new RecordExport(folder, RecordSet.of(records), Map.of()).write(
                new ExportRequest(format, packing, PatternOptions.DEFAULT,
                        RecordExportTest.request(format).pages()),
                out, Progress.NONE, Cancellation.NEVER);
    }

    /// All files below a folder, by their paths; bytes as Latin-1.
    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "FILES"})
    void namesThePlaceThatMayNotBeWrittenAndNotTheNameOfTheBeginning(ExportFormat format) {
        Path folder = Path.of("/proc");
        assumeTrue(Files.isDirectory(folder), "no such file system");
        Path nowhere = folder.resolve("errata.out");
        assertEquals(nowhere.toString(), assertThrows(AccessDeniedException.class,
                () -> export(temp, format, Packing.NONE, nowhere)).getFile());
    }

    @ParameterizedTest
    @EnumSource(names = {"NDJSON", "HTML", "FILES", "ERRORCANON"})
    void aDiskThatIsFullLeavesWhatWasThere(ExportFormat format) throws IOException {
        boolean isFile = format.form() == ExportFormat.Form.FILE;
        for (int operation = 0; operation < MANY; operation++) {
            Path folder = Files.createDirectories(temp.resolve("at" + operation));
            Files.createDirectories(folder.resolve("kb"));
            if (isFile) {
                Files.writeString(folder.resolve("out"), "old");
            }
            Files.writeString(folder.resolve("out.manifest"), "old manifest");
            SortedMap<String, String> before = files(folder);
            FaultyDisk disk = FaultyDisk.from(folder, FaultyDisk.Fault.FULL, operation);
            Path faulty = disk.folder(folder);
            try {
                export(faulty.resolve("kb"), format, Packing.NONE, faulty.resolve("out"));
            } catch (IOException refused) {
                assertTrue(disk.hasFailed(), refused::toString);
                assertEquals(before, files(folder), "operation " + operation);
                assertEquals(isFile, Files.exists(folder.resolve("out")), "no folder begun either");
                continue;
            }
            assertTrue(!disk.hasFailed() && operation > 0, "a failure is told of");
            return;
        }
        throw new AssertionError("never went through");
    }

    @Test
    void writesWhatALinkLeadsToAndNamesItAsItWasCalled() throws IOException {
        Path kb = Files.createDirectories(temp.resolve("kb"));
        Path real = Files.writeString(Files.createDirectories(temp.resolve("elsewhere")).resolve("real"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.ndjson"), real);
        export(kb, ExportFormat.NDJSON, Packing.NONE, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(records.size(), Files.readAllLines(real).size());
        assertTrue(Files.readString(temp.resolve("link.ndjson.manifest")).contains("\"name\": \"link.ndjson\""));
    }

    @Test
    void replacesALinkThatLeadsNowhere() throws IOException {
        Path kb = Files.createDirectories(temp.resolve("kb"));
        Path link = Files.createSymbolicLink(temp.resolve("out.json"), kb.resolve("planted.json"));
        export(kb, ExportFormat.JSON, Packing.NONE, link);
        assertTrue(Files.isRegularFile(link) && !Files.isSymbolicLink(link));
        assertEquals(Map.of(), files(kb));
    }

    @Test
    void aFolderStandsApartFromTheRecordsAndOverNothing() throws IOException {
        Path kb = Files.createDirectories(temp.resolve("kb"));
        Path way = Files.createSymbolicLink(temp.resolve("way"), kb);
        Path full = Files.createDirectories(temp.resolve("full"));
        Files.writeString(full.resolve("mine"), "");
        for (Path out : List.of(kb, kb.resolve("sub"), way, way.resolve("sub"))) {
            assertEquals(ExportRefusedException.Reason.AMONG_RECORDS,
                    assertThrows(ExportRefusedException.class,
                            () -> export(kb, ExportFormat.FILES, Packing.NONE, out), out::toString).reason());
        }
        for (Path out : List.of(full, full.resolve("mine"))) {
            assertEquals(ExportRefusedException.Reason.NOT_EMPTY,
                    assertThrows(ExportRefusedException.class,
                            () -> export(kb, ExportFormat.FILES, Packing.NONE, out), out::toString).reason());
        }
        assertEquals(Map.of("mine", ""), files(full));
        export(kb, ExportFormat.FILES, Packing.NONE, Files.createDirectories(temp.resolve("empty")));
        assertEquals(records.size(), files(temp.resolve("empty")).size());
    }

    @Test
    void everyByteIsTheSameInAnotherCountryAtAnotherTimeAndInAnotherOrder() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<SortedMap<String, String>> written = new ArrayList<>();
        try {
            for (String where : List.of("en-US|UTC", "tr-TR|Asia/Kathmandu", "ar-EG-u-nu-arab|Pacific/Kiritimati")) {
                Locale.setDefault(Locale.forLanguageTag(where.substring(0, where.indexOf('|'))));
                TimeZone.setDefault(TimeZone.getTimeZone(where.substring(where.indexOf('|') + 1)));
                records = records.reversed();
                Path out = Files.createDirectories(temp.resolve(written.size() + "/out"));
                Path kb = Files.createDirectories(temp.resolve(written.size() + "/kb"));
                for (ExportFormat format : ExportFormat.values()) {
                    export(kb, format, Packing.NONE, out.resolve(format.word()));
                }
                export(kb, ExportFormat.NDJSON, Packing.GZIP, out.resolve("gzip"));
                export(kb, ExportFormat.NDJSON, Packing.ZSTD, out.resolve("zstd"));
                written.add(files(out));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertTrue(written.getFirst().size() > 2 * ExportFormat.values().length, "each with its manifest");
        assertEquals(written.getFirst(), written.get(1));
        assertEquals(written.getFirst(), written.get(2));
    }
}
