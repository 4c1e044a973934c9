package dev.errata.ui.app;

import dev.errata.task.Cancellation;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.workspace.FolderWatch;
import dev.errata.workspace.Sighting;
import dev.errata.workspace.WatchPace;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Waits in the background for what other programs do in the open folder, and hands over each sighting on the FX thread. The next one is
/// waited for once the last one was dealt with. Belongs to the FX thread.
final class DiskWatch {
    private static final System.Logger LOG = System.getLogger(DiskWatch.class.getName());
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

    private final Waiting waiting;
    private final FxTasks tasks;
    private final Delay delay;
    private final Consumer<Sighting> seen;
    private Optional<FxTask> task = Optional.empty();
    private boolean closed;

    /// @param seen deals with a sighting, and then calls [#next]
    DiskWatch(Workspace workspace, WatchPace pace, FxTasks tasks, Delay delay, Consumer<Sighting> seen) {
        this.waiting = new Waiting(workspace, pace);
        this.tasks = tasks;
        this.delay = delay;
        this.seen = seen;
    }

    /// Waits for the next sighting.
    ///
    /// @param again files to be looked at once more
    void next(Set<String> again) {
        if (!closed) {
            task = Optional.of(tasks.start((cancellation, _) -> waiting.next(again, cancellation), seen,
                    this::failed));
        }
    }

    private void failed(Exception failure) {
        LOG.log(Level.WARNING, "the folder could not be watched", failure);
        delay.after(UNTIL_NEXT_TRY, () -> next(Set.of()));
    }

    void close() {
        closed = true;
        task.ifPresent(FxTask::cancel);
        waiting.close();
    }

    /// The watch, which is made by the first who waits.
    private static final class Waiting {
        private final Workspace workspace;
        private final WatchPace pace;
        private Optional<FolderWatch> watch = Optional.empty();
        private boolean closed;

        private Waiting(Workspace workspace, WatchPace pace) {
            this.workspace = workspace;
            this.pace = pace;
        }

        Sighting next(Set<String> again, Cancellation cancellation) throws IOException, InterruptedException {
            return watch().next(again, cancellation);
        }

        private synchronized FolderWatch watch() throws IOException {
            if (closed) {
                throw new java.util.concurrent.CancellationException("closed before it began");
            }
            if (watch.isEmpty()) {
                watch = Optional.of(new FolderWatch(workspace, pace));
            }
            return watch.get();
        }

        synchronized void close() {
            closed = true;
            try {
                if (watch.isPresent()) {
                    watch.get().close();
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the watch of the folder could not be closed", e);
            }
        }
    }
}
