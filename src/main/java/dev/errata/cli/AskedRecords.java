package dev.errata.cli;

import dev.errata.curation.Settings;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.search.Criteria;
import dev.errata.search.Freshness;
import dev.errata.search.IndexedRecord;
import dev.errata.search.QueryTerms;
import dev.errata.search.Standing;
import dev.errata.search.TypedQuery;
import dev.errata.search.language.QueryFault;
import dev.errata.search.language.QueryText;
import dev.errata.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which records a call asks for: those that meet its `--query`, of one of its `--tier`s and of one of its `--domain`s.
///
/// @param query   as in the filter of the window
/// @param tiers   none for all
/// @param domains none for all
record AskedRecords(QueryText query, List<String> tiers, List<String> domains) {

    /// @throws UsageException where the query has a fault
    static AskedRecords of(Call call) throws UsageException {
        QueryText query = QueryText.parse(call.option("--query").orElse(""));
        if (!query.faults().isEmpty()) {
            QueryFault fault = query.faults().getFirst();
            throw new UsageException("cli.query.fault", query.text(),
                    call.messages().text(fault.messageKey(), fault.arguments().toArray()));
        }
        return new AskedRecords(query, call.options("--tier"), call.options("--domain"));
    }

    /// Those of a folder that was checked.
    RecordSet among(Judgement judgement, Call call) {
        Workspace workspace = judgement.workspace();
        Settings settings = workspace.settings();
        Freshness.Scale scale = new Freshness.Scale(LocalDate.now(call.surroundings().clock()),
                settings.ageingDays(), settings.staleDays());
        Criteria criteria = TypedQuery.of(query, QueryTerms.of(scale)).criteria();
        List<ErrorRecord> asked = new ArrayList<>();
        for (ErrorRecord record : workspace.records().records()) {
            if (isAmong(record, Field.VERIFICATION_TIER, tiers) && isAmong(record, Field.DOMAIN, domains)
                    && (criteria.isEverything() || criteria.matches(indexed(record, judgement), scale))) {
                asked.add(record);
            }
        }
        return RecordSet.of(asked);
    }

    private static boolean isAmong(ErrorRecord record, Field field, List<String> wanted) {
        return wanted.isEmpty() || record.string(field).filter(wanted::contains).isPresent();
    }

    private static IndexedRecord indexed(ErrorRecord record, Judgement judgement) {
        return IndexedRecord.of(record,
                Standing.of(judgement.findings().getOrDefault(record.path(), List.of()), Standing.Saving.SAVED,
                        record.id().map(judgement.workspace().side().samples()::of).orElse(List.of())));
    }
}
