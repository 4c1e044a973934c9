package dev.errata.ui.app;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.DraftStore;
import dev.errata.workspace.LeftDrafts;
import dev.errata.workspace.Trash;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// Reads the folder that was chosen, in the background, and puts its session into the window.
final class FolderLoading {
    private static final System.Logger LOG = System.getLogger(FolderLoading.class.getName());

    private final Shell shell;
    private final RecordsScreen screen;
    private final RuleCatalogue rules;
    private final Clock clock;
    private final Trash trash;
    private final Optional<DraftStore> drafts;
    private final Function<CurationSession, OpenFolder> open;
    private Optional<FxTask> loading = Optional.empty();

    private FolderLoading(Shell shell, RecordsScreen screen, RuleCatalogue rules, Clock clock, Trash trash,
            Optional<DraftStore> drafts, Function<CurationSession, OpenFolder> open) {
        this.shell = shell;
        this.screen = screen;
        this.rules = rules;
        this.clock = clock;
        this.trash = trash;
        this.drafts = drafts;
        this.open = open;
    }

    /// Reads every folder that is chosen in the window, for as long as there is a window.
    static void into(Shell shell, RecordsScreen screen, RuleCatalogue rules, Clock clock, Trash trash,
            Optional<DraftStore> drafts, Function<CurationSession, OpenFolder> open) {
        FolderLoading loading = new FolderLoading(shell, screen, rules, clock, trash, drafts, open);
        shell.folders().folder().subscribe(loading::load);
    }

    private void load(Optional<Path> folder) {
        loading.ifPresent(FxTask::cancel);
        loading = folder.map(this::start);
        if (folder.isEmpty()) {
            screen.clear();
        }
    }

    private FxTask start(Path folder) {
        TaskName name = TaskName.stoppable(Phrase.of("app.task.opening", FolderModel.name(folder)),
                TaskName.Unit.FILES);
        FxTask task = shell.tasks().start(name, (cancellation, progress) -> read(folder, progress, cancellation),
                this::loaded, failure -> failed(folder, failure));
        task.stateProperty().subscribe(state -> {
            if (state instanceof TaskState.Stopped) {
                stopped(folder);
            }
        });
        screen.showLoading(task, name);
        return task;
    }

    /// Goes back to no folder, unless the task was stopped because another folder is to be opened.
    private void stopped(Path folder) {
        if (shell.folders().folder().get().equals(Optional.of(folder))) {
            shell.folders().close();
        }
    }

    /// A folder that was read, and what a crash has left of it.
    private record Loaded(Workspace workspace, Optional<LeftDrafts> left) {}

    private Loaded read(Path folder, Progress progress, Cancellation cancellation) throws IOException {
        Workspace workspace = Workspace.open(folder, rules.ids(), clock, trash, progress, cancellation);
        return new Loaded(workspace, left(workspace.folder()));
    }

    /// Journals that cannot be read keep nobody from the records.
    private Optional<LeftDrafts> left(Path folder) {
        try {
            return drafts.isPresent() ? drafts.get().left(folder) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read what a crash may have left", e);
            return Optional.empty();
        }
    }

    private void loaded(Loaded loaded) {
        Workspace workspace = loaded.workspace();
        OpenFolder opened = open.apply(new CurationSession(workspace, rules, clock, shell.tasks(),
                CurationSession.Start.WHEN_ASKED));
        shell.folders().session().set(Optional.of(opened));
        screen.show(opened);
        loaded.left().ifPresent(opened::recover);
        if (workspace.records().size() > 0
                && workspace.records().records().stream().noneMatch(FolderLoading::isRecord)) {
            shell.notifier().tell(Notice.of(Tone.WARNING, Phrase.of("app.folder.no-record", workspace.records().size()))
                    .offering(Phrase.of("command.folder.open"), shell.registry().get("folder.open")::run));
        }
        if (!workspace.recovered().isEmpty()) {
            tell(Tone.INFO, Phrase.of("app.folder.recovered", workspace.recovered().size()));
        }
        if (!workspace.settingsFaults().isEmpty()) {
            var fault = workspace.settingsFaults().getFirst();
            tell(Tone.WARNING, Phrase.of("app.folder.settings-fault", workspace.settingsFaults().size(), fault.line(),
                    fault.column(), fault.detail()));
        }
        if (!workspace.skipped().isEmpty()) {
            tell(Tone.WARNING, Phrase.of("app.folder.skipped", workspace.skipped().size(),
                    workspace.skipped().getFirst().path()));
        }
    }

    /// Whether a file has anything by which an error is recognised.
    private static boolean isRecord(ErrorRecord record) {
        return record.value(Field.SIGNATURE).isPresent() || record.value(Field.REGEX).isPresent();
    }

    private void failed(Path folder, Exception failure) {
        LOG.log(Level.WARNING, "cannot open " + folder, failure);
        screen.showFailure(folder, DiskReason.named(failure), () -> shell.folders().open(folder));
    }

    private void tell(Tone tone, Phrase text) {
        shell.notifier().tell(Notice.of(tone, text));
    }
}
