package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class AnswerMemoryTest {
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    private Shell shell;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        cache = folder.resolve("home/cache");
        shell = new Shell(folder).file("app/errata.jar", "program")
                .file("records/git/a.json", "{\"signature\": \"TBD\"}")
                .file("records/.errata/settings.toml", "").file("records/git/b.json", "{\"signature\": \"fine\"}")
                .packaged(folder.resolve("app/errata.jar"), cache).at(LATER);
    }

    private Path record() {
        return folder.resolve("records/git/a.json");
    }

    /// Whether the answer was worked out rather than remembered; it must be what a fresh run says either way.
    private boolean isWorkedOut(String... words) {
        int before = shell.rulesAsked;
        Shell.Result result = shell.run(words);
        boolean worked = shell.rulesAsked > before;
        String[] anew = Stream.concat(Stream.of(words), Stream.of("--no-cache")).toArray(String[]::new);
        assertEquals(shell.run(anew), result);
        return worked;
    }

    @Test
    void anUnchangedFolderIsNotCheckedAgain() {
        Shell.Result first = shell.run("validate");
        int asked = shell.rulesAsked;
        assertEquals(false, shell.repeated);
        assertEquals(first, shell.run("validate"));
        assertTrue(shell.repeated);
        assertEquals(asked, shell.rulesAsked);
        assertEquals(1, first.exitCode());
        assertTrue(first.out().contains("text-placeholder"), first.out());
        assertTrue(first.err().contains("2 records"), first.err());
    }

    @Test
    void everyChangeIsSeen() throws IOException {
        List<Change> changes = List.of(() -> shell.file("records/git/a.json", "{\"signature\": \"TBD \"}"),
                () -> shell.file("records/git/c.json", "{\"signature\": \"TBD\"}"),
                () -> Files.delete(folder.resolve("records/git/c.json")),
                () -> shell.file("records/.errata/settings.toml", "[rules]\ntext-placeholder = \"off\"\n"),
                () -> Files.move(record(), folder.resolve("records/git/d.json")),
                () -> Files.delete(folder.resolve("records/.errata/settings.toml")),
                () -> shell.file("app/errata.jar", "another one"),
                () -> shell.at(Clock.offset(LATER, Duration.ofDays(1))),
                () -> shell.in("Asia/Shanghai"),
                () -> shell.with(Map.of("LANG", "zh_CN.UTF-8")));
        assertTrue(isWorkedOut("validate"));
        for (Change change : changes) {
            assertEquals(false, isWorkedOut("validate"), "before change " + changes.indexOf(change));
            change.make();
            assertTrue(isWorkedOut("validate"), "change " + changes.indexOf(change));
        }
    }

    /// In a zone that is eight hours ahead; files are older than all of it.
    @Test
    void anAnswerHoldsForItsDay() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        assertEquals(true, isWorkedOutAt(day.atTime(9, 0)));
        assertEquals(false, isWorkedOutAt(day.atTime(23, 59, 59)));
        assertEquals(true, isWorkedOutAt(day.plusDays(1).atStartOfDay()));
        assertEquals(false, isWorkedOutAt(day.plusDays(1).atTime(17, 59)));
        assertEquals(true, isWorkedOutAt(day.plusDays(1).atTime(18, 0)), "clocks may have been put forward");
        assertEquals(false, isWorkedOutAt(day.plusDays(1).atTime(18, 1)));
        assertEquals(true, isWorkedOutAt(day.plusDays(1).atTime(17, 59)), "the clock was put back");
    }

    private boolean isWorkedOutAt(LocalDateTime time) {
        ZoneOffset zone = ZoneOffset.ofHours(8);
        shell.at(Clock.fixed(time.toInstant(zone), zone));
        return isWorkedOut("validate");
    }

    @Test
    void aChangeOfTheSameLengthWhoseTimeIsSetBackIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(record());
        isWorkedOut("validate");
        Files.writeString(record(), "{\"signature\": \"ABC\"}");
        Files.setLastModifiedTime(record(), time);
        assertTrue(isWorkedOut("validate"));
    }

    @Test
    void eachQuestionHasItsOwnAnswer() {
        assertTrue(isWorkedOut("validate"));
        assertTrue(isWorkedOut("validate", "--format", "json"));
        assertTrue(isWorkedOut("validate", "--fail-on", "never"));
        assertTrue(isWorkedOut("validate", "--severity", "error"));
        assertEquals(List.of(false, false, false, false),
                List.of(isWorkedOut("validate"), isWorkedOut("validate", "--format", "json"),
                        isWorkedOut("validate", "--fail-on", "never"),
                        isWorkedOut("validate", "--severity", "error")));
    }

    @Test
    void whatIsKnownAlreadyCounts() {
        shell.run("validate", "--write-baseline", "known");
        assertEquals("", shell.run("validate", "--baseline", "known").out());
        assertEquals(false, isWorkedOut("validate", "--baseline", "known"));
        shell.file("known", "");
        assertNotEquals("", shell.run("validate", "--baseline", "known").out());
    }

    @Test
    void aFileThatIsJustWrittenMayChangeWithoutATrace() {
        shell.at(Clock.systemUTC());
        isWorkedOut("validate");
        assertTrue(isWorkedOut("validate"));
    }

    @Test
    void whatLiesElsewhereIsLookedUpAgain() throws IOException {
        Files.createSymbolicLink(folder.resolve("records/git/link.json"), record());
        isWorkedOut("validate");
        assertTrue(isWorkedOut("validate"));
    }

    @Test
    void logsAreSearchedAgain() {
        shell.file("elsewhere/a.log", "all is well\n").file("records/.errata/settings.toml",
                "[logs.quiet]\nfiles = [\"%s\"]\nclean = true\n".formatted(folder.resolve("elsewhere/a.log")));
        isWorkedOut("validate");
        assertTrue(isWorkedOut("validate"));
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        isWorkedOut("validate");
        Path kept = only();
        byte[] bytes = Files.readAllBytes(kept);
        for (int length : new int[]{0, 3, 9, bytes.length / 2, bytes.length - 1}) {
            Files.write(kept, Arrays.copyOf(bytes, length));
            assertTrue(isWorkedOut("validate"), "of length " + length);
        }
        assertEquals(false, isWorkedOut("validate"));
    }

    @Test
    void nobodyElseReadsIt() throws IOException {
        isWorkedOut("validate");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(only())));
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("answers"))));
    }

    @Test
    void withoutAPlaceItIsWorkedOut() {
        shell.file("home/cache", "a file in the way");
        isWorkedOut("validate");
        assertTrue(isWorkedOut("validate"));
    }

    @Test
    void oldQuestionsAreForgotten() throws IOException {
        KeptAnswers answers = new KeptAnswers(cache.resolve("answers"));
        for (int i = 0; i < KeptAnswers.MOST + 10; i++) {
            answers.keep("question " + i, new byte[]{1},
                    new KeptAnswers.Kept(Instant.EPOCH, Instant.EPOCH, Outcome.FINE, "", ""));
        }
        try (Stream<Path> files = Files.list(cache.resolve("answers"))) {
            assertEquals(KeptAnswers.MOST, files.count());
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("answers"))) {
            return files.reduce((one, other) -> {
                throw new AssertionError("more than one");
            }).orElseThrow();
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
