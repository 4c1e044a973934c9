package dev.errata.cli;

import dev.errata.curation.Settings;
import dev.errata.curation.SettingsText;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.engine.Engines;
import dev.errata.regex.engine.Question;
import dev.errata.regex.engine.Verdict;
import dev.errata.task.Cancellation;
import dev.errata.workspace.SideFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `regex`: what each engine makes of a pattern and a text, or with `--batch`, of one pair a line.
final class RegexCommand implements Command {
    private static final String TEXT = "--text";
    private static final String BATCH = "--batch";
    private static final String STDIN = "-";
    private static final List<String> FORMATS = List.of("text", "json");
    private static final Duration TIME = Duration.ofSeconds(1);

    @Override
    public Usage usage() {
        return new Usage("regex").optionalWord("PATTERN").option(TEXT, "TEXT")
                .option(BATCH, "FILE|-").choice("--format", FORMATS)
                .strangeOptionsAreWords() // for patterns such as -x
                .synopsis("errata regex PATTERN [--text TEXT] [--format text|json]",
                        "       errata regex --batch FILE|-");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        List<String> words = call.positionals();
        Optional<String> batch = call.option(BATCH);
        if (words.size() != (batch.isPresent() ? 0 : 1) || batch.isPresent() && call.option(TEXT).isPresent()) {
            throw new UsageException("cli.regex.words");
        }
        boolean json = call.choice("--format", FORMATS).equals("json");
        Set<PatternFlag> flags = settings(call).patternOptions().flags();
        try (Engines engines = Engines.installed()) {
            if (batch.isPresent()) {
                return many(call, batch.get(), flags, engines);
            }
            VerdictLines lines = new VerdictLines(call.messages());
            TrialRequest request = new TrialRequest(words.getFirst(), call.option(TEXT));
            for (Verdict verdict : engines.judge(question(request, flags), Cancellation.NEVER)) {
                call.answer().line(json ? lines.json(request, verdict) : lines.text(request, verdict));
            }
            return Outcome.FINE;
        }
    }

    private static Outcome many(Call call, String batch, Set<PatternFlag> flags, Engines engines)
            throws IOException, CommandException {
        VerdictLines lines = new VerdictLines(call.messages());
        int failed = 0;
        try (InputStream in = batch.equals(STDIN) ? call.in() : Files.newInputStream(call.path(batch));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                Optional<TrialRequest> request = TrialRequest.parse(line);
                if (request.isPresent()) {
                    for (Verdict verdict : engines.judge(question(request.get(), flags), Cancellation.NEVER)) {
                        call.answer().line(lines.json(request.get(), verdict));
                    }
                } else if (!line.isBlank()) {
                    failed++;
                    call.notes().warn("cli.regex.not-a-trial", batch.equals(STDIN) ? "stdin" : batch,
                            Integer.toString(number));
                }
            }
        }
        return failed == 0 ? Outcome.FINE : Outcome.FAILED;
    }

    private static Question question(TrialRequest request, Set<PatternFlag> flags) {
        return new Question(request.pattern(), flags, request.text().stream().toList(), TIME);
    }

    /// Those of the usual folder, where the caller stands beside it; what in them does not count is said.
    private static Settings settings(Call call) throws IOException, CommandException {
        Path folder = call.path(RecordsFolder.USUAL);
        if (!Files.isDirectory(folder)) {
            return Settings.DEFAULT;
        }
        SettingsText text = SideFiles.settingsOf(folder, call.rules().get().ids());
        new FolderNotes(call.notes(), call.messages()).tell(text.faults());
        return text.settings();
    }
}
