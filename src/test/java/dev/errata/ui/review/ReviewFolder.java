package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notifier;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An opened folder of two small records, whose work runs at once on the thread of the test.
final class ReviewFolder {
    static final String OOM = "redis/oom.json";
    static final String AUTH = "redis/auth.json";
    static final String OOM_TEXT = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\"\n}\n";
    static final String AUTH_TEXT = "{\"id\": \"redis/auth\"}\n";

    final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    final CurationSession session;
    private final Path folder;

    ReviewFolder(Path folder) throws IOException {
        this.folder = folder;
        write(OOM, OOM_TEXT);
        write(AUTH, AUTH_TEXT);
        session = new CurationSession(
                Workspace.open(folder, java.util.Set.of(), Clock.systemUTC(), (_, file) -> Files.delete(file),
                        (_, _) -> {}, () -> false),
                new RuleCatalogue(List.of()), Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of(OOM));
    }

    /// What takes in changes on disk, at once, and asks `questions` where a person has to decide.
    DiskChanges changes(Notifier notifier, Runnable flush, DiskQuestions questions) {
        return new DiskChanges(session, new Localization(Language.ENGLISH), tasks, notifier, (_, action) -> {
            action.run();
            return () -> {};
        }, flush, questions);
    }

    /// Questions that go to these.
    static DiskQuestions asking(Consumer<Standoff> standoffs, Consumer<UnseenFiles> unseen) {
        return new DiskQuestions() {
            @Override
            public void ask(Standoff standoff) {
                standoffs.accept(standoff);
            }

            @Override
            public void ask(UnseenFiles files) {
                unseen.accept(files);
            }
        };
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String disk(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    String now(String path) {
        return session.records().at(path).orElseThrow().text().text();
    }

    void apply(Change... changes) {
        session.apply(new Step("review.step.revert", List.of("test"), List.of(changes), Optional.empty()));
    }

    void edit(String path, String text) {
        apply(new Change.Edit(path, JsonText.of(text)));
    }
}
