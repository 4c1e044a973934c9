package dev.errata.cli;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// `stats`: how many of what.
final class StatsCommand implements Command {
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);

    @Override
    public Usage usage() {
        return new Usage("stats").folder().choice("--format", FORMATS);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        boolean asJson = call.choice("--format", FORMATS).equals(JSON);
        FolderStatistics statistics = FolderStatistics.of(Judgement.of(
                new RecordsFolder(call).open(call.positionals().stream().findFirst()), call));
        if (asJson) {
            call.answer().line(json(statistics).toJson());
        } else {
            print(statistics, call.answer(), call.messages());
        }
        return Outcome.FINE;
    }

    private static JsonObject json(FolderStatistics statistics) {
        JsonObject object = JsonObject.of(Map.entry("records", JsonValue.of(statistics.records())),
                Map.entry("valid", JsonValue.of(statistics.valid())),
                Map.entry("findings", counts(statistics.findings())),
                Map.entry("chinese", JsonValue.of(statistics.chinese())));
        for (Map.Entry<String, ? extends Map<String, Integer>> table : statistics.tables().entrySet()) {
            object = object.with(table.getKey(), counts(table.getValue()));
        }
        return object;
    }

    private static JsonObject counts(Map<String, Integer> counts) {
        JsonObject object = JsonObject.EMPTY;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            object = object.with(count.getKey(), JsonValue.of(count.getValue()));
        }
        return object;
    }

    private static void print(FolderStatistics statistics, Answer answer, Messages messages) throws AnswerException {
        answer.line(row(messages.text("cli.stats.records"), statistics.records()));
        answer.line(row(messages.text("cli.stats.valid"), statistics.valid()));
        answer.line(row(messages.text("cli.stats.chinese"), statistics.chinese()));
        table(messages.text("cli.stats.findings"), statistics.findings(), answer);
        for (Map.Entry<String, ? extends Map<String, Integer>> table : statistics.tables().entrySet()) {
            table(messages.text("cli.stats." + table.getKey()), table.getValue(), answer);
        }
    }

    private static void table(String title, Map<String, Integer> counts, Answer answer) throws AnswerException {
        if (!counts.isEmpty()) {
            answer.line("");
            answer.line(title);
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                answer.line("  " + row(Printable.of(count.getKey()), count.getValue()));
            }
        }
    }

    /// The number comes first, so that the columns stand in line whatever the width of the letters.
    private static String row(String name, int count) {
        return "%8d  %s".formatted(count, name);
    }
}
