package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.PatternBranch;
import dev.errata.scan.Catches;
import dev.errata.task.Cancellation;
import dev.errata.validation.CatchRule;
import dev.errata.validation.CaughtTexts;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pattern catches a text of another error, so that a line of a log is taken for both. Where one of the two records names the
/// other, or the folder accepts it, that is known, and no more than a hint.
final class RegexCollisionRule implements CatchRule {

    @Override
    public String id() {
        return "regex-collision";
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
    public WhenAccepted whenAccepted() {
        return WhenAccepted.HINTED;
    }

    /// The other record, and its text.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments.subList(0, 2);
    }

    @Override
    public void check(ErrorRecord record, CaughtTexts caught, RuleContext context, FindingSink sink) {
        if (!caught.first().isEmpty()) {
            OwnPattern.of(record, context).ifPresent(pattern -> caught.first().forEach(one -> context.records()
                    .at(one.path()).ifPresent(other -> report(other, one, pattern, sink))));
        }
    }

    private static void report(ErrorRecord other, CaughtTexts.Caught caught, OwnPattern pattern, FindingSink sink) {
        JsonPointer pointer = pattern.pointer();
        String id = other.id().orElse(other.path());
        String text = caught.found().text();
        Optional<PatternBranch> branch = Catches.branch(caught.found(), Cancellation.NEVER)
                .filter(one -> one.end() - one.start() < pattern.text().length());
        String by = branch.map(one -> pattern.text().substring(one.start(), one.end())).orElse(pattern.text());
        FindingSink.Report report = sink.at(pointer);
        if (caught.tied()) {
            report.severity(Severity.INFO).variant("tied");
        } else if (sink.accepts(pointer, id, text, by)) {
            report.severity(Severity.INFO).variant("accepted");
        } else if (branch.isPresent()) {
            report.variant("branch");
        }
        report.report(id, text, by);
    }
}
