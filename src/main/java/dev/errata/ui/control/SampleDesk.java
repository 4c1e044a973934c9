package dev.errata.ui.control;

import dev.errata.curation.Sample;
import dev.errata.curation.Samples;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.util.function.UnaryOperator;

/// Adds, edits and removes samples. Each change is on disk at once and can be taken back from the notice that tells of it. Belongs to
/// the FX thread.
public final class SampleDesk {
    private final CurationSession session;
    private final Notifier notifier;

    public SampleDesk(CurationSession session, Notifier notifier) {
        this.session = session;
        this.notifier = notifier;
    }

    /// @param whenKept runs once it is on disk
    public void add(Sample sample, Runnable whenKept) {
        change(known -> known.with(sample), Phrase.of("control.sample.added", sample.record()), whenKept);
    }

    /// Puts another sample in the place of one.
    ///
    /// @param whenKept runs once it is on disk
    public void edit(Sample before, Sample after, Runnable whenKept) {
        change(known -> known.edited(before, after), Phrase.of("control.sample.edited", after.record()), whenKept);
    }

    public void remove(Sample sample) {
        change(known -> known.without(sample), Phrase.of("control.sample.removed", sample.record()), () -> {});
    }

    private void change(UnaryOperator<Samples> change, Phrase done, Runnable whenKept) {
        session.facts().changeSamples(change, changed -> {
            notifier.tell(Notice.of(Tone.GOOD, done).offering(Phrase.of("control.sample.undo"),
                    () -> session.facts().changeSamples(changed::takenBackFrom, _ -> {}, this::failed)));
            whenKept.run();
        }, this::failed);
    }

    private void failed(Exception failure) {
        notifier.tell(Notice.of(Tone.ERROR, Phrase.of("control.sample.failed", DiskReason.named(failure))));
    }
}
