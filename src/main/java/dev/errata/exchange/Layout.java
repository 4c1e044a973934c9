package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// How records are written in a format.
interface Layout {

    /// Writes the records, none of which is refused.
    void write(List<ErrorRecord> records, ExportSink sink) throws IOException;

    /// Why the format has no place for a valid record, if it has none.
    default Optional<LeftOut> refusal(ErrorRecord record) {
        return Optional.empty();
    }

    /// The layout of a format.
    static Layout of(ExportRequest request) {
        return switch (request.format()) {
            case JSON -> ArrayLayout.ofWholeRecords();
            case NDJSON -> new LineLayout(record -> Minified.of(record.text().text()));
            case INDEX -> new ArrayLayout(MatchIndex::entry);
            case CSV -> new CsvLayout();
            case MARKDOWN -> new MarkdownLayout(request.pages());
            case HTML -> new HtmlLayout(request.pages());
            case FILES -> new FolderLayout(ErrorRecord::path, ErrorRecord::text);
            case ERRORCANON -> FolderLayout.errorCanon();
            case ELASTICSEARCH -> new ElasticsearchLayout(request.meaning());
            case GROK -> new GrokLayout(request.meaning());
            case SYSLOG_NG -> new SyslogNgLayout(request.meaning());
        };
    }
}
