package dev.errata.workspace;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What was done and can be taken back, and what was taken back and can be done again. Keeps at most [#LIMIT] steps.
final class UndoHistory {
    static final int LIMIT = 10_000;

    /// Steps further apart than this are never joined.
    private static final Duration TYPING_PAUSE = Duration.ofSeconds(3);

    /// A step with the changes that take it back, in the order in which they are to be applied.
    record Done(Step step, List<Change> inverse, Instant at) {}

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private boolean closed = true;

    /// Notes a step that was applied to `before`.
    void add(Step step, RecordSet before, Instant now) {
        List<Change> inverse = new ArrayList<>();
        RecordSet current = before;
        for (Change change : step.changes()) {
            inverse.addFirst(current.inverse(change));
            current = current.apply(change);
        }
        undone.clear();
        Optional<Done> joined = closed ? Optional.empty() : join(step, now);
        if (joined.isPresent()) {
            done.pop();
            done.push(joined.get());
        } else {
            done.push(new Done(step, inverse, now));
        }
        closed = false;
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    /// A joined step is one edit of one file, so the first inverse and the last edit are all that counts.
    private Optional<Done> join(Step step, Instant now) {
        Done last = done.peek();
        if (last == null || step.mergeKey().isEmpty() || !step.mergeKey().equals(last.step().mergeKey())
                || Duration.between(last.at(), now).compareTo(TYPING_PAUSE) > 0) {
            return Optional.empty();
        }
        boolean sameFile = step.changes().size() == 1 && last.step().changes().size() == 1
                && step.changes().getFirst() instanceof Change.Edit(String path, _)
                && last.step().changes().getFirst() instanceof Change.Edit(String lastPath, _)
                && path.equals(lastPath);
        return sameFile ? Optional.of(new Done(step, last.inverse(), now)) : Optional.empty();
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

    void undone() {
        undone.push(done.pop());
        closed = true;
    }

    void redone() {
        done.push(undone.pop());
        closed = true;
    }

    /// These paths and those that a rename in force ties to one of them.
    Set<String> withRenames(Collection<String> paths) {
        Set<String> all = new TreeSet<>(paths);
        int before;
        do {
            before = all.size();
            for (Done entry : done) {
                for (Change change : entry.step().changes()) {
                    if (change instanceof Change.Rename(String path, String newPath)
                            && (all.contains(path) || all.contains(newPath))) {
                        all.add(path);
                        all.add(newPath);
                    }
                }
            }
        } while (all.size() > before);
        return all;
    }

    /// The steps that are in force and touch the file, newest first.
    List<Done> touching(String path) {
        return done.stream().filter(entry -> entry.step().changes().stream()
                .anyMatch(change -> WorkspaceEvent.paths(change).contains(path))).toList();
    }
}
