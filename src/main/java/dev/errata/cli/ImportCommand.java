package dev.errata.cli;

import dev.errata.exchange.ImportRefusedException;
import dev.errata.exchange.RecordImport;
import dev.errata.message.Messages;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `import`: makes flat records of a file or folder, saved at once; what is there already stays. With `--dry-run` nothing is written, and
/// the answer is what the rules would say of the new records.
final class ImportCommand implements Command {
    private static final String INTO = "--into";
    private static final String DRY_RUN = "--dry-run";

    @Override
    public Usage usage() {
        return new Usage("import").words("SOURCE").requiredOption(INTO, "FOLDER").flag(DRY_RUN);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        String named = call.positionals().getFirst();
        Path source = call.path(named);
        if (!Files.exists(source)) {
            throw new NoSuchFileException(named);
        }
        String into = call.option(INTO).orElseThrow();
        RecordsFolder folder = new RecordsFolder(call);
        if (Files.exists(call.path(into))) {
            return run(call, source, folder.openAny(into));
        }
        if (!call.has(DRY_RUN)) {
            Path made = Files.createDirectories(call.path(into));
            try {
                return run(call, source, folder.openAny(into));
            } finally {
                deleteIfEmpty(made);
            }
        }
        Path empty = Files.createTempDirectory("errata-import");
        try {
            return run(call, source, folder.openAny(empty.toString()));
        } finally {
            Files.delete(empty);
        }
    }

    /// A folder that nothing came into was made in vain.
    private static void deleteIfEmpty(Path made) throws IOException {
        boolean empty;
        try (Stream<Path> content = Files.list(made)) {
            empty = content.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(made);
        }
    }

    private static Outcome run(Call call, Path source, Workspace workspace)
            throws IOException, CommandException, InterruptedException {
        String named = call.positionals().getFirst();
        boolean dry = call.has(DRY_RUN);
        RecordImport found = read(source, workspace, call);
        if (Files.isDirectory(source) && found.creates().isEmpty() && found.same() == 0 && found.refused().isEmpty()) {
            throw new CommandException("cli.folder.empty", named);
        }
        workspace.apply(new Step("cli.import.step", List.of(named), List.copyOf(found.creates()), Optional.empty()));
        List<String> paths = found.creates().stream().map(Change.Create::path).toList();
        if (dry) {
            judge(workspace, Set.copyOf(paths), call);
        } else {
            workspace.save(workspace.unsaved());
            call.answer().lines(paths, path -> path);
        }
        call.answer().flush();
        tell(found, dry ? "cli.import.would" : "cli.import.summary", call.option(INTO).orElseThrow(), call.notes(),
                call.messages());
        return found.refused().isEmpty() ? Outcome.FINE : Outcome.BAD_NEWS;
    }

    private static RecordImport read(Path source, Workspace workspace, Call call)
            throws IOException, CommandException {
        try {
            return RecordImport.of(source, workspace.records(), call.notes().progress("cli.progress.read"),
                    Cancellation.NEVER);
        } catch (ImportRefusedException e) {
            throw new CommandException(e.messageKey(), e.source().toString(), e.mebibytes());
        }
    }

    private static void judge(Workspace workspace, Set<String> paths, Call call)
            throws AnswerException, InterruptedException {
        Judgement judgement = Judgement.of(workspace, call);
        List<Finding> findings = judgement.inOrder().stream().filter(finding -> paths.contains(finding.file()))
                .toList();
        call.answer().lines(findings, new FindingLines(call.messages())::text);
    }

    private static void tell(RecordImport found, String summary, String into, Notes notes, Messages messages) {
        for (RecordImport.Refusal refusal : found.refused()) {
            notes.tell(refusal.messageKey(), refusal.from(),
                    refusal.problem().map(problem -> messages.text("json." + problem.fault().name(),
                            problem.arguments().toArray())).orElse(refusal.detail()));
        }
        found.kept().forEach((name, count) -> notes.tell("cli.import.kept", name, count));
        notes.tell(summary, found.creates().size(), into, found.same(),
                found.refused().size());
    }
}
