package dev.errata.search.fulltext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.search.Answer;
import dev.errata.search.Arrangement;
import dev.errata.search.Candidates;
import dev.errata.search.Criteria;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.RecordQuery;
import dev.errata.search.Samples;
import dev.errata.search.SortOrder;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextTest {
    private final FullText fullText = new FullText();

    private final RecordIndex index = Samples.index(
            signed("a/cause", "Disk is full", "The memory of the host ran out."),
            signed("b/oom", "java.lang.OutOfMemoryError: Java heap space", "Too many objects."),
            signed("c/memory-leak", "Leak detected", "A listener was not removed."),
            signed("d/swap", "Cannot allocate memory", "fork() failed since no swap is there."),
            signed("e/ora", "ORA-00942: table or view does not exist", "Missing grant."),
            signed("f/refused", "connect ECONNREFUSED 127.0.0.1:6379", "The server refuses connections."),
            signed("g/zh", "Memory overcommit", "内存不足，无法分配内存"),
            signed("h/path", "open /proc/sys/vm/overcommit_memory: permission denied", "Run as root."));

    @AfterEach
    void close() {
        fullText.close();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "`memory`|`c/memory-leak g/zh d/swap h/path b/oom a/cause`",
            "`mem`|`c/memory-leak`", "`out of memory`|`b/oom`", "`ora-00942`|`e/ora`", "`942`|`e/ora`",
            "`econnrefused`|`f/refused`", "`refused`|`f/refused`", "`内存`|`g/zh`", "`无法分配`|`g/zh`", "`fork()`|`d/swap`",
            "`/proc/sys/vm`|`h/path`", "`allocate memory`|`d/swap`"})
    void theBestAnswerComesFirst(String typed, String ids) {
        List<String> found = found(typed);
        List<String> wanted = List.of(ids.split(" "));
        assertEquals(wanted, found.subList(0, Math.min(wanted.size(), found.size())), found::toString);
    }

    /// The signature counts more than the cause, a short text more than a long one, both words more than one.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "`内存`|`c/signature d/long-signature b/cause e/long-cause`", "`内存不足`|`d/long-signature b/cause`",
            "`连接`|`g/refused f/several`", "`拒绝 连接`|`g/refused f/several`", "`磁盘`|`a/disk e/long-cause`"})
    void theBestAnswerInChineseComesFirst(String typed, String ids) {
        RecordIndex chinese = Samples.index(signed("a/disk", "磁盘已满", "没有空间"),
                signed("b/cause", "进程被终止", "主机内存不足"), signed("c/signature", "内存溢出", "对象太多"),
                signed("d/long-signature", "错误：创建新的工作线程时发现系统的可用内存不足，请稍后再试一次", "线程太多"),
                signed("e/long-cause", "服务停止响应", "日志写满磁盘之后，后台任务反复重试，每次重试都会占用更多的内存，直到被系统终止"),
                signed("f/several", "握手失败", "远程主机拒绝了我们的连接"), signed("g/refused", "连接被拒绝", "端口没有监听"));
        assertEquals(List.of(ids.split(" ")), found(typed, chinese, update(chinese)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "emor", "e", "ora-00942", "a-0", "942:", "内存", "内", "存不", "足，无", "fork()",
            "lang.Out",
            "proc/sys", "_memory", "/", "zzz", "127.0.0.1", "1:6", "m o", "heap space"})
    void whateverIsRuledOutDoesNotContainTheText(String text) {
        WordIndex words = update(index);
        RecordQuery query = Samples.query('"' + text + '"');
        assertEquals(index.matching(query, index.everything(), WordIndex.NONE, Cancellation.NEVER),
                index.matching(query, index.everything(), words, Cancellation.NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "emor", "e", "0", "z", "q", "00942", "内存", "内", "zzz", "heap"})
    void aPartOfOneWordIsFoundWithoutALookIntoTheTexts(String text) {
        BitSet having = index.matching(Samples.query('"' + text + '"'), index.everything(), WordIndex.NONE,
                Cancellation.NEVER);
        assertEquals(Optional.of(Candidates.exactly(having)), update(index).containing(index, text));
    }

    @Test
    void aNumberIsNoText() {
        RecordIndex one = Samples.index(Samples.record("a/b", "\"confidence\":0.75,\"obsolete\":true"));
        assertEquals(Optional.of(Candidates.exactly(places())), update(one).containing(one, "75"));
        assertEquals(Optional.of(Candidates.exactly(places())), update(one).containing(one, "true"));
        assertEquals(Optional.of(Candidates.exactly(places())), update(one).containing(one, "7"));
    }

    @Test
    void nothingIsCertainOfARecordThatWasEditedSince() {
        WordIndex words = update(index);
        RecordIndex changed = index
                .with(Map.of("e/ora.json", Optional.of(Samples.clean(signed("e/ora", "Other", "")))));
        for (String text : List.of("ora", "o", "nosuchword")) {
            Candidates found = words.containing(changed, text).orElseThrow();
            assertTrue(found.possible().get(4), text);
            assertFalse(found.certain().get(4), text);
        }
    }

    private static Optional<BitSet> possible(WordIndex words, RecordIndex records, String text) {
        return words.containing(records, text).map(Candidates::possible);
    }

    @Test
    void rulesOutNearlyAll() {
        assertEquals(Optional.of(places(4)), possible(update(index), index, "ra-0094"));
        assertEquals(Optional.of(places()), possible(update(index), index, "nosuchword"));
        assertEquals(Optional.of(places(6)), possible(update(index), index, "存不足"));
        assertEquals(Optional.empty(), update(index).containing(index, "->"));
    }

    @Test
    void knowsOtherFormsOfAWord() {
        WordIndex words = update(
                Samples.index(signed("a/b", "it failed, it fails", "A failure that will fail memories")));
        assertEquals(Set.of("fail", "failed", "fails"), words.forms("failing"));
        assertEquals(Set.of("memories"), words.forms("memory"));
        assertEquals(Set.of(), words.forms("zzzz"));
        assertEquals(Set.of(), words.forms("it"));
    }

    @Test
    void otherFormsCountWhereNoRecordHasTheWordsAsTyped() {
        assertEquals(List.of("f/refused"), found("refusing connection"));
        assertEquals(List.of("f/refused"), found("refused connection"));
        assertEquals(Answer.Kind.OTHER_FORMS, arranged("refusing connection", index, update(index)).answer());
        assertEquals(Answer.Kind.AS_TYPED, arranged("refused connection", index, update(index)).answer());
        assertEquals(List.of(), found("\"refusing\""));
    }

    @Test
    void theMostOfTheWordsCountWhereNoRecordHasThemAll() {
        assertEquals(List.of("d/swap"), found("cannot allocate zebra memory"));
        assertEquals(Answer.Kind.SOME_WORDS, arranged("zebra listener", index, update(index)).answer());
        assertEquals(List.of("c/memory-leak"), found("zebra listener"));
        assertEquals(List.of(), found("zebra listener path:nowhere"));
        assertEquals(List.of(), found("zebra okapi"));
    }

    @Test
    void followsEdits() {
        update(index);
        IndexedRecord edited = Samples.clean(signed("e/ora", "TNS-12541: no listener", "Down."));
        RecordIndex changed = index.with(Map.of("e/ora.json", Optional.of(edited), "a/cause.json", Optional.empty(),
                "z/new.json", Optional.of(Samples.clean(signed("z/new", "Brand new listener", "")))));
        WordIndex words = update(changed);
        assertEquals(List.of("e/ora", "c/memory-leak", "z/new").stream().sorted().toList(),
                found("listener", changed, words).stream().sorted().toList());
        assertEquals(Optional.of(places()), possible(words, changed, "ora-00942"));
    }

    @Test
    void staysTrueWhereItLagsBehind() {
        WordIndex words = update(index);
        IndexedRecord edited = Samples.clean(signed("e/ora", "TNS-12541: no listener", "Down."));
        RecordIndex changed = index.with(Map.of("e/ora.json", Optional.of(edited)));
        assertEquals(Set.of("c/memory-leak", "e/ora"), Set.copyOf(found("listener", changed, words)));
        RecordIndex longer = index.with(Map.of("z/new.json",
                Optional.of(Samples.clean(signed("z/new", "Brand new listener", "")))));
        assertEquals(Set.of("c/memory-leak", "z/new"), Set.copyOf(found("listener", longer, words)));
    }

    @Test
    void saysNothingOnceItIsClosed() {
        WordIndex words = update(index);
        fullText.close();
        assertEquals(Optional.empty(), words.containing(index, "memory"));
        assertEquals(Optional.empty(), words.relevance(index, List.of("memory"), index.everything()));
    }

    @Test
    void aLongRunOfLettersIsFoundByItsMiddle() {
        String run = "q".repeat(900) + "needle" + "q".repeat(2_500) + "pin" + "q".repeat(300);
        RecordIndex one = Samples.index(signed("a/b", run, ""), signed("b/c", "other", ""));
        WordIndex words = update(one);
        for (String text : List.of("needle", "qneedleq", "qpin", "q".repeat(150) + "pin", "q".repeat(190) + "needle")) {
            assertTrue(possible(words, one, text).map(found -> found.get(0)).orElse(true), text);
        }
        assertEquals(Optional.of(places()), possible(words, one, "nedle"));
    }

    private List<String> found(String typed) {
        return found(typed, index, update(index));
    }

    private static List<String> found(String typed, RecordIndex records, WordIndex words) {
        return arranged(typed, records, words).rows().stream().map(IndexedRecord::name).toList();
    }

    private static Arrangement arranged(String typed, RecordIndex records, WordIndex words) {
        Arrangement.Request request = new Arrangement.Request(Criteria.EVERYTHING.with(Samples.query(typed)),
                SortOrder.DEFAULT, Optional.empty(), words);
        return Arrangement.empty(Samples.SCALE).next(records, request, Cancellation.NEVER);
    }

    private WordIndex update(RecordIndex records) {
        return fullText.update(records, Progress.NONE, Cancellation.NEVER);
    }

    private static BitSet places(int... all) {
        BitSet places = new BitSet();
        for (int place : all) {
            places.set(place);
        }
        return places;
    }

    private static ErrorRecord signed(String id, String signature, String cause) {
        return Samples.record(id, "\"signature\":\"%s\",\"root_cause\":\"%s\"".formatted(signature, cause));
    }
}
