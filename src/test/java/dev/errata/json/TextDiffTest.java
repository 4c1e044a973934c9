package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.DiffLine.Ending;
import dev.errata.json.DiffLine.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextDiffTest {

    @Test
    void equalTextsHaveNoDiff() {
        assertEquals("", TextDiff.unified("a.json", "x\ny", "x\ny"));
        assertEquals(List.of(), TextDiff.of("x\n", "x\n").hunks(3));
        assertEquals(new TextDiff(List.of()), TextDiff.of("", ""));
    }

    @Test
    void numbersTheLinesOfBothTexts() {
        TextDiff diff = TextDiff.of("a\nb\r\nc", "a\nB\r\nx\nc");
        assertEquals(List.of(new DiffLine(Kind.SAME, 1, 1, "a", Ending.LF),
                new DiffLine(Kind.REMOVED, 2, 0, "b", Ending.CRLF),
                new DiffLine(Kind.ADDED, 0, 2, "B", Ending.CRLF), new DiffLine(Kind.ADDED, 0, 3, "x", Ending.LF),
                new DiffLine(Kind.SAME, 3, 4, "c", Ending.NONE)), diff.lines());
        assertEquals(2, diff.added());
        assertEquals(1, diff.removed());
    }

    @Test
    void writesUnifiedDiffs() {
        String before = numbers(1, 30);
        String after = before.replace("\n5\n", "\nfive\n").replace("\n12\n", "\n").replace("\n30\n", "\n30");
        assertEquals("""
                --- a/x/y.json
                +++ b/x/y.json
                @@ -2,14 +2,13 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                 9
                 10
                 11
                -12
                 13
                 14
                 15
                @@ -27,4 +26,4 @@
                 27
                 28
                 29
                -30
                +30
                \\ No newline at end of file
                """, TextDiff.unified("x/y.json", before, after));
    }

    @Test
    void farChangesAreSeparateHunksAndNearOnesAreNot() {
        String before = numbers(1, 20);
        assertEquals(1,
                TextDiff.of(before, before.replace("\n4\n", "\nx\n").replace("\n11\n", "\ny\n")).hunks(3).size());
        assertEquals(2,
                TextDiff.of(before, before.replace("\n4\n", "\nx\n").replace("\n12\n", "\ny\n")).hunks(3).size());
        assertEquals(List.of("@@ -3,0 +4,1 @@", "@@ -10,1 +10,0 @@"),
                TextDiff.of(before, before.replace("\n4\n", "\n3b\n4\n").replace("\n10\n", "\n"))
                        .hunks(0)
                        .stream()
                        .map(DiffHunk::header)
                        .toList());
    }

    @Test
    void aLineEndAloneIsAChange() {
        assertEquals("--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-x\r\n+x\n", TextDiff.unified("f", "x\r\n", "x\n"));
    }

    @Test
    void filesComeAndGo() {
        JsonText text = JsonText.of("\uFEFF[]\n");
        assertEquals("--- /dev/null\n+++ b/f\n@@ -0,0 +1,1 @@\n+\uFEFF[]\n", TextDiff.created("f", text));
        assertEquals("--- a/f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-\uFEFF[]\n", TextDiff.deleted("f", text));
    }

    @Test
    void namesThatNeedItAreQuoted() {
        assertTrue(TextDiff.unified("a b.json", "", "x").startsWith("--- a/a b.json\t\n"));
        assertTrue(TextDiff.unified("中\"\n.json", "", "x").startsWith("--- \"a/\\344\\270\\255\\\"\\012.json\"\n"));
        assertTrue(TextDiff.unified("中.json", "", "x").startsWith("--- a/中.json\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of("a", "b", "", " c", "\\d", "-e", "+f", "--- g", "中");
        Arbitrary<String> ending = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just("\n")),
                Tuple.of(2, Arbitraries.just("\r\n")));
        Arbitrary<String> lines = Combinators.combine(line, ending)
                .as((text, end) -> text + end)
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
        return Combinators.combine(lines, Arbitraries.of("", "last")).as((text, last) -> text + last);
    }

    @Property
    boolean hunksRebuildBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDiff diff = TextDiff.of(before, after);
        return side(diff, Kind.ADDED).equals(before) && side(diff, Kind.REMOVED).equals(after);
    }

    private static String side(TextDiff diff, Kind other) {
        StringBuilder text = new StringBuilder();
        for (DiffLine line : diff.lines()) {
            if (line.kind() != other) {
                text.append(line.text()).append(switch (line.ending()) {
                    case LF -> "\n";
                    case CRLF -> "\r\n";
                    case NONE -> "";
                });
            }
        }
        return text.toString();
    }

    /// Many small files in one go, since starting git is slow.
    @Test
    void gitAppliesWhatIsWritten(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(run(folder, "git", "--version") == 0, "no git");
        Random random = new Random(7);
        StringBuilder patch = new StringBuilder();
        List<String> results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String before = randomText(random);
            String after = randomEdit(before, random);
            String name = i % 2 == 0 ? "d/file " + i + ".json" : "文件" + i + ".json";
            Files.createDirectories(folder.resolve("d"));
            Files.writeString(folder.resolve(name), before);
            patch.append(TextDiff.unified(name, before, after));
            results.add(after);
        }
        Files.writeString(folder.resolve("all.patch"), patch);
        assertEquals(0, run(folder, "git", "apply", "--unsafe-paths", "--whitespace=nowarn", "all.patch"));
        for (int i = 0; i < 200; i++) {
            String name = i % 2 == 0 ? "d/file " + i + ".json" : "文件" + i + ".json";
            assertEquals(results.get(i), Files.readString(folder.resolve(name)), name);
        }
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("GIT_CEILING_DIRECTORIES", String.valueOf(folder.getParent()));
            return builder.start().waitFor();
        } catch (IOException _) {
            return -1;
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            text.append(random.nextInt(6)).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text.toString() : text + "last";
    }

    private static String randomEdit(String text, Random random) {
        String edited = text;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int start = random.nextInt(edited.length() + 1);
            int end = random.nextInt(start, Math.min(edited.length(), start + 6) + 1);
            edited = edited.substring(0, start) + (random.nextBoolean() ? "x\ny" : "") + edited.substring(end);
        }
        return edited.isEmpty() ? "x" : edited;
    }

    private static String numbers(int from, int to) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(from, to).forEach(i -> text.append(i).append('\n'));
        return text.toString();
    }
}
