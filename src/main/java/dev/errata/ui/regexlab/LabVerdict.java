package dev.errata.ui.regexlab;

import dev.errata.regex.LineSummary;
import dev.errata.regex.PatternFault;
import dev.errata.regex.Stop;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is said of a result, sentence by sentence.
///
/// @param tone how good it is
public record LabVerdict(Tone tone, List<Phrase> said) {

    public LabVerdict {
        said = List.copyOf(said);
    }

    static LabVerdict of(LabResult result) {
        return switch (result) {
            case LabResult.NoPattern _ -> new LabVerdict(Tone.PLAIN, List.of(Phrase.of("regexlab.pattern.none")));
            case LabResult.Refused _ -> new LabVerdict(Tone.ERROR, List.of(Phrase.of("regexlab.refused")));
            case LabResult.Ran ran -> of(ran);
        };
    }

    private static LabVerdict of(LabResult.Ran ran) {
        LineSummary sum = ran.summary();
        List<Phrase> said = new ArrayList<>();
        boolean caught = ran.signature().first().isPresent();
        said.add(Phrase.of(caught ? "regexlab.signature.caught" : "regexlab.signature.missed",
                ran.signature().steps()));
        if (sum.lines() > 0) {
            said.add(Phrase.of(sum.more() ? "regexlab.count.least" : "regexlab.count", sum.matches(),
                    sum.linesMatched(), sum.lines(),
                    sum.steps() / sum.lines()));
        }
        if (sum.more()) {
            said.add(Phrase.of("regexlab.more", LabRun.MATCHES_PER_LINE, LabRun.LISTED_MATCHES));
        }
        if (ran.unlisted() > 0) {
            said.add(Phrase.of("regexlab.unlisted", ran.unlisted()));
        }
        Optional<Stop> stop = ran.signature().trouble().or(ran::stop);
        stop.ifPresent(found -> said.add(Phrase.of(
                "regexlab.stopped." + found.reason().name().toLowerCase(Locale.ROOT), found.steps(),
                found.offset() + 1, sum.linesStopped())));
        if (sum.cancelled()) {
            said.add(Phrase.of("regexlab.gave-up", sum.lines()));
        }
        return new LabVerdict(stop.isPresent() ? Tone.WARNING : caught ? Tone.GOOD : Tone.ERROR, said);
    }

    /// That the whole text was tried, and nothing of it matches; empty where that is not so, or not known.
    static Optional<Phrase> unmatched(LabResult result) {
        return result instanceof LabResult.Ran(_, _, _, LineSummary sum, Optional<Stop> stop) && sum.lines() > 0
                && sum.matches() == 0 && sum.linesStopped() == 0 && !sum.cancelled() && stop.isEmpty()
                        ? Optional.of(Phrase.of("regexlab.text.unmatched", sum.lines()))
                        : Optional.empty();
    }

    /// What is wrong with a pattern, and where.
    static Phrase fault(PatternFault fault) {
        return Phrase.of("regex." + fault.kind().name(), Integer.toString(fault.offset() + 1), fault.engineMessage());
    }

    /// What is missing of a text.
    static Phrase cut(TrialText.Cut cut) {
        return Phrase.of("regexlab.cut." + cut.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'), cut.kept(),
                cut.size());
    }
}
