package dev.errata.cli;

import dev.errata.message.Printable;
import dev.errata.message.Messages;
import dev.errata.task.Progress;
import java.io.PrintStream;

/// stderr: counts, progress and trouble, for a person. What cannot be written there is lost without harm.
final class Notes {
    static final String PREFIX = "errata: ";
    private static final long FIRST_NANOS = 1_000_000_000;
    private static final long NEXT_NANOS = 250_000_000;

    private final PrintStream err;
    private final Messages messages;
    private final Streams.Kind kind;
    private boolean progressShown;

    Notes(Streams streams, Messages messages) {
        this.err = streams.err();
        this.kind = streams.errKind();
        this.messages = messages;
    }

    /// A line of its own.
    void line(String text) {
        clearProgress();
        err.print(text + "\n");
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

    /// Progress under the text of `key`, whose arguments are done and total: one line on a terminal that renews itself, once
    /// the work takes over a second; elsewhere nothing.
    Progress progress(String key) {
        if (kind != Streams.Kind.TERMINAL) {
            return Progress.NONE;
        }
        return new Progress() {
            private long due = System.nanoTime() + FIRST_NANOS;

            @Override
            public void report(long done, long total) {
                if (done >= total) {
                    clearProgress();
                } else if (System.nanoTime() - due > 0) {
                    due = System.nanoTime() + NEXT_NANOS;
                    err.print("\r\u001b[K" + PREFIX + messages.text(key, done, total));
                    err.flush();
                    progressShown = true;
                }
            }
        };
    }

    private void clearProgress() {
        if (progressShown) {
            err.print("\r\u001b[K");
            progressShown = false;
        }
    }
}
