package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.util.List;

/// One JSON array in which records keep their spelling.
final class JsonLayout implements Layout {

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        String lead = "[\n";
        for (ErrorRecord record : records) {
            sink.text(lead + record.text().text().replace("\r\n", "\n").replace('\r', '\n').strip());
            sink.next();
            lead = ",\n";
        }
        sink.text(records.isEmpty() ? "[]\n" : "\n]\n");
    }
}
