package dev.errata.cli;

import dev.errata.scan.Hit;
import dev.errata.scan.ScanListener;
import dev.errata.scan.StoppedSearch;
import java.io.UncheckedIOException;

/// Writes hits to stdout as they come, and stopped searches to stderr. Throws [UncheckedIOException] where stdout refuses.
final class ScanAnswer implements ScanListener {
    private final Answer answer;
    private final HitLines lines;
    private final ScanNotes notes;

    ScanAnswer(Answer answer, HitLines lines, ScanNotes notes) {
        this.answer = answer;
        this.lines = lines;
        this.notes = notes;
    }

    @Override
    public void hit(Hit hit) {
        try {
            answer.line(lines.line(hit));
        } catch (AnswerException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stopped(StoppedSearch search) {
        notes.stopped(search);
    }

    @Override
    public void unclaimed(String log, long line, String text) {
        throw new IllegalStateException("not asked for");
    }
}
