package dev.errata.exchange;

import java.util.Locale;
import java.util.Optional;

/// The forms in which records leave a folder.
public enum ExportFormat {
    /// One JSON array; each record as it is laid out in its file, with LF for any end of line.
    JSON("json", Form.FILE),
    /// One record a line, without white space between its parts.
    NDJSON("ndjson", Form.FILE),
    /// Id, pattern, signature and domain alone, as one JSON array with a record a line: enough to match with.
    INDEX("json", Form.FILE),
    /// A row a record, a column a field; read back without loss.
    CSV("csv", Form.FILE),
    /// To be read.
    MARKDOWN("md", Form.FILE),
    /// To be read: one page that needs no other file.
    HTML("html", Form.FILE),
    /// The file of each record, byte by byte.
    FILES("", Form.FOLDER),
    /// A file a record in the nested shape of ErrorCanon 1.0.0.
    ERRORCANON("", Form.FOLDER),
    /// An ingest pipeline for Elasticsearch, which names the record of a message.
    ELASTICSEARCH("json", Form.FILE),
    /// A file of patterns for grok, in Logstash for one.
    GROK("grok", Form.FILE),
    /// A pattern database for syslog-ng.
    SYSLOG_NG("xml", Form.FILE);

    private final String ending;
    private final Form form;

    /// What an export is on disk.
    public enum Form {
        FILE, FOLDER
    }

    ExportFormat(String ending, Form form) {
        this.ending = ending;
        this.form = form;
    }

    /// The word on the command line, such as `ndjson`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How the name of such a file usually ends, without the dot; empty for a folder.
    public String ending() {
        return ending;
    }

    public Form form() {
        return form;
    }

    /// The format with this [#word()].
    public static Optional<ExportFormat> ofWord(String word) {
        for (ExportFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
