package dev.errata.cli;

import dev.errata.curation.Sample;
import dev.errata.curation.SampleTrial;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.Match;
import dev.errata.regex.PatternFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a sample that failed, and what matched instead.
final class TrialLines {
    private static final int SHOWN = 200;
    private static final int OTHERS_SHOWN = 5;

    private final Messages messages;

    TrialLines(Messages messages) {
        this.messages = messages;
    }

    /// @param others ids of the other records that match the text
    String text(ErrorRecord record, SampleTrial trial, List<String> others) {
        String name = record.id().orElse(record.path());
        String sample = shown(trial.sample().text());
        String line = switch (trial.result()) {
            case STOPPED -> messages.text("cli.test.stopped", name, sample, trial.outcome().steps());
            case PASSED, FAILED -> messages.text(key(trial), name, sample);
        };
        String matched = trial.outcome().first()
                .map(match -> "\n    " + Printable.of(messages.text("cli.test.matched", Integer.toString(match.start()),
                        Integer.toString(match.end()),
                        shown(trial.sample().text().substring(match.start(), match.end())))))
                .orElse("");
        String instead = others.isEmpty()
                ? ""
                : "\n    " + Printable.of(messages.text("cli.test.others",
                        String.join(", ", others.subList(0, Math.min(others.size(), OTHERS_SHOWN))),
                        Math.max(0, others.size() - OTHERS_SHOWN)));
        return Printable.of(line) + matched + instead;
    }

    private static String key(SampleTrial trial) {
        if (trial.sample().expect() == Sample.Expect.NO_MATCH) {
            return "cli.test.catches";
        }
        return trial.origin() == SampleTrial.Origin.SIGNATURE ? "cli.test.misses-signature" : "cli.test.misses";
    }

    /// A pattern that cannot be tried at all.
    String text(ErrorRecord record, PatternFault fault) {
        return Printable.of(messages.text("cli.test.faulty", record.id().orElse(record.path()),
                Integer.toString(fault.offset()), fault.engineMessage()));
    }

    String json(ErrorRecord record, SampleTrial trial, List<String> others) {
        Optional<Match> match = trial.outcome().first();
        return JsonObject.of(Map.entry("record", JsonValue.of(record.id().orElse(record.path()))),
                Map.entry("file", JsonValue.of(record.path())),
                Map.entry("expect", JsonValue.of(trial.sample().expect().word())),
                Map.entry("text", JsonValue.of(trial.sample().text())),
                Map.entry("result", JsonValue.of(TestCommand.word(trial.result()))),
                Map.entry("start", match.<JsonValue>map(found -> JsonValue.of(found.start())).orElse(JsonNull.NULL)),
                Map.entry("end", match.<JsonValue>map(found -> JsonValue.of(found.end())).orElse(JsonNull.NULL)),
                Map.entry("matched_by", new JsonArray(others.stream().<JsonValue>map(JsonValue::of).toList())))
                .toJson();
    }

    String json(ErrorRecord record, PatternFault fault) {
        return JsonObject.of(Map.entry("record", JsonValue.of(record.id().orElse(record.path()))),
                Map.entry("file", JsonValue.of(record.path())), Map.entry("result", JsonValue.of("faulty")),
                Map.entry("offset", JsonValue.of(fault.offset())),
                Map.entry("message", JsonValue.of(fault.engineMessage()))).toJson();
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
