package dev.errata.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Moves records from domain to domain: since the domain is the first part of the id, each is renamed.
public final class DomainMove {

    /// What a move does.
    ///
    /// @param renaming the renaming of those that can move
    /// @param refused  why the others cannot, by their path
    public record Plan(Renaming.Plan renaming, Map<String, IdVerdict.Refused> refused) {
        public Plan {
            refused = Map.copyOf(refused);
        }
    }

    private DomainMove() {}

    /// What it takes to give another domain to the records whose domain is one of `domains`.
    ///
    /// @param domains what becomes of each domain that is to go
    public static Plan plan(RecordSet records, Map<String, String> domains, Renaming.OldId oldId,
            Cancellation cancellation) {
        NewIds ids = NewIds.of(records);
        Map<String, RecordId> targets = new TreeMap<>();
        Map<String, String> paths = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Map<String, IdVerdict.Refused> refused = new TreeMap<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            Optional<String> wish = record.string(Field.DOMAIN).map(domains::get).map(to -> moved(record, to));
            if (wish.isEmpty()) {
                continue;
            }
            switch (ids.forRename(wish.get(), record)) {
                case IdVerdict.Free(RecordId id, String path) -> {
                    // One id may have several paths.
                    Optional<String> first = Optional.ofNullable(paths.get(path))
                            .or(() -> Optional.ofNullable(names.get(id.text())));
                    if (first.isEmpty()) {
                        paths.put(path, record.path());
                        names.put(id.text(), record.path());
                        targets.put(record.path(), id);
                    } else {
                        refused.put(record.path(), new IdVerdict.Refused(IdVerdict.Reason.ID_TAKEN, first.get()));
                    }
                }
                case IdVerdict.Refused why -> refused.put(record.path(), why);
            }
        }
        return new Plan(Renaming.plan(records, targets, oldId, cancellation), refused);
    }

    private static String moved(ErrorRecord record, String domain) {
        String id = record.id().orElse(record.path().replaceFirst("\\.json$", ""));
        return domain + id.substring(Math.max(id.indexOf('/'), 0));
    }
}
