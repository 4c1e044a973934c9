package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// One JSON array.
///
/// @param item a record as JSON
record ArrayLayout(Function<ErrorRecord, String> item) implements Layout {

    /// Of records in their own spelling, with LF for any end of line.
    static ArrayLayout ofWholeRecords() {
        return new ArrayLayout(record -> record.text().text().replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        String lead = "[\n";
        for (ErrorRecord record : records) {
            sink.text(lead + item.apply(record));
            sink.next();
            lead = ",\n";
        }
        sink.text(records.isEmpty() ? "[]\n" : "\n]\n");
    }
}
