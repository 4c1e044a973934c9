package dev.errata.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.v3.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {

    private static LogSource bytes(byte[] bytes) {
        return new LogSource.OfStream("test", new ByteArrayInputStream(bytes));
    }

    private static LogSource text(String text) {
        return new LogSource.OfText("test", text);
    }

    private static byte[] packed(String text, Packer packer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.pack(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private interface Packer {
        OutputStream pack(OutputStream out) throws IOException;
    }

    @Test
    void endsLinesAtLfAndCrlfOnly() throws IOException {
        assertEquals(List.of("1:a", "2:b\rc", "3:", "4:d\u2028\u0085e", "5:f\r"),
                LogLines.of(text("a\nb\rc\r\n\nd\u2028\u0085e\nf\r"), 1024));
    }

    @Test
    void emptyLogHasNoLine() throws IOException {
        assertEquals(List.of(), LogLines.of(text(""), 1024));
    }

    @Property(tries = 300)
    void chunksNeverChangeTheLines(@ForAll @StringLength(max = 60) @Chars({'a', 'é', '错', '\r', '\n'}) String text,
            @ForAll @IntRange(min = 4, max = 40) int chunkSize) throws IOException {
        List<String> expected = new ArrayList<>();
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (!last || !parts[i].isEmpty()) {
                expected.add((i + 1) + ":" + (last || !parts[i].endsWith("\r")
                        ? parts[i]
                        : parts[i].substring(0, parts[i].length() - 1)));
            }
        }
        assertEquals(expected, LogLines.of(bytes(text.getBytes(UTF_8)), chunkSize));
        assertEquals(expected, LogLines.of(bytes(("\ufeff" + text).getBytes(UTF_16LE)), chunkSize / 2 * 2));
        assertEquals(expected, LogLines.of(bytes(("\ufeff" + text).getBytes(UTF_16BE)), chunkSize / 2 * 2));
    }

    @Test
    void numbersGoOnAfterLineOfTenMegabytes() throws IOException {
        String text = "first\n" + "x".repeat(10 << 20) + "\nlast";
        assertEquals(List.of("1:first", "2:" + "x".repeat(10 << 20), "3:last"), LogLines.of(text(text), 1 << 16));
    }

    @Test
    void saysHowMuchOfAnEndlessLineIsLeftOut() throws IOException {
        int more = 5_000_000;
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream("first\n".getBytes(UTF_8)),
                new SequenceInputStream(new ByteArrayInputStream(new byte[LogReader.MAX_LINE + more]),
                        new ByteArrayInputStream("\nlast".getBytes(UTF_8))));
        List<String> chunks = new ArrayList<>();
        try (LogReader reader = LogReader.open(new LogSource.OfStream("test", endless))) {
            for (var chunk = reader.next(); chunk.isPresent(); chunk = reader.next()) {
                chunks.add(chunk.get().firstLine() + " at " + chunk.get().offset() + ": " + chunk.get().length()
                        + " cut " + chunk.get().cutBytes());
            }
        }
        assertEquals(List.of("1 at 0: 6 cut 0", "2 at 6: " + LogReader.MAX_LINE + " cut " + more,
                "3 at " + (LogReader.MAX_LINE + more + 7) + ": 4 cut 0"), chunks);
    }

    @Test
    void unpacksGzipOfSeveralMembers() throws IOException {
        byte[] both = concat(packed("a\nb", GZIPOutputStream::new), packed("c\nd\n", GZIPOutputStream::new));
        assertEquals(List.of("1:a", "2:bc", "3:d"), LogLines.of(bytes(both), 1024));
    }

    @Test
    void unpacksZstdOfSeveralFrames() throws IOException {
        byte[] both = concat(packed("a\nb", ZstdOutputStream::new), packed("c\nd\n", ZstdOutputStream::new));
        assertEquals(List.of("1:a", "2:bc", "3:d"), LogLines.of(bytes(both), 1024));
    }

    @Test
    void givesWhatCanBeHadOfGzipThatBrokeOff() throws IOException {
        String text = String.join("\n", IntStream.range(0, 5_000).mapToObj(i -> "line " + i * 7919).toList());
        byte[] whole = packed(text, GZIPOutputStream::new);
        try (LogReader reader = LogReader.open(bytes(Arrays.copyOf(whole, whole.length / 2)))) {
            LineDecoder decoder = new LineDecoder(reader.encoding());
            List<String> lines = new ArrayList<>();
            for (var chunk = reader.next(); chunk.isPresent(); chunk = reader.next()) {
                lines.addAll(LogLines.of(chunk.get(), decoder));
            }
            assertEquals("1:line 0", lines.getFirst());
            assertTrue(reader.isTorn());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09-28 错误：无法打开文件 配置\n第二行\n", "磁盘已满"})
    void readsChineseOfTheOldEncodings(String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        try (LogReader reader = LogReader.open(bytes(bytes))) {
            assertEquals(TextEncoding.GB18030, reader.encoding());
            assertEquals("1:" + text.lines().findFirst().orElseThrow(),
                    LogLines.of(reader.next().orElseThrow(), new LineDecoder(reader.encoding())).getFirst());
        }
    }

    @Test
    void takesLatin1ForUtf8AndCountsWhatItReplaces() throws IOException {
        try (LogReader reader = LogReader
                .open(bytes("Datei nicht gefunden: Bücher für Größe\n".getBytes(ISO_8859_1)))) {
            assertEquals(TextEncoding.UTF_8, reader.encoding());
            LineDecoder decoder = new LineDecoder(reader.encoding());
            assertEquals(List.of("1:Datei nicht gefunden: B\ufffdcher f\ufffdr Gr\ufffd\ufffde"),
                    LogLines.of(reader.next().orElseThrow(), decoder));
            assertEquals(4, decoder.malformed());
        }
    }

    @Test
    void leavesReplacementCharactersOfTheLogUncounted() throws IOException {
        try (LogReader reader = LogReader.open(text("a\ufffdb\n"))) {
            LineDecoder decoder = new LineDecoder(reader.encoding());
            assertEquals(List.of("1:a\ufffdb"), LogLines.of(reader.next().orElseThrow(), decoder));
            assertEquals(0, decoder.malformed());
        }
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        assertEquals(List.of("1:a"), LogLines.of(text("\ufeffa\n"), 1024));
    }

    @Example
    void marksAsciiLines() {
        byte[] bytes = "plain\nÄrger\n".getBytes(UTF_8);
        LineCursor lines = new LogChunk(TextEncoding.UTF_8, bytes, bytes.length, 1, 0, 0)
                .lines(new LineDecoder(TextEncoding.UTF_8));
        assertTrue(lines.next());
        assertTrue(lines.isAscii());
        assertTrue(lines.next());
        assertFalse(lines.isAscii());
    }

    @Test
    void countsTheBytesOfPackedFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.log.gz");
        Files.write(file, packed("a\n".repeat(100_000), GZIPOutputStream::new));
        try (LogReader reader = LogReader.open(new LogSource.OfFile("a.log.gz", file))) {
            long lines = 0;
            for (var chunk = reader.next(); chunk.isPresent(); chunk = reader.next()) {
                lines += LogLines.of(chunk.get(), new LineDecoder(TextEncoding.UTF_8)).size();
            }
            assertEquals(100_000, lines);
            assertEquals(Files.size(file), reader.size());
            assertEquals(Files.size(file), reader.bytesRead());
        }
    }
}
