package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.regex.PatternOptions;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A pattern file for grok: a line a record, behind a comment with its id.
final class GrokLayout implements Layout {
    private final PipelineRecords pipeline;

    GrokLayout(PatternOptions meaning) {
        this.pipeline = new PipelineRecords(PipelineSpelling.Engine.ONIGURUMA, meaning);
    }

    @Override
    public Optional<LeftOut> refusal(ErrorRecord record) {
        return pipeline.refusal(record);
    }

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        Set<String> names = new HashSet<>();
        for (PipelineRecords.Entry entry : pipeline.ranked(records)) {
            sink.text("# " + entry.id() + "\n" + name(entry.id(), names) + " " + pattern(entry.spelled()) + "\n");
            sink.next();
        }
    }

    /// A pattern that sets its own flags, as it may stand within another.
    static String pattern(PipelineSpelling.Spelled spelled) {
        return (spelled.folded() ? "(?i:" : "(?:") + spelled.pattern() + ")";
    }

    /// A word for an id, such as `ERRATA_REDIS_ERR_BGSAVE`; ids that differ in their signs alone get numbers.
    private static String name(String id, Set<String> names) {
        String name = "ERRATA_" + id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
