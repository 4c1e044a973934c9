package dev.errata.cli;

import dev.errata.curation.LogSet;
import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.workspace.DurableFiles;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `validate`: every finding of every rule, or those that are asked for.
final class ValidateCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "sarif", "github");
    private static final List<String> BARS = List.of("error", "warning", "never");
    private static final List<String> SEVERITIES = List.of("info", "warning", "error");
    private static final String SINCE = "--changed-since";
    private static final String BASELINE = "--baseline";
    private static final String WRITE_BASELINE = "--write-baseline";

    @Override
    public Usage usage() {
        return new Usage("validate").folder().choice("--format", FORMATS).choice("--fail-on", BARS)
                .options("--rule", "ID").choice("--severity", SEVERITIES).option(SINCE, "REV").option(BASELINE, "FILE")
                .option(WRITE_BASELINE, "FILE").flag(AnswerMemory.NO_CACHE);
    }

    /// What git says and what is written is not to be told from the folder.
    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        if (call.has(AnswerMemory.NO_CACHE) || call.option(SINCE).isPresent()
                || call.option(WRITE_BASELINE).isPresent()) {
            return judge(call).outcome();
        }
        List<Path> read = new ArrayList<>();
        read.add(call.path(call.positionals().stream().findFirst().orElse(RecordsFolder.USUAL)));
        if (call.option(BASELINE).isPresent()) {
            read.add(call.path(call.option(BASELINE).get()));
        }
        return new AnswerMemory(call).recall(read, ValidateCommand::judge);
    }

    private static AnswerMemory.Ending judge(Call call) throws IOException, CommandException, InterruptedException {
        String format = call.choice("--format", FORMATS);
        Optional<Severity> bar = Severity.ofWord(call.choice("--fail-on", BARS));
        Set<String> rules = call.rules().get().ids();
        Baseline known = baseline(call);
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        Optional<Set<String>> files = call.option(SINCE).isPresent()
                ? Optional.of(GitChanges.since(call.option(SINCE).get(), workspace.folder()))
                : Optional.empty();
        FindingFilter filter = FindingFilter.of(call, rules, files, known);
        Judgement judgement = Judgement.of(workspace, call);
        List<Finding> findings = filter.of(judgement.inOrder(), judgement);
        if (call.option(WRITE_BASELINE).isPresent()) {
            DurableFiles.replace(call.path(call.option(WRITE_BASELINE).get()),
                    Baseline.write(findings, judgement).getBytes(StandardCharsets.UTF_8));
        }
        print(findings, format, judgement, call);
        call.answer().flush();
        judgement.summarise(findings, call.notes());
        if (format.equals("text")) {
            sayWhatMends(findings, call);
        }
        if (judgement.isIncomplete()) {
            return new AnswerMemory.Ending(Outcome.FAILED, false);
        }
        boolean bad = bar.filter(least -> findings.stream().anyMatch(finding -> finding.severity().reaches(least)))
                .isPresent();
        return new AnswerMemory.Ending(
                bad && call.option(WRITE_BASELINE).isEmpty() ? Outcome.BAD_NEWS : Outcome.FINE,
                workspace.settings().logs().stream().noneMatch(LogSet::clean));
    }

    /// What a reader may do next, where something can be done about the findings.
    private static void sayWhatMends(List<Finding> findings, Call call) {
        long safe = findings.stream().filter(finding -> finding.fixing() == Fixing.SAFE).count();
        if (safe > 0) {
            call.notes().tell("cli.validate.mend", safe,
                    call.positionals().stream().findFirst().orElse(RecordsFolder.USUAL));
        }
    }

    private static Baseline baseline(Call call) throws IOException, CommandException {
        Optional<String> file = call.option(BASELINE);
        return file.isPresent() ? Baseline.read(Files.readAllBytes(call.path(file.get())), file.get()) : Baseline.EMPTY;
    }

    private static void print(List<Finding> findings, String format, Judgement judgement, Call call)
            throws AnswerException {
        String base = FolderName.before(judgement.workspace().folder(), call.surroundings().currentFolder());
        if (format.equals("sarif")) {
            call.answer().line(new SarifLog(call.messages(), base).write(call.rules().get().all(), findings));
            return;
        }
        FindingLines lines = new FindingLines(call.messages());
        call.answer().lines(findings, finding -> switch (format) {
            case "json" -> lines.json(finding);
            case "github" -> lines.github(finding, base);
            default -> withItsLine(finding, lines.text(finding), judgement.workspace());
        });
    }

    private static String withItsLine(Finding finding, String text, Workspace workspace) {
        return workspace.records().at(finding.file()).map(record -> text + "\n" + SourceLine.of(finding, record))
                .orElse(text);
    }
}
