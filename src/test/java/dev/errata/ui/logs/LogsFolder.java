package dev.errata.ui.logs;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A folder of two records, one more specific than the other, and logs beside it. Work waits until the test lets it run.
final class LogsFolder {
    static final String BROAD = "net/refused";
    static final String NARROW = "net/reset";

    final HandDrivenExecutor background = new HandDrivenExecutor();
    final HandDrivenDelay delay = new HandDrivenDelay();
    final FxTasks tasks = new FxTasks(background, Runnable::run);
    final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {}, tasks, delay, _ -> {});
    final CurationSession session;
    final LogShelf shelf;
    final LogsViewModel model;
    private final Path logs;

    LogsFolder(Path temporary) {
        try {
            Path folder = Files.createDirectories(temporary.resolve("records/net"));
            logs = Files.createDirectories(temporary.resolve("logs"));
            Files.writeString(folder.resolve("refused.json"), record(BROAD, "connection refused"));
            Files.writeString(folder.resolve("reset.json"), record(NARROW, "connection (?:refused|reset) by peer"));
            RuleCatalogue rules = new RuleCatalogue(List.of());
            session = new CurationSession(Workspace.open(temporary.resolve("records"), rules.ids(), Clock.systemUTC(),
                    (_, _) -> {}, () -> false), rules, Clock.systemUTC(), tasks);
            shelf = new LogShelf(tasks, remembered, Files.createDirectories(temporary.resolve("unpacked")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        model = new LogsViewModel(session, shelf, new LogScanning(session, shelf, tasks, delay, Runnable::run),
                remembered);
        background.runAll();
    }

    private static String record(String id, String regex) {
        return "{\"id\": \"%s\", \"signature\": \"%s\", \"regex\": \"%s\"}".formatted(id, id + " signature", regex);
    }

    Path file(String name) {
        return logs.resolve(name);
    }

    /// Writes a log, opens it, and lets it be matched.
    OpenLog open(String name, String... lines) {
        try {
            Path file = Files.writeString(file(name), String.join("\n", lines) + "\n");
            shelf.open(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background.runAll();
        return shelf.logs().getLast();
    }

    /// Adds a record, as a step of its own.
    void add(String id, String regex) {
        session.apply(new Step("edit.step.add", List.of(),
                List.of(new Change.Create(id + ".json", JsonText.of(record(id, regex)))), Optional.empty()));
    }

    /// Gives a record another regex, as a step of its own.
    void edit(String id, String regex) {
        session.apply(new Step("edit.step.add", List.of(),
                List.of(new Change.Edit(id + ".json", JsonText.of(record(id, regex)))), Optional.empty()));
    }

    /// The rows in words.
    List<String> rows() {
        return model.rowsProperty().get().stream().map(row -> switch (row) {
            case HitRow.Several(long lines, int groups, HitRow.Fold fold) -> "several %d in %d %s".formatted(lines,
                    groups, fold);
            case HitRow.Group(_, List<String> ids, long lines, LinePlace first) -> "%s %d from %d".formatted(
                    HitList.joined(ids), lines, first.line());
            case HitRow.Nobody(long lines, int templates, HitRow.Fold fold) -> "nobody %d in %d %s".formatted(lines,
                    templates, fold);
            case HitRow.Template(var template, LinePlace first) -> "template %s %d from %d".formatted(
                    template.template(), template.lines(), first.line());
            case HitRow.OfRecord(_, String id, _, long lines, LinePlace first) -> "%s %d from %s:%d".formatted(id,
                    lines, first.log().name(), first.line());
        }).toList();
    }

    /// Text as a file of gzip.
    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
