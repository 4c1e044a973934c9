package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.util.List;

/// Records one after the other, each in every language that is asked for.
record MarkdownLayout(List<PageText> pages) implements Layout {

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        List<RecordMarkdown> languages = pages.stream().map(page -> new RecordMarkdown(page.words(), page.prose()))
                .toList();
        String lead = "";
        for (ErrorRecord record : records) {
            for (RecordMarkdown language : languages) {
                sink.text(lead + language.of(record));
                lead = "\n---\n\n";
            }
            sink.next();
        }
    }
}
