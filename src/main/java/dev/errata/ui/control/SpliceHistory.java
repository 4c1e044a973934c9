package dev.errata.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done to a text that belongs to no record, to be taken back and done again. What is typed in one go is one step.
final class SpliceHistory {
    private static final int MOST_STEPS = 100;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final TypingRun run = new TypingRun();

    /// A text before and after.
    record Step(String before, String after) {}

    /// Notes that `edit` made `after` of `before`.
    void add(TextSplice edit, String before, String after) {
        undone.clear();
        boolean goesOn = run.continues(edit) && !done.isEmpty();
        push(new Step(goesOn ? done.pop().before() : before, after));
    }

    /// Notes that `after` took the place of `before`, as a step of its own.
    void add(String before, String after) {
        undone.clear();
        run.end();
        push(new Step(before, after));
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    /// The text before the last step.
    Optional<String> undo() {
        run.end();
        Optional<Step> last = Optional.ofNullable(done.poll());
        last.ifPresent(undone::push);
        return last.map(Step::before);
    }

    /// The text after the step that was taken back last.
    Optional<String> redo() {
        run.end();
        Optional<Step> last = Optional.ofNullable(undone.poll());
        last.ifPresent(done::push);
        return last.map(Step::after);
    }

    /// Forgets everything: another text is there.
    void clear() {
        done.clear();
        undone.clear();
        run.end();
    }
}
