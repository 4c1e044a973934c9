package dev.errata.cli;

import dev.errata.curation.SampleTrial;
import dev.errata.curation.Samples;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// `test`: tries each record's pattern on its signature and on its samples, and prints what fails, with what did match.
final class TestCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public Usage usage() {
        return new Usage("test").folder().choice("--format", FORMATS);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        boolean json = call.choice("--format", FORMATS).equals("json");
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        PatternOptions options = workspace.settings().patternOptions();
        FolderPatterns folder = FolderPatterns.of(workspace.records(), options, Cancellation.NEVER);
        TextSearch others = new TextSearch(folder.patterns(), Cancellation.NEVER);
        TrialLines lines = new TrialLines(call.messages());
        Samples samples = workspace.side().samples();
        Set<String> known = new HashSet<>();
        int run = 0;
        int failed = 0;
        int without = 0;
        for (ErrorRecord record : workspace.records().records()) {
            String id = record.id().orElse(record.path());
            known.add(id);
            Optional<String> pattern = record.string(Field.REGEX).filter(text -> !text.isBlank());
            if (pattern.isEmpty()) {
                without++;
                continue;
            }
            switch (Patterns.compile(pattern.get(), options)) {
                case PatternFault fault -> {
                    failed++;
                    run++;
                    call.answer().line(json ? lines.json(record, fault) : lines.text(record, fault));
                }
                case CompiledPattern compiled -> {
                    for (SampleTrial trial : SampleTrial.of(compiled, id, record.string(Field.SIGNATURE),
                            samples.of(id), Cancellation.NEVER)) {
                        run++;
                        if (trial.result() != SampleTrial.Result.PASSED) {
                            failed++;
                            List<String> instead = others.find(trial.sample().text()).stream()
                                    .filter(found -> found.match().isPresent()
                                            && !found.record().path().equals(record.path()))
                                    .map(found -> found.record().id()).toList();
                            call.answer().line(json
                                    ? lines.json(record, trial, instead)
                                    : lines.text(record, trial, instead));
                        }
                    }
                }
            }
        }
        call.answer().flush();
        samples.all().stream().map(sample -> sample.record()).distinct().filter(id -> !known.contains(id))
                .forEach(id -> call.notes().tell("cli.test.no-record", id));
        call.notes().tell("cli.test.summary", run, failed, without);
        return failed == 0 ? Outcome.FINE : Outcome.BAD_NEWS;
    }

    /// The word of a result in an answer.
    static String word(SampleTrial.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
