package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Optional;

/// What a record of ErrorCanon says of its version, environment and making is not of the form that it has to have.
final class CanonMetadataRule implements RecordRule {
    @Override
    public String id() {
        return "canon-metadata";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        CanonMember.of(record).stream().filter(member -> member.isIn(record))
                .forEach(member -> check(member, member.text(record), sink));
    }

    private static void check(CanonMember member, Optional<String> text, FindingSink sink) {
        switch (member.form()) {
            case VERSION -> {
                if (text.filter(CanonMember.VERSION::equals).isEmpty()) {
                    report(member, "version", text, CanonMember.VERSION, sink);
                }
            }
            case TEXT -> {
                if (text.filter(words -> !words.isBlank()).isEmpty()) {
                    sink.report(member.pointer(), member.dotted());
                }
            }
            case DAY -> {
                if (text.flatMap(ErrorRecord::day).isEmpty()) {
                    report(member, "day", text, "", sink);
                }
            }
            case STATUS -> {
                if (text.filter(CanonMember.STATUSES::contains).isEmpty()) {
                    report(member, "status", text, String.join(", ", CanonMember.STATUSES), sink);
                }
            }
            case ADDRESS -> {
                // Has a rule of its own.
            }
        }
    }

    private static void report(CanonMember member, String variant, Optional<String> text, String wanted,
            FindingSink sink) {
        sink.at(member.pointer()).variant(variant).report(member.dotted(), text.orElse("–"), wanted);
    }
}
