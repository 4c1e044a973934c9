package dev.errata.ui.problems;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.json.JsonNode;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// Accepts findings for a reason, and withdraws that. Both are written at once and can be taken back from the notice that tells of
/// them. Belongs to the FX thread.
final class AcceptanceDesk {
    private final CurationSession session;
    private final Notifier notifier;

    AcceptanceDesk(CurationSession session, Notifier notifier) {
        this.session = session;
        this.notifier = notifier;
    }

    /// Accepts the findings, none of which is an error.
    ///
    /// @param reason not blank
    void accept(List<Finding> findings, String reason) {
        RuleContext context = session.context();
        List<Acceptance> added = findings.stream().flatMap(finding -> acceptance(finding, reason, context).stream())
                .toList();
        change(added, Set.of(), Phrase.of("problems.accept.done", added.size()));
    }

    /// Withdraws acceptances.
    void withdraw(List<AcceptedFinding> accepted) {
        Set<Acceptance> gone = accepted.stream().map(AcceptedFinding::acceptance).collect(Collectors.toSet());
        change(List.of(), gone, Phrase.of("problems.withdraw.done", gone.size()));
    }

    private void change(List<Acceptance> added, Set<Acceptance> gone, Phrase done) {
        AtomicReference<Acceptances> before = new AtomicReference<>(Acceptances.NONE);
        session.facts().accept(known -> {
            before.set(known);
            return known.withoutAll(gone).withAll(added);
        }, () -> notifier.tell(Notice.of(Tone.GOOD, done).offering(Phrase.of("problems.accept.undo"),
                () -> restore(before.get(), added, gone))), this::failed);
    }

    /// Takes back what was added and brings back what was gone, be it withdrawn or replaced; what has changed since stays.
    private void restore(Acceptances before, List<Acceptance> added, Set<Acceptance> gone) {
        Set<Acceptance> lost = new HashSet<>(before.all());
        lost.removeAll(session.facts().acceptancesProperty().get().all());
        lost.removeIf(one -> !gone.contains(one) && added.stream().noneMatch(other -> one.isAboutTheSameAs(other)));
        session.facts().accept(known -> known.withoutAll(Set.copyOf(added)).withAll(List.copyOf(lost)), () -> {},
                this::failed);
    }

    private Optional<Acceptance> acceptance(Finding finding, String reason, RuleContext context) {
        return context.records().at(finding.file()).map((ErrorRecord record) -> new Acceptance(
                record.id().orElse(record.path()), finding.rule(), finding.pointer(),
                session.rules().find(finding.rule()).map(rule -> rule.identity(finding.arguments())).orElse(List.of()),
                Acceptance.hash(record.text().find(finding.pointer()).map(JsonNode::toValue)), reason.strip(),
                context.today()));
    }

    private void failed(Exception failure) {
        notifier.tell(Notice.of(Tone.ERROR,
                Phrase.of("problems.accept.failed", DiskReason.named(failure))));
    }
}
