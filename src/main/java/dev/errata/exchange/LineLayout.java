package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// A line a record.
///
/// @param line the line without its end
record LineLayout(Function<ErrorRecord, String> line) implements Layout {

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        for (ErrorRecord record : records) {
            sink.text(line.apply(record) + "\n");
            sink.next();
        }
    }
}
