package dev.errata.search;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.search.language.QueryText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Small records for tests.
public final class Samples {
    private Samples() {}

    /// The day of these tests: a record is ageing from the 180th day without confirmation on, and stale after a year.
    public static final Freshness.Scale SCALE = new Freshness.Scale(LocalDate.of(2026, 11, 23), 180, 365);

    /// A query in the search language.
    public static RecordQuery query(String typed) {
        return QueryText.parse(typed).query().<RecordQuery>map(query -> new LanguageQuery(query, QueryTerms.of(SCALE)))
                .orElse(RecordQuery.ALL);
    }

    /// A file with this text.
    public static ErrorRecord file(String path, String text) {
        return new ErrorRecord(path, JsonText.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A record whose id is its path, with more members, such as `"tags":["a"]`.
    public static ErrorRecord record(String id, String members) {
        return file(id + ".json", "{\"id\":\"" + id + "\"," + members + "}");
    }

    /// A record with the members that lists show.
    public static ErrorRecord record(String id, String domain, String tier, double confidence) {
        return record(id, """
                "signature":"Error of %s","domain":"%s","verification_tier":"%s","confidence":%s,"resolvable":"true"
                """.formatted(id, domain, tier, confidence));
    }

    /// A saved record without findings.
    public static IndexedRecord clean(ErrorRecord record) {
        return IndexedRecord.of(record, Standing.CLEAN);
    }

    /// An index of these records, all of them clean.
    public static RecordIndex index(ErrorRecord... records) {
        return RecordIndex.of(RecordSet.of(Arrays.asList(records)), SCALE, () -> false);
    }
}
