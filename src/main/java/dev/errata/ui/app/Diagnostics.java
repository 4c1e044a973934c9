package dev.errata.ui.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What helps those who mend Errata and tells them nothing of its user: versions, memory, and where in the program the last errors
/// happened. Messages of errors are left out, since they may quote a record or a path. In English, whatever the window speaks.
final class Diagnostics {
    private static final int MOST_ERRORS = 3;
    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 60;
    private static final long MIB = 1 << 20;

    private final About about;
    private final Deque<String> errors = new ArrayDeque<>();

    Diagnostics(About about) {
        this.about = about;
    }

    /// Notes an error that nobody expected; from any thread.
    synchronized void note(Throwable error) {
        errors.addLast(bare(error));
        if (errors.size() > MOST_ERRORS) {
            errors.removeFirst();
        }
    }

    /// Everything as text.
    synchronized String text() {
        Runtime runtime = Runtime.getRuntime();
        List<String> lines = new ArrayList<>(List.of("Errata " + about.version().orElse("unpackaged"),
                "Java " + about.java(), "JavaFX " + about.javafx(), about.system(),
                "locale " + Locale.getDefault().toLanguageTag() + ", processors " + runtime.availableProcessors(),
                "memory %d MiB of %d MiB".formatted((runtime.totalMemory() - runtime.freeMemory()) / MIB,
                        runtime.maxMemory() / MIB),
                "errors " + errors.size()));
        lines.addAll(errors);
        return String.join("\n", lines);
    }

    /// The kinds of the error and its causes, and where they came from.
    private static String bare(Throwable error) {
        StringBuilder text = new StringBuilder();
        Optional<Throwable> cause = Optional.of(error);
        for (int i = 0; i < MOST_CAUSES && cause.isPresent(); i++) {
            Throwable now = cause.get();
            text.append(i == 0 ? "" : "\ncaused by ").append(now.getClass().getName());
            StackTraceElement[] frames = now.getStackTrace();
            for (int j = 0; j < Math.min(frames.length, MOST_FRAMES); j++) {
                text.append("\n  at ").append(frames[j].getClassName()).append('.').append(frames[j].getMethodName())
                        .append(':').append(frames[j].getLineNumber());
            }
            cause = Optional.ofNullable(now.getCause()).filter(deeper -> deeper != now);
        }
        return text.toString();
    }
}
