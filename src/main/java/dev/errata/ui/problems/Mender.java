package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Tone;
import dev.errata.ui.fx.Work;
import dev.errata.validation.Finding;
import dev.errata.validation.Mending;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.util.List;
import java.util.function.Consumer;

/// Works out in the background what mends findings, on the records of the time, and applies it as one undo step; where the records
/// have changed meanwhile nothing is applied, which people are told. Belongs to the FX thread.
final class Mender {
    /// So many take a moment, which people are told of.
    private static final int MANY = 100;

    private final CurationSession session;
    private final Notifier notifier;
    private final Newest working;
    private final Consumer<Phrase> applied;

    /// @param applied is told of every step that was applied
    Mender(CurationSession session, FxTasks tasks, Notifier notifier, Consumer<Phrase> applied) {
        this.session = session;
        this.notifier = notifier;
        this.applied = applied;
        this.working = tasks.newest();
    }

    void close() {
        working.cancel();
    }

    CurationSession session() {
        return session;
    }

    /// Works out the changes that mend these findings by the first fix of each, and gives them to `receiver`; nothing where
    /// there are none or the records have changed meanwhile.
    void mend(List<Finding> findings, Consumer<List<Change>> receiver) {
        RuleContext context = session.context();
        Work<List<Change>> work = (cancellation, progress) -> Mending.of(findings, session.rules(), context, progress,
                cancellation).joined();
        Consumer<List<Change>> given = changes -> give(changes, context, receiver);
        if (findings.size() < MANY) {
            working.start(work, given, Mender::fail);
        } else {
            working.start(TaskName.stoppable(Phrase.of("problems.task.mending", findings.size()),
                    TaskName.Unit.RECORDS), work, given, Mender::fail);
        }
    }

    /// Works out one fix of one finding anew, since the records may have changed since it was offered.
    void mend(Finding finding, QuickFix offered, Consumer<List<Change>> receiver) {
        RuleContext context = session.context();
        working.start((_, _) -> session.rules().fixes(finding, context).stream()
                .filter(fix -> fix.labelKey().equals(offered.labelKey())
                        && fix.arguments().equals(offered.arguments()))
                .findFirst().map(QuickFix::changes).orElseGet(List::of), changes -> give(changes, context, receiver),
                Mender::fail);
    }

    private void give(List<Change> changes, RuleContext context, Consumer<List<Change>> receiver) {
        if (!changes.isEmpty() && isCurrent(context)) {
            receiver.accept(changes);
        }
    }

    /// Whether the records are still those that were looked at; people are told where they are not.
    boolean isCurrent(RuleContext context) {
        boolean current = session.records() == context.records();
        if (!current) {
            notifier.tell(Notice.of(Tone.WARNING, Phrase.of("problems.changed-meanwhile")));
        }
        return current;
    }

    /// Applies the changes that mend one finding as one undo step, which is called by the place and the fix.
    void apply(List<Change> changes, Finding finding, Phrase fix) {
        RecordShape shape = session.records().at(finding.file()).map(ErrorRecord::shape).orElse(RecordShape.FLAT);
        StepName words = StepName.words(fix.key(), fix.arguments().stream().map(String::valueOf).toList());
        session.apply(new Step(StepName.of("problems.step.fix", new StepName.Place(shape, finding.pointer()),
                new StepName.Name(words)), changes));
        applied.accept(Phrase.of("problems.applied", fix, finding.file()));
    }

    /// Applies the changes that mend these findings as one undo step.
    void apply(List<Change> changes, List<Finding> findings) {
        if (findings.size() == 1) {
            apply(changes, findings.getFirst(), Phrase.of("problems.fix"));
            return;
        }
        String count = Integer.toString(findings.size());
        session.apply(new Step(StepName.of("problems.step.fix-all", new StepName.Words(count)),
                changes));
        applied.accept(Phrase.of("problems.applied-all", findings.size()));
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("a quick fix could not be worked out", failure);
    }
}
