package dev.errata.search.fulltext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.RecordSet;
import dev.errata.search.Arrangement;
import dev.errata.search.Criteria;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.RecordQuery;
import dev.errata.search.Samples;
import dev.errata.search.SearchText;
import dev.errata.search.SortOrder;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a curator types, and the record that has to be among the first three: of the project's own records, and of 1,506 others
/// where they are there.
class JudgedQueriesTest {
    private static final Path OWN = Path.of("records");
    private static final Path CORPUS = Path.of("../shared/corpus/records");
    private static final int FIRST = 3;
    private static final FullText FULL_TEXT = new FullText();
    private static RecordIndex index = RecordIndex.empty(Samples.SCALE);
    private static WordIndex words = WordIndex.NONE;

    @BeforeAll
    static void open() throws IOException {
        RecordSet records = read(OWN);
        if (Files.isDirectory(CORPUS)) {
            RecordSet more = read(CORPUS);
            records = RecordSet.of(Stream.concat(more.records().stream(), records.records().stream())
                    .toList());
        }
        index = RecordIndex.of(records, Samples.SCALE, Cancellation.NEVER);
        words = FULL_TEXT.update(index, Progress.NONE, Cancellation.NEVER);
    }

    @AfterAll
    static void close() {
        FULL_TEXT.close();
    }

    private static RecordSet read(Path folder) throws IOException {
        return Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER).records();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"`bgsave`|`redis/err-bgsave-failed-disk`",
            "`bgsave failed`|`redis/err-bgsave-failed-disk`", "`CROSSSLOT`|`redis/crossslot-keys-same-slot`",
            "`crossslot keys`|`redis/crossslot-keys-same-slot`",
            "`kex_exchange_identification`|`ssh/kex-exchange-identification-closed`",
            "`server_names_hash`|`nginx/server-names-hash-bucket-size`",
            "`UnsupportedClassVersionError`|`java/unsupported-class-version`",
            "`0308010C`|`node/digital-envelope-unsupported`",
            "`pg_hba.conf`|`postgresql/no-pg-hba-conf-entry-for-host`",
            "`无关的历史`|`git/refusing-to-merge-unrelated-histories`", "`哈希槽`|`redis/crossslot-keys-same-slot`",
            "`端口`|`docker/bind-port-is-already-allocated`",
            "`只读副本`|`redis/readonly-write-against-replica`", "`文件监视器`|`node/enospc-file-watchers`",
            "`unrelated history`|`git/refusing-to-merge-unrelated-histories`",
            "`dubious owner`|`git/detected-dubious-ownership-in-repository`",
            "`InaccessibleObjectException`|`java/inaccessible-object-reflection`",
            "`externally managed`|`python/externally-managed-environment`",
            "`\"no running event loop\"`|`python/asyncio-no-running-event-loop`",
            "`OOMKilled 137`|`kubernetes/oomkilled-exit-code-137`"})
    void theRecordThatIsMeantIsAmongTheFirst(String typed, String id) {
        List<String> first = names(typed, words).stream().limit(FIRST).toList();
        assertTrue(first.contains(id), first::toString);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "`死锁`|`postgresql/deadlock-detected`", "`连接 拒绝`|`kubernetes/connection-to-the-server-was-refused`",
            "`证书`|`python/ssl-certificate-verify-failed`", "`密码`|`postgresql/password-authentication-failed`",
            "`模块`|`python/no-module-named-distutils`", "`deadlock detected`|`postgresql/deadlock-detected`",
            "`certificate verify failed`|`python/ssl-certificate-verify-failed`"})
    void theRecordThatIsMeantComesForwardAmongSeveral(String typed, String id) {
        List<String> ranked = names(typed, words);
        List<String> unranked = names(typed, WordIndex.NONE);
        assertTrue(ranked.stream().limit(FIRST).toList().contains(id), ranked::toString);
        assertTrue(unranked.size() >= FIRST, unranked::toString);
        assertTrue(ranked.indexOf(id) < unranked.indexOf(id), unranked::toString);
    }

    /// Parts of the records' own texts, cut anywhere.
    @Test
    void narrowingDownLosesNoRecord() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            assertNarrowedAlike(part(random, 14));
        }
    }

    /// What is certain of the parts of a query has to be certain of the whole.
    @Test
    void narrowingDownWholeQueriesLosesNoRecord() {
        Random random = new Random(11);
        List<String> shapes = List.of("-%s", "%s -%s", "%s OR %s", "-(%s OR -%s)", "signature:%s -%s",
                "workarounds:(-%s)",
                "workarounds:(%s) OR -tag:%s", "%s confidence>0.7 OR %s");
        for (int i = 0; i < 400; i++) {
            String shape = shapes.get(i % shapes.size());
            assertNarrowedAlike(shape.formatted(part(random, 4), part(random, 4)));
        }
    }

    private static void assertNarrowedAlike(String typed) {
        RecordQuery query = Samples.query(typed);
        assertEquals(matching(query, WordIndex.NONE), matching(query, words), typed);
    }

    /// Some letters out of some record, in quotes.
    private static String part(Random random, int longest) {
        while (true) {
            String text = index.records().get(random.nextInt(index.size())).summary().text().strings();
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(longest));
            String part = SearchText.fold(text.substring(start, end).replaceAll("[\n\"\\\\]", " "));
            if (!part.isEmpty()) {
                return '"' + part + '"';
            }
        }
    }

    private static BitSet matching(RecordQuery query, WordIndex narrowing) {
        return index.matching(query, index.everything(), narrowing, Cancellation.NEVER);
    }

    private static List<String> names(String typed, WordIndex ranking) {
        return arranged(typed, ranking).rows().stream().map(IndexedRecord::name).toList();
    }

    private static Arrangement arranged(String typed, WordIndex ranking) {
        Arrangement.Request request = new Arrangement.Request(Criteria.EVERYTHING.with(Samples.query(typed)),
                SortOrder.DEFAULT, Optional.empty(), ranking);
        return Arrangement.empty(Samples.SCALE).next(index, request, Cancellation.NEVER);
    }
}
