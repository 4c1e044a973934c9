package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.PatternOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A pattern database for syslog-ng, version 4: a rule a record, whose id is the record's and whose example is its signature. The first
/// rule that matches names the message, whatever program it is from.
final class SyslogNgLayout implements Layout {
    private static final String LEAST_DAY = "1970-01-01";

    private final PipelineRecords pipeline;

    SyslogNgLayout(PatternOptions meaning) {
        this.pipeline = new PipelineRecords(PipelineSpelling.Engine.PCRE, meaning);
    }

    @Override
    public Optional<LeftOut> refusal(ErrorRecord record) {
        return pipeline.refusal(record);
    }

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        String day = records.stream().flatMap(record -> record.day(Field.LAST_UPDATED).stream()).sorted()
                .reduce((_, later) -> later).map(Object::toString).orElse(LEAST_DAY);
        sink.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<patterndb version=\"4\" pub_date=\"" + day
                + "\">\n<ruleset name=\"errata\" id=\"errata\">\n<patterns/>\n<rules>\n");
        for (PipelineRecords.Entry entry : pipeline.ranked(records)) {
            sink.text(rule(entry));
            sink.next();
        }
        sink.text("</rules>\n</ruleset>\n</patterndb>\n");
    }

    private static String rule(PipelineRecords.Entry entry) {
        StringBuilder out = new StringBuilder("<rule provider=\"errata\" id=\"")
                .append(RecordPage.escaped(entry.id())).append("\" class=\"system\">\n<patterns><pattern>")
                .append(RecordPage.escaped(pattern(entry.spelled()))).append("</pattern></patterns>\n");
        entry.record().string(Field.SIGNATURE).filter(SyslogNgLayout::isXml)
                .ifPresent(text -> out.append("<examples><example><test_message program=\"errata\">")
                        .append(RecordPage.escaped(text)).append("</test_message></example></examples>\n"));
        entry.record().string(Field.DOMAIN).filter(SyslogNgLayout::isXml)
                .ifPresent(domain -> out.append("<values><value name=\"errata.domain\">")
                        .append(RecordPage.escaped(domain)).append("</value></values>\n"));
        return out.append("</rule>\n").toString();
    }

    /// A parser of syslog-ng has to take the whole message from its first character on.
    private static String pattern(PipelineSpelling.Spelled spelled) {
        return "@PCRE::" + (spelled.beyondAscii() ? "(*UTF8)(*UCP)" : "") + (spelled.folded() ? "(?i)" : "")
                + "[\\s\\S]*?(?:" + spelled.pattern() + ")[\\s\\S]*@";
    }

    private static boolean isXml(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF);
    }
}
