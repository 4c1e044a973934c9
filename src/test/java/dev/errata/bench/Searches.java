package dev.errata.bench;

import dev.errata.record.ErrorRecord;
import dev.errata.search.Arrangement;
import dev.errata.search.Freshness;
import dev.errata.search.QueryTerms;
import dev.errata.search.RecordIndex;
import dev.errata.search.SortKey;
import dev.errata.search.TypedQuery;
import dev.errata.search.WordIndex;
import dev.errata.search.fulltext.FullText;
import dev.errata.search.language.QueryText;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A query from the text that somebody typed to the rows of the list, ranked, with the counts of all facets: what the window does
/// in the background. Each query starts from the whole folder, as none before it helps. The peer looks with a plain
/// case-insensitive search into the text of every file, for one word, and neither ranks nor counts.
final class Searches {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 8;

    /// As people type them: words, phrases, Chinese, fields, numbers, days, lists and patterns.
    private static final List<String> QUERIES = List.of("permission denied", "connection refused", "\"out of memory\"",
            "timeout", "certificate expired tls", "null pointer", "docker build cache", "内存", "连接 超时", "权限",
            "domain:docker", "domain=(node OR java) timeout", "-domain:docker memory", "confidence<0.8",
            "confidence:0.8..0.9 tier:human_reviewed", "last_confirmed<-90d", "workarounds.sources:none",
            "workarounds[success_rate>0.8 sources:none]", "has:tags", "category:network_error refused",
            "signature:/E[A-Z]+:/", "/(?:fork|exec) failed/");
    private static final List<String> PEER_WORDS = List.of("permission denied", "timeout", "memory", "docker");

    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> peerNanos = new ArrayList<>();

    /// Searches the folder in all ways, each several times.
    static Searches in(Path folder, Set<String> rules) throws IOException {
        Workspace workspace = Workspace.open(folder, rules, Clock.systemUTC(), Progress.NONE, Cancellation.NEVER);
        Freshness.Scale scale = new Freshness.Scale(LocalDate.now(ZoneOffset.UTC), workspace.settings().ageingDays(),
                workspace.settings().staleDays());
        RecordIndex index = RecordIndex.of(workspace.records(), scale, Cancellation.NEVER);
        Searches searches = new Searches();
        try (FullText fullText = new FullText()) {
            WordIndex words = fullText.update(index, Progress.NONE, Cancellation.NEVER);
            Arrangement everything = Arrangement.empty(scale).next(index, Arrangement.Request.DEFAULT,
                    Cancellation.NEVER);
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                if (i == WARM_UP) {
                    searches.nanos.clear();
                }
                QUERIES.forEach(query -> searches.search(query, everything, words));
            }
        }
        PEER_WORDS.forEach(word -> searches.searchPlainly(word, workspace.records().records()));
        return searches;
    }

    private void search(String query, Arrangement everything, WordIndex words) {
        long start = System.nanoTime();
        TypedQuery typed = TypedQuery.of(QueryText.parse(query), QueryTerms.of(everything.index().scale()));
        Arrangement found = everything.next(everything.index(), new Arrangement.Request(typed.criteria(),
                SortKey.RELEVANCE.usualOrder(), Optional.empty(), words), Cancellation.NEVER);
        nanos.add(System.nanoTime() - start);
        if (!typed.text().faults().isEmpty() || found.index().size() == 0) {
            throw new IllegalStateException(query + " is at fault");
        }
    }

    private void searchPlainly(String word, Iterable<ErrorRecord> records) {
        Pattern plain = Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE);
        long start = System.nanoTime();
        int found = 0;
        for (ErrorRecord record : records) {
            found += plain.matcher(record.text().text()).find() ? 1 : 0;
        }
        peerNanos.add(System.nanoTime() - start);
        if (found == 0) {
            throw new IllegalStateException(word + " is nowhere");
        }
    }

    /// The share `part` of queries takes no longer than this many milliseconds.
    double millis(double part) {
        return millis(nanos, part);
    }

    /// The same of the peer.
    double peerMillis(double part) {
        return millis(peerNanos, part);
    }

    private static double millis(List<Long> measured, double part) {
        List<Long> sorted = measured.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1e6;
    }
}
