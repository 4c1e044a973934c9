package dev.errata.ui.regexlab;

import dev.errata.curation.Samples;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Work;
import dev.errata.validation.PatternEffect;
import dev.errata.validation.PatternEffects;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Works out what the pattern does among the other records. What is prepared for that is kept from one keystroke to the next.
final class LabEffects {
    private final CurationSession session;
    private final AtomicReference<Optional<PatternEffects>> prepared = new AtomicReference<>(Optional.empty());

    LabEffects(CurationSession session) {
        this.session = session;
    }

    /// What a pattern does among the records of one moment, for one of them.
    interface Gauge {
        /// May be called from any thread.
        ///
        /// @param beside another pattern, for what is gained and lost
        PatternEffect of(String pattern, Optional<String> beside, Cancellation cancellation);
    }

    /// The work for one moment; made on the FX thread, which knows the records.
    Work<PatternEffect> of(Trying trying) {
        Gauge gauge = gauge(trying);
        Optional<String> saved = session.workspace().savedRecords().at(trying.path())
                .flatMap(record -> record.string(Field.REGEX));
        return (cancellation, _) -> gauge.of(trying.pattern(), saved, cancellation);
    }

    /// What patterns do in the place of the one that is tried; made on the FX thread, which knows the records.
    Gauge gauge(Trying trying) {
        RecordSet records = session.records();
        Samples samples = session.facts().samplesProperty().get();
        return (text, beside, cancellation) -> {
            Optional<PatternEffects> known = prepared.get();
            PatternEffects now = known.isPresent()
                    ? known.get().upToDate(records, samples, trying.options(), cancellation)
                    : PatternEffects.of(records, samples, trying.options(), cancellation);
            prepared.set(Optional.of(now));
            return Patterns.compile(text, trying.options()) instanceof CompiledPattern pattern
                    ? now.of(trying.path(), pattern, beside, cancellation)
                    : new PatternEffect(List.of(), List.of(), List.of(), List.of());
        };
    }
}
