package dev.errata.scan;

import dev.errata.log.LineCursor;
import dev.errata.log.LineDecoder;
import dev.errata.log.LogChunk;
import dev.errata.log.TextEncoding;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Searches the lines of one chunk after the other. Not thread-safe.
final class ChunkSearch {
    private final String log;
    private final TextSearch search;
    private final Optional<ErrorLines> errors;
    private final LineDecoder decoder;
    private final Cancellation cancellation;

    /// Something that was come upon in a line; told to a listener later.
    sealed interface Event {

        record Matched(Hit hit) implements Event {}

        record Halted(StoppedSearch search) implements Event {}

        record Unclaimed(long line, String text) implements Event {}
    }

    /// What came of a chunk.
    record Result(LogChunk chunk, List<Event> events, long lines, long malformed) {}

    ChunkSearch(String log, GramFilter filter, Optional<ErrorLines> errors, TextEncoding encoding,
            Cancellation cancellation) {
        this.log = log;
        this.search = new TextSearch(filter, cancellation);
        this.errors = errors;
        this.decoder = new LineDecoder(encoding);
        this.cancellation = cancellation;
    }

    Result search(LogChunk chunk) {
        long before = decoder.malformed();
        List<Event> events = new ArrayList<>();
        LineCursor line = chunk.lines(decoder);
        search.open(chunk);
        errors.ifPresent(words -> words.open(chunk));
        long lines = 0;
        while (line.next()) {
            if ((++lines & 0xFF) == 0) {
                cancellation.check();
            }
            List<Found> found = search.find(line);
            if (!found.isEmpty()) {
                tell(line.number(), line.text(), found, events);
            }
            if (errors.isPresent() && found.stream().allMatch(one -> one.match().isEmpty())
                    && errors.get().looksLikeError(line)) {
                events.add(new Event.Unclaimed(line.number(), line.text()));
            }
        }
        return new Result(chunk, events, lines, decoder.malformed() - before);
    }

    private void tell(long line, String text, List<Found> found, List<Event> events) {
        for (Found one : found) {
            ScannedRecord record = one.record();
            one.match().ifPresent(match -> events.add(new Event.Matched(
                    new Hit(log, line, record.id(), record.path(), match.start(), match.end(), text))));
            one.stop().filter(_ -> one.match().isEmpty()).ifPresent(stop -> events.add(
                    new Event.Halted(new StoppedSearch(log, line, record.id(), record.path(), stop))));
        }
    }
}
