package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.regexlab.TrialFile.Refusal;
import dev.errata.ui.regexlab.TrialFile.RefusedException;
import dev.errata.ui.regexlab.TrialText.Cut;
import dev.errata.ui.regexlab.TrialText.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialFileTest {
    private static final String LINES = "one\r\n内存不足\nthree";

    private final Path folder;

    TrialFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static TrialText read(Path file) throws IOException {
        return TrialFile.read(file, Progress.NONE, Cancellation.NEVER);
    }

    private static Refusal refusal(Path file) {
        return assertThrows(RefusedException.class, () -> read(file)).refusal();
    }

    @Test
    void readsTextAsItIs() throws IOException {
        assertEquals(new TrialText(LINES, Optional.empty()),
                read(file("a.log", LINES.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readsPackedTextWhateverItsName() throws IOException {
        assertEquals(new TrialText(LINES, Optional.empty()),
                read(file("a.log", packed(LINES.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void readsTheEncodingsOfWindowsAndOfChina() throws IOException {
        assertEquals(LINES, read(file("w.log", ("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_16LE))).text());
        assertEquals(LINES, read(file("c.log", LINES.getBytes(Charset.forName("GB18030")))).text());
    }

    @Test
    void readsWholeLinesOfALargeFileAndSaysWhatIsMissing() throws IOException {
        byte[] large = "0123456789abcde\n".repeat(11 << 16).getBytes(StandardCharsets.UTF_8);
        String kept = "0123456789abcde\n".repeat(10 << 16);

        assertEquals(new TrialText(kept, Optional.of(new Cut(Origin.FILE, 10, 11))), read(file("a.log", large)));
        assertEquals(new TrialText(kept, Optional.of(new Cut(Origin.PACKED_FILE, 10, 0))),
                read(file("a.gz", packed(large))));
    }

    @Test
    void readsWhatThereIsOfAPackedFileThatBreaksOff() throws IOException {
        byte[] whole = packed(LINES.getBytes(StandardCharsets.UTF_8));
        TrialText read = read(file("a.gz", Arrays.copyOf(whole, whole.length - 6)));

        assertEquals(Optional.of(new Cut(Origin.BROKEN_FILE, 0, 0)), read.cut());
        assertEquals(LINES, read.text());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertEquals(Refusal.NO_TEXT, refusal(file("a.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13})));
        assertEquals(Refusal.NO_FILE, refusal(folder));
    }

    @Test
    void refusesAPackedFileThatIsDamaged() throws IOException {
        byte[] gzip = packed("0123456789".repeat(400).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(gzip, 10, 20, (byte) 0xFF);
        byte[] zstd = new byte[64];
        Arrays.fill(zstd, (byte) 0xAA);
        System.arraycopy(new byte[]{0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, 0, zstd, 0, 4);

        assertEquals(Refusal.BROKEN, refusal(file("a.gz", gzip)));
        assertEquals(Refusal.BROKEN, refusal(file("a.zst", zstd)));
    }

    @Test
    void saysThatAFileIsGone() {
        assertThrows(NoSuchFileException.class, () -> read(folder.resolve("none.log")));
    }
}
