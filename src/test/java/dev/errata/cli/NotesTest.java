package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private Notes notes(Streams.Kind kind) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Notes(new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), stream, kind),
                new Messages(Language.ENGLISH), nanos::get);
    }

    private String said() {
        String text = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return text;
    }

    @Test
    void tellsATerminalHowFastItGoesAndHowLongItTakes() {
        Notes notes = notes(Streams.Kind.TERMINAL);
        Progress progress = notes.progress("cli.progress.scan");
        nanos.set(SECOND / 2);
        progress.report(12, 10_000);
        assertEquals("", said());
        nanos.set(5 * SECOND);
        progress.report(100, 10_000);
        assertEquals("\r\u001b[Kerrata: searching: 100 of 10,000 MB, 20 a second, 8 min 15 s left", said());
        progress.report(101, 10_000);
        assertEquals("", said());
        nanos.set(6 * SECOND);
        progress.report(9_000, 10_000);
        assertEquals("\r\u001b[Kerrata: searching: 9,000 of 10,000 MB, 1,500 a second, 1 s left", said());
        progress.report(10_000, 10_000);
        assertEquals("\r\u001b[K", said());
    }

    @Test
    void tellsNobodyElse() {
        Progress progress = notes(Streams.Kind.OTHER).progress("cli.progress.scan");
        nanos.set(5 * SECOND);
        progress.report(100, 10_000);
        assertEquals("", said());
    }
}
