package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.task.Progress;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// stderr: counts, progress and trouble, for a person. What cannot be written there is lost without harm.
final class Notes {
    static final String PREFIX = "errata: ";
    private static final long FIRST_NANOS = 1_000_000_000;
    private static final long NEXT_NANOS = 250_000_000;

    private final PrintStream err;
    private final Messages messages;
    private final Streams.Kind kind;
    private final LongSupplier nanos;
    private final Consumer<String> listener;
    private boolean progressShown;

    Notes(Streams streams, Messages messages) {
        this(streams, messages, System::nanoTime);
    }

    /// @param nanos tells how much time goes by
    Notes(Streams streams, Messages messages, LongSupplier nanos) {
        this(streams.err(), messages, streams.errKind(), nanos, _ -> {});
    }

    private Notes(PrintStream err, Messages messages, Streams.Kind kind, LongSupplier nanos,
            Consumer<String> listener) {
        this.err = err;
        this.messages = messages;
        this.kind = kind;
        this.nanos = nanos;
        this.listener = listener;
    }

    /// The same notes, of which somebody hears, too, each line from now on. Progress is none.
    Notes heardBy(Consumer<String> ear) {
        return new Notes(err, messages, kind, nanos, ear);
    }

    /// A line of its own.
    void line(String text) {
        clearProgress();
        err.print(text + "\n");
        listener.accept(text);
    }

    /// The text of `key` as a line.
    void tell(String key, Object... arguments) {
        line(Printable.of(messages.text(key, arguments)));
    }

    /// The text of `key` as a line that begins with the program's name, as trouble does.
    void warn(String key, Object... arguments) {
        line(PREFIX + Printable.of(messages.text(key, arguments)));
    }

    /// Where the throwable came from.
    void trace(Throwable thrown) {
        clearProgress();
        thrown.printStackTrace(err);
    }

    /// Progress under the text of `key`, whose arguments are done and total, with how much is done in a second and the time left: one line
    /// on a terminal that renews itself, once the work takes over a second; elsewhere nothing.
    Progress progress(String key) {
        if (kind != Streams.Kind.TERMINAL) {
            return Progress.NONE;
        }
        return new Progress() {
            private final long start = nanos.getAsLong();
            private long due = start + FIRST_NANOS;

            @Override
            public void report(long done, long total) {
                if (done >= total) {
                    clearProgress();
                } else if (nanos.getAsLong() - due > 0) {
                    long now = nanos.getAsLong();
                    due = now + NEXT_NANOS;
                    err.print("\r\u001b[K" + PREFIX + messages.text(key, done, total) + pace(done, total, now - start));
                    err.flush();
                    progressShown = true;
                }
            }
        };
    }

    private String pace(long done, long total, long elapsed) {
        if (done == 0) {
            return "";
        }
        double perSecond = done * 1e9 / elapsed;
        long left = Math.round((total - done) / perSecond);
        return messages.text("cli.progress.pace", Math.round(perSecond), left / 60, left % 60);
    }

    private void clearProgress() {
        if (progressShown) {
            err.print("\r\u001b[K");
            progressShown = false;
        }
    }
}
