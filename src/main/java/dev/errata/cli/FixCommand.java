package dev.errata.cli;

import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// `fix`: applies quick fixes, several files all or none, and prints what has changed as a unified diff.
final class FixCommand implements Command {
    private static final String LABEL = "cli.fix.step";

    @Override
    public Usage usage() {
        return new Usage("fix").folder().options("--rule", "ID").flag("--all").flag("--dry-run");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        Set<String> named = Set.copyOf(call.options("--rule"));
        for (String rule : named) {
            if (call.rules().get().find(rule).isEmpty()) {
                throw new CommandException("cli.rules.unknown", rule);
            }
        }
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        RecordSet before = workspace.records();
        MendingRounds mending = new MendingRounds(call.rules().get(), Judgement.context(workspace, call),
                MendingRounds.wanted(named, call.has("--all")));
        List<Change> changes = mending.run(call.notes().progress("cli.progress.check"));
        Set<String> paths = changed(before, mending.records());
        if (!call.has("--dry-run") && !paths.isEmpty()) {
            workspace.apply(new Step(LABEL, List.of(), changes, Optional.empty()));
            workspace.save(workspace.unsaved());
        }
        // What is printed may be cut off by who reads it; what is saved may not.
        String base = FolderName.before(workspace.folder(), call.surroundings().currentFolder());
        for (String path : paths) {
            call.answer().text(diff(base + path, text(before, path), text(mending.records(), path)));
        }
        call.answer().flush();
        call.notes().tell(call.has("--dry-run") ? "cli.fix.would" : "cli.fix.done", mending.mended(), paths.size());
        return Outcome.FINE;
    }

    private static Set<String> changed(RecordSet before, RecordSet after) {
        Set<String> paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        paths.removeIf(path -> before.at(path).isPresent() && after.at(path).isPresent()
                && before.at(path).get().text().sameBytes(after.at(path).get().text()));
        return paths;
    }

    private static Optional<JsonText> text(RecordSet records, String path) {
        return records.at(path).map(ErrorRecord::text);
    }

    private static String diff(String name, Optional<JsonText> before, Optional<JsonText> after) {
        if (before.isEmpty()) {
            return after.map(text -> TextDiff.created(name, text)).orElse("");
        }
        return after.map(text -> TextDiff.unified(name, before.get(), text))
                .orElseGet(() -> TextDiff.deleted(name, before.get()));
    }
}
