package dev.errata.cli;

import dev.errata.scan.Hit;
import dev.errata.scan.LineTemplates;
import dev.errata.scan.ScanListener;
import dev.errata.scan.StoppedSearch;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Writes hits to stdout as they come and stopped searches to stderr, or gathers templates of the lines that look like errors and
/// that nobody claims. Throws [UncheckedIOException] where stdout refuses.
final class ScanAnswer implements ScanListener {
    private final Answer answer;
    private final HitLines lines;
    private final ScanNotes notes;
    private final Optional<LineTemplates> templates;

    /// @param templates where unclaimed lines are gathered; hits are then not written
    ScanAnswer(Answer answer, HitLines lines, ScanNotes notes, Optional<LineTemplates> templates) {
        this.answer = answer;
        this.lines = lines;
        this.notes = notes;
        this.templates = templates;
    }

    @Override
    public void hit(Hit hit) {
        try {
            if (templates.isEmpty()) {
                answer.line(lines.line(hit));
            }
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
        templates.orElseThrow().add(log, line, text);
    }
}
