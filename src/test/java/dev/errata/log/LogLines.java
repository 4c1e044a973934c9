package dev.errata.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines that a reader gives, for tests.
final class LogLines {

    private LogLines() {}

    /// All lines of the source, each as `number:text`, read in chunks of this size.
    static List<String> of(LogSource source, int chunkSize) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LogReader reader = LogReader.open(source, chunkSize)) {
            LineDecoder decoder = new LineDecoder(reader.encoding());
            for (Optional<LogChunk> chunk = reader.next(); chunk.isPresent(); chunk = reader.next()) {
                lines.addAll(of(chunk.get(), decoder));
            }
        }
        return lines;
    }

    static List<String> of(LogChunk chunk, LineDecoder decoder) {
        List<String> lines = new ArrayList<>();
        LineCursor cursor = chunk.lines(decoder);
        while (cursor.next()) {
            lines.add(cursor.number() + ":" + cursor.text());
        }
        return lines;
    }
}
