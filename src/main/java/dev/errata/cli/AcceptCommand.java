package dev.errata.cli;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.curation.Severity;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.Rule;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `accept`: writes down that what a rule finds in a record is fine, and why; or takes that back.
final class AcceptCommand implements Command {
    private static final String REASON = "--reason";
    private static final String POINTER = "--pointer";
    private static final String WITHDRAW = "--withdraw";

    @Override
    public Usage usage() {
        return new Usage("accept").words("FOLDER", "ID", "RULE").option(REASON, "TEXT")
                .option(POINTER, "POINTER").flag(WITHDRAW);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        Optional<String> reason = call.option(REASON).filter(text -> !text.isBlank());
        if (reason.isEmpty() && !call.has(WITHDRAW)) {
            throw new UsageException("cli.accept.no-reason");
        }
        String id = call.positionals().get(1);
        Rule rule = call.rules().get().find(call.positionals().get(2))
                .orElseThrow(() -> new CommandException("cli.rules.unknown", call.positionals().get(2)));
        Optional<JsonPointer> pointer = call.option(POINTER).isPresent()
                ? Optional.of(RecordLookup.pointer(call.option(POINTER).get()))
                : Optional.empty();
        Workspace workspace = new RecordsFolder(call).open(Optional.of(call.positionals().getFirst()));
        return call.has(WITHDRAW)
                ? withdraw(workspace, id, rule, pointer, call)
                : accept(workspace, id, rule, pointer, reason.orElseThrow(), call);
    }

    private static Outcome accept(Workspace workspace, String id, Rule rule, Optional<JsonPointer> pointer,
            String reason, Call call) throws IOException, CommandException, InterruptedException {
        ErrorRecord record = RecordLookup.find(workspace.records(), id);
        List<Finding> found = Judgement.of(workspace, call).findings().getOrDefault(record.path(), List.of()).stream()
                .filter(one -> one.rule().equals(rule.id()) && one.severity() != Severity.ERROR)
                .filter(one -> pointer.isEmpty() || one.pointer().equals(pointer.get())).toList();
        LocalDate today = LocalDate.now(call.surroundings().clock());
        if (!found.isEmpty()) {
            workspace.side().accept(known -> {
                Acceptances all = known;
                for (Finding one : found) {
                    all = all.with(new Acceptance(record.id().orElse(record.path()), rule.id(), one.pointer(),
                            rule.identity(one.arguments()),
                            Acceptance.hash(record.text().find(one.pointer()).map(JsonNode::toValue)), reason, today));
                }
                return all;
            });
        }
        return told("cli.accept.done", found.size(), call);
    }

    private static Outcome withdraw(Workspace workspace, String id, Rule rule, Optional<JsonPointer> pointer, Call call)
            throws IOException {
        List<Acceptance> gone = workspace.side().acceptances().all().stream()
                .filter(one -> one.record().equals(id) && one.rule().equals(rule.id()))
                .filter(one -> pointer.isEmpty() || one.pointer().equals(pointer.get())).toList();
        if (!gone.isEmpty()) {
            workspace.side().accept(known -> {
                Acceptances left = known;
                for (Acceptance one : gone) {
                    left = left.without(one);
                }
                return left;
            });
        }
        return told("cli.accept.withdrawn", gone.size(), call);
    }

    private static Outcome told(String key, int count, Call call) {
        call.notes().tell(key, count);
        return count > 0 ? Outcome.FINE : Outcome.BAD_NEWS;
    }
}
