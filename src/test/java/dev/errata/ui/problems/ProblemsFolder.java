package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.message.Language;
import dev.errata.record.Field;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A folder of three records, of which two have problems: spaces around dead ends (a warning, safely mended) and signatures not in
/// capitals (an error, mended after a look).
final class ProblemsFolder {
    static final String ONE = """
            {"id": "a/one", "signature": "small", "dead_ends": [{"action": " x"}, {"action": "y "}]}
            """;
    static final String TWO = """
            {"id": "b/two", "signature": "BIG", "dead_ends": [{"action": " z"}]}
            """;

    final HandDrivenExecutor background = new HandDrivenExecutor();
    final HandDrivenDelay delay = new HandDrivenDelay();
    final FxTasks tasks = new FxTasks(background, Runnable::run);
    final Localization localization = new Localization(Language.ENGLISH);
    final RuleCatalogue rules = new RuleCatalogue(
            List.of(new SpacesRule("test-spaces", Severity.WARNING, Fixing.SAFE, Field.DEAD_END_ACTION),
                    new SpacesRule("test-capitals", Severity.ERROR, Fixing.ASKING, Field.SIGNATURE)));
    final Path folder;
    final CurationSession session;
    final Remembered remembered;

    ProblemsFolder(Path folder) {
        this.folder = folder;
        write("a/one.json", ONE);
        write("b/two.json", TWO);
        write("b/clean.json", "{\"id\": \"b/clean\", \"signature\": \"FINE\"}");
        remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {}, tasks, delay, _ -> {});
        try {
            session = new CurationSession(
                    Workspace.open(folder, rules.ids(), Clock.systemUTC(), (_, _) -> {}, () -> false), rules,
                    Clock.systemUTC(), tasks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String accepted() {
        try {
            Path file = folder.resolve(".errata/accepted.jsonl");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FolderProblemsViewModel model() {
        FolderProblemsViewModel model = new FolderProblemsViewModel(session, localization, tasks, delay, remembered);
        model.start();
        background.runAll();
        return model;
    }

    void edit(String path, String text) {
        session.apply(new dev.errata.workspace.Step("edit.step.add", List.of(),
                List.of(new dev.errata.record.Change.Edit(path, dev.errata.json.JsonText.of(text))),
                java.util.Optional.empty()));
    }

    /// The rows as words: `▸ key 3` for a section that is folded, `▾ key 3` for one that is not, else rule and pointer.
    static List<String> rows(FolderProblemsViewModel model) {
        return model.rowsProperty().get().stream().map(ProblemsFolder::row).toList();
    }

    static String row(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Head(ProblemSection section, ProblemRow.Fold fold) ->
                (fold == ProblemRow.Fold.FOLDED ? "▸ " : "▾ ") + section.key() + " " + section.findings().size();
            case ProblemRow.Item(_, Finding finding) -> finding.rule() + " " + finding.file() + finding.pointer();
        };
    }
}
