package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.language.Query;
import dev.errata.search.language.QueryText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Random queries on random records, against [NaiveSearch].
class LanguageQueryPropertyTest {
    private static final NaiveSearch NAIVE = new NaiveSearch(Samples.SCALE.today());
    private static final List<String> WORDS = List.of("fork", "failed", "memory", "out of memory", "Fork()", "内存不足",
            "ORA-00942", "redis", "go", "a*b", "", " ", "Not  Found");

    @Property(tries = 3_000)
    void findsWhatAPlainReadingFinds(@ForAll("queries") String typed, @ForAll("records") IndexedRecord record) {
        Optional<Query> query = QueryText.parse(typed).query();
        boolean expected = query.map(found -> NAIVE.matches(found, record)).orElse(true);
        assertEquals(expected, Samples.query(typed).matches(record),
                () -> typed + " " + record.record().text().text() + " " + record.standing());
    }

    @Property(tries = 1_000)
    void whatNarrowsFindsNoMore(@ForAll("words") String one, @ForAll("words") String other,
            @ForAll("records") IndexedRecord record) {
        for (Map.Entry<String, String> pair : Map.of(one + other, one, one + " " + other, other,
                "domain:" + one + " " + other, "domain:" + one, one, one + "*").entrySet()) {
            RecordQuery narrow = Samples.query(pair.getKey());
            RecordQuery wide = Samples.query(pair.getValue());
            assertTrue(!narrow.narrows(wide) || !narrow.matches(record) || wide.matches(record), pair::toString);
        }
    }

    @Property(tries = 1_000)
    void choosingFacetsMeansWhatTheTextMeans(@ForAll("choices") String typed,
            @ForAll("records") IndexedRecord record) {
        TypedQuery query = TypedQuery.of(QueryText.parse(typed), QueryTerms.of(Samples.SCALE));
        assertEquals(Samples.query(typed).matches(record), query.criteria().matches(record, Samples.SCALE),
                () -> typed + " " + record.record().text().text() + " " + record.standing());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("f", "fo", "fork", "内", "内存", "mem", "-fork", "a*b", "o f", "\"out of\"", "none", "go");
    }

    @Provide
    Arbitrary<String> choices() {
        return Arbitraries
                .of("domain=redis", "domain=(go OR Redis OR none)", "tags=go", "tags:none", "tags=(go OR none)",
                        "severity:error", "severity:(warning OR clean)", "is:unsaved", "is:to-review", "rule=no-domain",
                        "rule:none", "freshness:stale", "freshness:(fresh OR none)", "zh:missing", "zh:none",
                        "locale=en",
                        "category=\"\"", "resolvable=true", "fork", "-domain=redis")
                .list().ofMaxSize(3)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.lazyOf(() -> conditions(),
                () -> conditions(),
                () -> queries().list().ofMinSize(1).ofMaxSize(3).map(parts -> parts.stream()
                        .map(part -> "(" + part + ")").collect(Collectors.joining(" "))),
                () -> queries().list().ofSize(2).map(parts -> "(" + parts.get(0) + ") OR (" + parts.get(1) + ")"),
                () -> queries().map(part -> "NOT (" + part + ")"),
                () -> inner().map(part -> "workarounds[" + part + "]"));
    }

    private static Arbitrary<String> conditions() {
        Arbitrary<String> values = Arbitraries.of("fork", "f", "内存", "redis", "\"out of memory\"", "none", "any",
                "a*b", "*k", "r*", "\"a*b\"", "fork()", "memory", "ora-00942", "(go OR redis)", "/fork|mem/",
                "/^[A-Z]+-\\d+$/", "/not\\s+found/", "/found/", "\"not found\"", "true");
        Arbitrary<String> texts = Combinators.combine(Arbitraries.of("signature", "domain", "tags", "workarounds",
                "workarounds.sources", "sources", "os_specific", "transition_graph", "leads_to", "path", "unknown",
                "text",
                "rule", "versions.version", "signature_zh", "root_cause_type"), Arbitraries.of(":", "=", "!="), values)
                .as((name, operator, value) -> name + operator + value);
        Arbitrary<String> numbers = Combinators.combine(Arbitraries.of("confidence", "success_rate", "probability",
                "workarounds.count", "tags.count", "errors", "findings"),
                Arbitraries.of(":", "=", "!=", "<", "<=", ">", ">="),
                Arbitraries.of("0.5", "0.9", "50%", "0", "1", "2", "none"))
                .as((name, operator, value) -> name + operator + value);
        Arbitrary<String> days = Combinators.combine(Arbitraries.of("last_confirmed", "first_seen"),
                Arbitraries.of(":", "=", "<", "<=", ">", ">="),
                Arbitraries.of("2026", "2026-02", "2026-02-14", "-90d", "-1y", "today", "any"))
                .as((name, operator, value) -> name + operator + value);
        Arbitrary<String> others = Arbitraries.of("confidence:0.3..0.6", "confidence:..0.5",
                "last_confirmed:2025..-90d",
                "first_seen:2026-01..", "is:unsaved", "is:fixable", "is:broken", "is:clean", "severity:error",
                "zh:missing",
                "zh:none", "has:zh", "has:tags", "has:(tags OR sources)", "errors>0", "infos<1",
                "samples:match", "has:samples", "samples:none", "-samples:no-match");
        Arbitrary<String> free = Arbitraries.of("fork", "Fork()", "内存", "ora-00942", "out memory", "\"out of memory\"",
                "redis", "a*b", "o*y", "/not\\s+found/", "0.9", "json");
        return Arbitraries.oneOf(texts, texts, numbers, days, others, free);
    }

    private static Arbitrary<String> inner() {
        return Arbitraries.of("success_rate>0.5", "sources:none", "sources:any", "fork", "action:fork", "-action:fork",
                "success_rate:none", "action=fork", "/fork/", "condition:any", "\"out of memory\"").list().ofMinSize(1)
                .ofMaxSize(3).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<IndexedRecord> records() {
        Arbitrary<String> text = Arbitraries.of(WORDS).map(word -> '"' + word + '"');
        Arbitrary<String> any = Arbitraries.oneOf(text, text,
                Arbitraries.of("null", "0.9", "true", "[]", "{\"z\":\"fork\"}"));
        Arbitrary<String> texts = any.list().ofMaxSize(3).map(LanguageQueryPropertyTest::array);
        Arbitrary<String> number = Arbitraries.of("0.30", "0.5", "0.9", "1", "5e-1", "\"0.9\"", "null");
        Arbitrary<String> day = Arbitraries.of("\"2026-02-14\"", "\"2025-01-01\"", "\"2026-11-20\"", "\"2026-02-30\"",
                "\"soon\"", "null");
        Arbitrary<String> workaround = object(
                Map.of("action", any, "success_rate", number, "sources", texts, "condition", text, "odd", any));
        Arbitrary<String> edge = object(Map.of("error_id", text, "probability", number));
        Arbitrary<String> graph = object(Map.of("leads_to",
                edge.list().ofMaxSize(2).map(LanguageQueryPropertyTest::array), "preceded_by", texts));
        Arbitrary<String> record = object(Map.ofEntries(Map.entry("signature", any), Map.entry("signature_zh", text),
                Map.entry("domain", any), Map.entry("category", text), Map.entry("tags", texts),
                Map.entry("resolvable", any),
                Map.entry("confidence", number), Map.entry("last_confirmed", day), Map.entry("first_seen", day),
                Map.entry("workarounds",
                        Arbitraries.oneOf(workaround.list().ofMaxSize(3).map(LanguageQueryPropertyTest::array), texts)),
                Map.entry("transition_graph", graph), Map.entry("os_specific", Arbitraries.oneOf(any, graph)),
                Map.entry("x_unknown", Arbitraries.oneOf(any, texts)), Map.entry("locale", text)));
        Arbitrary<String> file = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, record),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("[\"fork\"]", "{\"signature\": \"fork", "\"redis\"", "")));
        return Combinators.combine(file, standings())
                .as((written, standing) -> IndexedRecord.of(Samples.file("redis/x.json", written), standing));
    }

    private static Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 1),
                Arbitraries.of(Standing.Saving.class), Arbitraries.of("match", "no-match").list().uniqueElements())
                .as((errors, infos, saving, samples) -> new Standing(errors, 0, infos, errors > 1 ? 1 : 0,
                        errors > 0 ? List.of("fork-rule", "no-domain") : List.of(), saving, samples));
    }

    private static Arbitrary<String> object(Map<String, Arbitrary<String>> members) {
        List<String> names = members.keySet().stream().sorted().toList();
        return Arbitraries.of(names).set().flatMap(chosen -> Combinators.combine(members.entrySet().stream()
                .filter(member -> chosen.contains(member.getKey())).sorted(Map.Entry.comparingByKey())
                .map(member -> member.getValue().map(value -> '"' + member.getKey() + "\":" + value)).toList())
                .as(parts -> "{" + String.join(",", parts) + "}"));
    }

    private static String array(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
