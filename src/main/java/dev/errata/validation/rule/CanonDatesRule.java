package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The last verification of a record of ErrorCanon is before its making, or on another day than its last confirmation.
final class CanonDatesRule implements RecordRule {
    @Override
    public String id() {
        return "canon-dates";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Severity> otherSeverities() {
        return Set.of(Severity.INFO);
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        if (!CanonMember.of(record).contains(CanonMember.LAST_VERIFICATION)) {
            return;
        }
        Optional<LocalDate> verified = CanonMember.LAST_VERIFICATION.day(record);
        Optional<LocalDate> made = CanonMember.GENERATION_DATE.day(record);
        Optional<LocalDate> confirmed = record.day(Field.LAST_CONFIRMED);
        if (verified.isPresent() && made.filter(day -> verified.get().isBefore(day)).isPresent()) {
            sink.report(CanonMember.LAST_VERIFICATION.pointer(), verified.get().toString(), made.get().toString());
        } else if (verified.isPresent() && confirmed.filter(day -> !day.equals(verified.get())).isPresent()) {
            sink.at(CanonMember.LAST_VERIFICATION.pointer()).severity(Severity.INFO).variant("confirmed")
                    .report(verified.get().toString(), confirmed.get().toString());
        }
    }
}
