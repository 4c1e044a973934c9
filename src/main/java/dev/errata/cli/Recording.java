package dev.errata.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// What a command answers and notes, as far as there is room for it.
final class Recording {
    /// Of the answer, in bytes.
    private static final int ROOM = 16_000_000;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final StringBuilder notes = new StringBuilder();
    private boolean full;

    void answered(byte[] bytes) {
        full |= bytes.length > ROOM - answer.size();
        if (!full) {
            answer.writeBytes(bytes);
        }
    }

    void noted(String line) {
        full |= line.length() > ROOM - notes.length();
        if (!full) {
            notes.append(notes.isEmpty() ? "" : "\n").append(line);
        }
    }

    /// Whether nothing is missing.
    boolean isWhole() {
        return !full;
    }

    /// All of it, as an answer that was asked for at `from` and holds until `until`.
    KeptAnswers.Kept kept(Outcome outcome, Instant from, Instant until) {
        return new KeptAnswers.Kept(from, until, outcome, answer.toString(StandardCharsets.UTF_8), notes.toString());
    }
}
