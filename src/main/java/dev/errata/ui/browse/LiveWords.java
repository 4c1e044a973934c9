package dev.errata.ui.browse;

import dev.errata.search.RecordIndex;
import dev.errata.search.WordIndex;
import dev.errata.search.fulltext.FullText;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Work;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/// Keeps the index of the words of all records up to date in the background, one update at a time. Belongs to the FX thread.
final class LiveWords {
    private final FxTasks tasks;
    private final Runnable onChange;
    /// Made by the first who runs it, which takes longer than a frame.
    private final FutureTask<FullText> fullText = new FutureTask<>(FullText::new);
    private WordIndex words = WordIndex.NONE;
    private Optional<RecordIndex> waiting = Optional.empty();
    private Optional<FxTask> task = Optional.empty();
    private boolean updating;
    private boolean first = true;
    private boolean closed;

    /// `onChange` hears of each new index of words.
    LiveWords(FxTasks tasks, Runnable onChange) {
        this.tasks = tasks;
        this.onChange = onChange;
    }

    /// The newest index; it knows nothing until the first one is made.
    WordIndex words() {
        return words;
    }

    /// Takes in what differs from the records that were there before.
    void follow(RecordIndex records) {
        waiting = Optional.of(records);
        update();
    }

    /// Lets go of the memory, once nothing is being read into it any more.
    void close() {
        closed = true;
        task.ifPresent(FxTask::cancel);
        words = WordIndex.NONE;
        tasks.start((_, _) -> {
            fullText.run();
            fullText.get().close();
            return fullText;
        }, _ -> {}, failure -> {
            if (!(failure instanceof InterruptedException)) {
                throw new IllegalStateException("the index of words could not be closed", failure);
            }
        });
    }

    private void update() {
        if (closed || waiting.isEmpty() || updating) {
            return;
        }
        RecordIndex records = waiting.get();
        waiting = Optional.empty();
        Work<WordIndex> work = (cancellation, progress) -> {
            fullText.run();
            return fullText.get().update(records, progress, cancellation);
        };
        updating = true;
        task = Optional.of(first
                ? tasks.start(TaskName.unstoppable(Phrase.of("app.task.indexing-words"), TaskName.Unit.RECORDS,
                        Phrase.of("app.task.indexing-words.unstoppable")), work, this::updated, this::failed)
                : tasks.start(work, this::updated, this::failed));
    }

    private void updated(WordIndex next) {
        updating = false;
        if (closed) {
            return;
        }
        first = false;
        words = next;
        onChange.run();
        update();
    }

    private void failed(Exception failure) {
        updating = false;
        throw new IllegalStateException("the words of the records could not be indexed", failure);
    }
}
