package dev.errata.exchange;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.PatternOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An ingest pipeline that puts the id of the first record whose pattern matches `message` into `errata.id`.
final class ElasticsearchLayout implements Layout {
    /// Grok looks for the leftmost match of any pattern; led from the start of the text, the first pattern wins instead.
    static final String LEAD = "\\A[\\s\\S]*?";

    private static final String SCRIPT = "ctx.errata.id = params.ids[Integer.parseInt(ctx.errata.match)];"
            + " ctx.errata.remove('match')";

    private final PipelineRecords pipeline;

    ElasticsearchLayout(PatternOptions meaning) {
        this.pipeline = new PipelineRecords(PipelineSpelling.Engine.ONIGURUMA, meaning);
    }

    @Override
    public Optional<LeftOut> refusal(ErrorRecord record) {
        return pipeline.refusal(record);
    }

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        List<JsonValue> patterns = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (PipelineRecords.Entry entry : pipeline.ranked(records)) {
            patterns.add(JsonValue.of(LEAD + GrokLayout.pattern(entry.spelled())));
            ids.add(entry.id());
            sink.next();
        }
        JsonObject grok = JsonObject.of(Map.entry("field", JsonValue.of("message")),
                Map.entry("patterns", new JsonArray(patterns)), Map.entry("trace_match", JsonValue.of(true)),
                Map.entry("ignore_missing", JsonValue.of(true)), Map.entry("ignore_failure", JsonValue.of(true)));
        JsonObject set = JsonObject.of(Map.entry("field", JsonValue.of("errata.match")),
                Map.entry("value", JsonValue.of("{{{_ingest._grok_match_index}}}")),
                Map.entry("ignore_empty_value", JsonValue.of(true)));
        JsonObject script = JsonObject.of(Map.entry("if", JsonValue.of("ctx.errata?.match != null")),
                Map.entry("lang", JsonValue.of("painless")),
                Map.entry("params", JsonObject.of(Map.entry("ids", JsonValue.texts(ids)))),
                Map.entry("source", JsonValue.of(SCRIPT)));
        List<JsonValue> processors = records.isEmpty()
                ? List.of()
                : List.of(JsonObject.of(Map.entry("grok", grok)), JsonObject.of(Map.entry("set", set)),
                        JsonObject.of(Map.entry("script", script)));
        sink.text(JsonText.formatted(JsonObject.of(
                Map.entry("description", JsonValue.of("errata.id: the error record that a message matches")),
                Map.entry("processors", new JsonArray(processors)))).text());
    }
}
