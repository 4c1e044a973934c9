package dev.errata.cli;

import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.regex.engine.Refusal;
import dev.errata.regex.engine.Trial;
import dev.errata.regex.engine.Verdict;
import java.util.Map;
import java.util.Optional;

/// Writes what an engine says of a pattern as one line.
final class VerdictLines {
    private final Messages messages;

    VerdictLines(Messages messages) {
        this.messages = messages;
    }

    /// One JSON object. What is not known, since no text was given, the engine did not come to an end or the pattern is too large to be
    /// tried, is null.
    String json(TrialRequest request, Verdict verdict) {
        Optional<Trial> trial = verdict.trials().stream().findFirst();
        JsonValue matches = JsonValue.of(false);
        JsonValue start = JsonNull.NULL;
        JsonValue end = JsonNull.NULL;
        if (trial.isPresent()) {
            switch (trial.get()) {
                case Trial.Hit(int from, int to) -> {
                    matches = JsonValue.of(true);
                    start = JsonValue.of(from);
                    end = JsonValue.of(to);
                }
                case Trial.Miss() -> {
                }
                case Trial.Unknown() -> matches = JsonNull.NULL;
            }
        } else if (verdict.compiles()) {
            matches = JsonNull.NULL;
        }
        return JsonObject.of(Map.entry("pattern", JsonValue.of(request.pattern())),
                Map.entry("flavour", JsonValue.of(verdict.engine().word())),
                Map.entry("compiles", verdict.isTried() ? JsonValue.of(verdict.compiles()) : JsonNull.NULL),
                Map.entry("matches", matches),
                Map.entry("start", start), Map.entry("end", end),
                Map.entry("how", JsonValue.of(verdict.how().word()))).toJson();
    }

    /// For a person: the engine, what it says, and whether it was run.
    String text(TrialRequest request, Verdict verdict) {
        return Printable.of("%-13s %-9s %s".formatted(verdict.engine().word(),
                messages.text("cli.regex.how." + verdict.how().word()), words(request, verdict)));
    }

    private String words(TrialRequest request, Verdict verdict) {
        Optional<Refusal> refusal = verdict.refusal();
        if (refusal.isPresent()) {
            return refusal.get().offset().isPresent()
                    ? messages.text("cli.regex.refused-at", Integer.toString(refusal.get().offset().getAsInt()),
                            refusal.get().message())
                    : messages.text("cli.regex.refused", refusal.get().message());
        }
        if (!verdict.isTried()) {
            return messages.text("cli.regex.too-large");
        }
        if (verdict.trials().isEmpty()) {
            return messages.text("cli.regex.compiles");
        }
        return switch (verdict.trials().getFirst()) {
            case Trial.Hit(int start, int end) -> messages.text("cli.regex.matches", Integer.toString(start),
                    Integer.toString(end), request.text().orElse("").substring(start, end));
            case Trial.Miss() -> messages.text("cli.regex.misses");
            case Trial.Unknown() -> messages.text("cli.regex.unknown");
        };
    }
}
