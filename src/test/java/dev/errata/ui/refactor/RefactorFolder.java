package dev.errata.ui.refactor;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/// An opened folder of a few small records, and the commands on it. Work runs at once on the thread of the test; pauses are none.
final class RefactorFolder {
    static final String OOM = "redis/oom.json";
    static final String SLOW = "redis/slow.json";
    static final String NIL = "go/nil.json";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    private static final Delay NONE = (_, action) -> {
        action.run();
        return () -> {};
    };

    final List<Notice> told = new ArrayList<>();
    final List<Path> revealed = new ArrayList<>();
    final List<String> edited = new ArrayList<>();
    final ObjectProperty<List<String>> selected = new SimpleObjectProperty<>(List.of());
    final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {},
            new FxTasks(Runnable::run, Runnable::run), NONE, _ -> {});
    final Desk desk;
    final Path folder;

    RefactorFolder(Path folder) throws IOException {
        this.folder = folder;
        write(OOM, """
                {
                  "id": "redis/oom",
                  "signature": "OOM command not allowed when used memory > 'maxmemory'",
                  "regex": "OOM command not allowed",
                  "domain": "redis",
                  "category": "resource_error",
                  "transition_graph": {"leads_to": [], "preceded_by": [{"error_id": "redis/slow"}]},
                  "tags": ["memory", "Out-Of-Memory"],
                  "aliases": []
                }
                """);
        write(SLOW, """
                {
                  "id": "redis/slow",
                  "signature": "Slow command",
                  "regex": "Slow command",
                  "domain": "redis",
                  "category": "resource-error",
                  "transition_graph": {"leads_to": [{"error_id": "redis/oom"}], "preceded_by": []},
                  "tags": ["out_of_memory", "latency"],
                  "aliases": []
                }
                """);
        write(NIL, """
                {
                  "id": "go/nil",
                  "signature": "panic: assignment to entry in nil map",
                  "regex": "assignment to entry in nil map",
                  "domain": "go",
                  "category": "runtime_error",
                  "tags": [],
                  "aliases": []
                }
                """);
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        CurationSession session = new CurationSession(
                Workspace.open(folder, Set.of(), CLOCK, (_, _) -> {}, () -> false), new RuleCatalogue(List.of()), CLOCK,
                tasks);
        desk = new Desk(session, tasks, NONE, told::add);
        session.currentProperty().subscribe(path -> selected.set(path.stream().toList()));
        session.currentProperty().set(Optional.of(OOM));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// The commands, with dialogs over a window.
    List<Command> commands(Stage stage) {
        Localization localization = new Localization(Language.ENGLISH);
        Dialogs dialogs = new Dialogs(() -> Optional.of(stage), Appearance.onToolkit(Theme.LIGHT,
                List.of(ControlStyles.VALUES, RefactorCommands.STYLES)), localization,
                Unremembered.settings());
        return new RefactorCommands(desk, selection(), dialogs, localization,
                new RefactorCommands.Surroundings(() -> {}, () -> edited.add(current()), () -> edited.add(current()),
                        () -> edited.add("list"),
                        revealed::add, remembered))
                .all();
    }

    private SelectedRecords selection() {
        return new SelectedRecords() {
            @Override
            public ObservableValue<List<String>> selected() {
                return selected;
            }

            @Override
            public List<String> shown() {
                return List.of(OOM, SLOW);
            }
        };
    }

    String text(String path) {
        return desk.records().at(path).orElseThrow().text().text();
    }

    List<String> paths() {
        return List.copyOf(desk.records().paths());
    }

    ErrorRecord record(String path) {
        return desk.records().at(path).orElseThrow();
    }

    String current() {
        return desk.session().currentProperty().get().orElse("");
    }

    /// Puts `by` in the place of `part` in a file, as somebody does who edits it meanwhile.
    void rewrite(String path, String part, String by) {
        JsonText text = record(path).text();
        desk.session().apply(Desk.step("edit.step.edit",
                List.of(new Change.Edit(path, text.withText(text.text().replace(part, by))))));
    }

    /// Takes the last step back, by the offer of the notice that told of it.
    void undoByNotice() {
        told.getLast().offers().getFirst().action().run();
    }
}
