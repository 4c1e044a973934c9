package dev.errata.workspace;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What was done and can be taken back, and what was taken back and can be done again. Keeps at most [#LIMIT] steps, and of
/// large files fewer.
final class UndoHistory {
    static final int LIMIT = 10_000;

    /// Texts that only the history still holds, in bytes; beyond, the oldest steps are forgotten.
    private static final long MOST_BYTES = 256L << 20;

    /// Steps further apart than this are never joined.
    private static final Duration TYPING_PAUSE = Duration.ofSeconds(3);

    /// A step with the changes that take it back, in the order in which they are to be applied.
    record Done(HistoryEntry entry, List<Change> inverse) {}

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private long last;
    private long bytes;
    private boolean closed = true;

    /// Notes a step that led from `before` to `after`. One that only takes the typing before it back to where that started
    /// takes it out of the history.
    void add(Step step, RecordSet before, RecordSet after, Instant now) {
        undone.clear();
        Optional<Done> joined = closed ? Optional.empty() : join(step, now);
        if (joined.isPresent()) {
            bytes -= done.pop().entry().weight();
        }
        Done added = joined.orElseGet(() -> next(step, before, after, now));
        closed = joined.isPresent() && added.entry().files().isEmpty();
        if (!closed) {
            push(added);
        }
        while (done.size() > LIMIT || bytes > MOST_BYTES && done.size() > 1) {
            bytes -= done.removeLast().entry().weight();
        }
    }

    private static List<Change> inverse(Step step, RecordSet before) {
        List<Change> inverse = new ArrayList<>();
        RecordSet current = before;
        for (Change change : step.changes()) {
            inverse.addFirst(current.inverse(change));
            current = current.apply(change);
        }
        return inverse;
    }

    /// A joined step is one edit of one file, so the first inverse and the last edit are all that counts.
    private Optional<Done> join(Step step, Instant now) {
        Done before = done.peek();
        if (before == null || step.mergeKey().isEmpty() || !step.mergeKey().equals(before.entry().step().mergeKey())
                || Duration.between(before.entry().at(), now).compareTo(TYPING_PAUSE) > 0) {
            return Optional.empty();
        }
        HistoryEntry entry = before.entry();
        boolean sameFile = step.changes().size() == 1 && entry.step().changes().size() == 1
                && step.changes().getFirst() instanceof Change.Edit(String path, _)
                && entry.step().changes().getFirst() instanceof Change.Edit(String lastPath, _)
                && path.equals(lastPath);
        return sameFile
                ? Optional.of(new Done(new HistoryEntry(entry.number(), step, joined(entry, step), now),
                        before.inverse()))
                : Optional.empty();
    }

    private static List<FileChange> joined(HistoryEntry entry, Step step) {
        FileChange before = entry.files().getFirst();
        Change.Edit edit = (Change.Edit) step.changes().getFirst();
        FileChange both = FileChange.at(edit.path(), before.before(), Optional.of(edit.text()));
        return both.isIdle() ? List.of() : List.of(both);
    }

    private void push(Done entry) {
        done.push(entry);
        bytes += entry.entry().weight();
    }

    /// Makes the next step a step of its own whatever its merge key.
    void close() {
        closed = true;
    }

    Optional<Done> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Done> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    boolean isInForce(long number) {
        return has(done, number);
    }

    boolean isUndone(long number) {
        return has(undone, number);
    }

    private static boolean has(Deque<Done> steps, long number) {
        return steps.stream().anyMatch(step -> step.entry().number() == number);
    }

    void undone() {
        Done entry = done.pop();
        bytes -= entry.entry().weight();
        undone.push(entry);
        closed = true;
    }

    void redone() {
        push(undone.pop());
        closed = true;
    }

    /// Both kinds of steps, the nearest to now first.
    record Steps(List<Done> done, List<Done> undone) {
        Steps {
            done = List.copyOf(done);
            undone = List.copyOf(undone);
        }
    }

    Steps steps() {
        return new Steps(List.copyOf(done), List.copyOf(undone));
    }

    /// Puts these in the place of what is known; a step that leads from `before` to `after` is the last one then. No step to come is joined to
    /// one of them.
    void replace(Steps steps, Optional<Step> step, RecordSet before, RecordSet after, Instant now) {
        done.clear();
        done.addAll(steps.done());
        undone.clear();
        undone.addAll(steps.undone());
        bytes = done.stream().mapToLong(kept -> kept.entry().weight()).sum();
        step.ifPresent(last -> push(next(last, before, after, now)));
        closed = true;
    }

    private Done next(Step step, RecordSet before, RecordSet after, Instant now) {
        return new Done(new HistoryEntry(++last, step,
                FileChange.of(step.changes(), TextsAt.of(before), TextsAt.of(after)), now), inverse(step, before));
    }

    /// All steps, together with the records that they have led to.
    History with(RecordSet records) {
        return new History(records, done.stream().map(Done::entry).toList(), undone.stream().map(Done::entry).toList());
    }
}
