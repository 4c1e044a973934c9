package dev.errata.cli;

import dev.errata.exchange.CsvText;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Printable;
import dev.errata.scan.Hit;
import dev.errata.scan.LineTemplate;
import java.util.Map;

/// Writes a hit, or a template of lines that nobody claims, as one line.
enum HitLines {
    /// `log:line:column: record: what it matches`, where a long text is cut, and below it the line with a mark, as compilers do.
    TEXT {
        @Override
        String line(Hit hit) {
            String text = hit.text().substring(hit.start(), hit.end());
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            return Printable.of("%s:%d:%d: %s: %s".formatted(hit.log(), hit.line(), hit.start() + 1, hit.record(),
                    shown)) + "\n" + SourceLine.of(hit.text(), hit.start(), hit.end());
        }

        @Override
        String line(LineTemplate template) {
            return Printable.of("%8d  %s".formatted(template.lines(), template.template()));
        }
    },
    /// One JSON object.
    JSON {
        @Override
        String line(Hit hit) {
            return JsonObject.of(Map.entry("log", JsonValue.of(hit.log())), Map.entry("line", JsonValue.of(hit.line())),
                    Map.entry("record", JsonValue.of(hit.record())), Map.entry("start", JsonValue.of(hit.start())),
                    Map.entry("end", JsonValue.of(hit.end())), Map.entry("text", JsonValue.of(hit.text()))).toJson();
        }

        @Override
        String line(LineTemplate template) {
            return JsonObject.of(Map.entry("template", JsonValue.of(template.template())),
                    Map.entry("count", JsonValue.of(template.lines())), Map.entry("log", JsonValue.of(template.log())),
                    Map.entry("line", JsonValue.of(template.firstLine())),
                    Map.entry("text", JsonValue.of(template.example()))).toJson();
        }
    },
    /// The same as cells; the first line names them.
    CSV {
        @Override
        String line(Hit hit) {
            return CsvText.line(hit.log(), hit.line(), hit.record(), hit.start(), hit.end(), hit.text());
        }

        @Override
        String line(LineTemplate template) {
            return CsvText.line(template.template(), template.lines(), template.log(), template.firstLine(),
                    template.example());
        }
    };

    static final String CSV_HEADER = "log,line,record,start,end,text";
    static final String CSV_TEMPLATE_HEADER = "template,count,log,line,text";
    private static final int SHOWN = 200;

    abstract String line(Hit hit);

    abstract String line(LineTemplate template);
}
