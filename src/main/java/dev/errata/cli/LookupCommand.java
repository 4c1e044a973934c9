package dev.errata.cli;

import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Neighbour;
import dev.errata.refactor.Neighbours;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Found;
import dev.errata.scan.RankedMatch;
import dev.errata.scan.ScannedRecord;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `lookup`: the records that match a text, the most specific first, with what does not help and what does.
final class LookupCommand implements Command {
    private static final String TEXT = "--text";
    private static final String STDIN = "-";
    /// So many records are printed with their dead ends and workarounds; the others by their names.
    private static final int EXPLAINED = 3;
    /// Where no record matches, so many are named that are like the text.
    private static final int NEAR = 3;

    @Override
    public Usage usage() {
        return new Usage("lookup").folder().requiredOption(TEXT, "TEXT|-");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        String given = call.option(TEXT).orElseThrow();
        String text = given.equals(STDIN) ? new String(call.in().readAllBytes(), StandardCharsets.UTF_8) : given;
        FolderPatterns patterns = FolderPatterns.of(workspace.records(), ScanCommand.options(workspace),
                Cancellation.NEVER);
        List<RankedMatch> matches = matches(text, patterns, workspace.records(), call.notes());
        MatchText lines = new MatchText(call.messages(), call.answer());
        for (int i = 0; i < matches.size(); i++) {
            lines.print(i + 1, matches.get(i), i < EXPLAINED ? MatchText.Depth.ADVICE : MatchText.Depth.NAME);
        }
        call.answer().flush();
        call.notes().tell("cli.lookup.summary", matches.size(), patterns.patterns().size(), patterns.without().size(),
                patterns.faulty().size());
        if (matches.isEmpty()) {
            tellWhatNext(text, workspace.records(), call);
        }
        return matches.isEmpty() ? Outcome.BAD_NEWS : Outcome.FINE;
    }

    /// The records that speak with the same words, and what else can be tried.
    private static void tellWhatNext(String text, RecordSet records, Call call) {
        List<Neighbour> near = Neighbours.of(records, Cancellation.NEVER).of(text, NEAR, Cancellation.NEVER);
        if (!near.isEmpty()) {
            call.notes().tell("cli.lookup.near");
        }
        for (Neighbour one : near) {
            records.at(one.path()).ifPresent(record -> call.notes().line(Printable.of("  %s: %s".formatted(
                    record.id().orElse(record.path()), record.string(Field.SIGNATURE).orElse("")))));
        }
        call.notes().tell(near.isEmpty() ? "cli.lookup.next-none" : "cli.lookup.next");
    }

    /// Each record once, by the line that it matches best. A pattern is meant for a line, as consumers run it.
    private static List<RankedMatch> matches(String text, FolderPatterns patterns, RecordSet records, Notes notes) {
        TextSearch search = new TextSearch(patterns.patterns(), Cancellation.NEVER);
        Map<String, RankedMatch> best = new TreeMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            for (Found found : search.find(line)) {
                ScannedRecord record = found.record();
                if (found.match().isEmpty()) {
                    notes.tell("cli.scan.stopped", TEXT, Integer.toString(number), record.id(),
                            found.outcome().steps(), found.stop().orElseThrow().offset());
                } else {
                    int length = found.match().get().end() - found.match().get().start();
                    best.merge(record.path(),
                            new RankedMatch(records.at(record.path()).orElseThrow(), record.spelledOut(line), length,
                                    line),
                            (one, other) -> RankedMatch.BEST_FIRST.compare(one, other) <= 0 ? one : other);
                }
            }
        }
        return best.values().stream().sorted(RankedMatch.BEST_FIRST).toList();
    }
}
