package dev.errata.search;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The records of an index that meet some criteria, in some order, with what can be counted on the way. Immutable.
///
/// What one arrangement has worked out the next one takes over where it still holds: the sorted places while index and order
/// are the same, the matching records while the query only became narrower. So each letter typed costs less than the one before.
public final class Arrangement {

    /// What is asked for.
    ///
    /// @param held  a record as it was before it was edited: it keeps the place that it had then, if it had one
    /// @param words the newest index of the words of the records
    public record Request(Criteria criteria, SortOrder order, Optional<IndexedRecord> held, WordIndex words) {

        /// Everything, the gravest first.
        public static final Request DEFAULT = new Request(Criteria.EVERYTHING, SortOrder.DEFAULT, Optional.empty(),
                WordIndex.NONE);
    }

    private final RecordIndex index;
    private final Request request;
    private final List<Integer> sorted;
    private final BitSet matching;
    private final Answer answer;
    private final FacetColumns columns;
    private final Totals totals;
    private final Optional<Ranking> ranking;
    private final List<IndexedRecord> rows;
    /// Which row each record of the index is, -1 where it is none.
    private final int[] rowOf;
    private final FacetCounts counts;
    private final Optional<Held> held;

    /// Nothing, of an empty index.
    public static Arrangement empty(Freshness.Scale scale) {
        return new Arrangement(RecordIndex.empty(scale), Request.DEFAULT, Optional.empty(), () -> false);
    }

    /// Arranges an index anew, with what this arrangement knows.
    public Arrangement next(RecordIndex changed, Request asked, Cancellation cancellation) {
        return new Arrangement(changed, asked, Optional.of(this), cancellation);
    }

    private Arrangement(RecordIndex index, Request request, Optional<Arrangement> before, Cancellation cancellation) {
        this.index = index;
        this.request = request;
        Optional<Arrangement> sameIndex = before.filter(known -> known.index == index);
        this.columns = before.map(known -> known.columns.of(index)).orElseGet(() -> new FacetColumns(index));
        cancellation.check();
        this.totals = sameIndex.map(known -> known.totals).orElseGet(() -> Totals.of(index, columns));
        cancellation.check();
        this.sorted = sameIndex.filter(this::isSortedAlike).map(known -> known.sorted).orElseGet(() -> sort(before));
        cancellation.check();
        this.matching = match(before, cancellation);
        Optional<String> kept = request.held.filter(record -> request.criteria.matches(record, index.scale()))
                .map(IndexedRecord::path);
        this.answer = kept.isPresent()
                ? new Answer(Answer.Kind.AS_TYPED, matching)
                : Answer.of(index, request.criteria.query(), matching, request.words, cancellation);
        cancellation.check();
        FacetCounts.Tally tally = new FacetCounts.Tally();
        List<Integer> chosen = choose(kept, tally);
        cancellation.check();
        this.ranking = rank(before, chosen);
        List<Integer> ranked = ranked(chosen);
        this.rows = ranked.stream().map(index.records()::get).toList();
        this.rowOf = rowOf(ranked, index.size());
        this.counts = tally.counted();
        this.held = findHeld();
    }

    /// The index that was arranged.
    public RecordIndex index() {
        return index;
    }

    public Request request() {
        return request;
    }

    /// The records to be shown, in order.
    public List<IndexedRecord> rows() {
        return rows;
    }

    /// Which row the record at this path is; -1 where it is none. Found without a walk through the rows.
    public int row(String path) {
        int place = index.place(path);
        return place < 0 ? -1 : rowOf[place];
    }

    private static int[] rowOf(List<Integer> ranked, int size) {
        int[] rowOf = new int[size];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < ranked.size(); row++) {
            rowOf[ranked.get(row)] = row;
        }
        return rowOf;
    }

    /// In what way the rows answer the query.
    public Answer.Kind answer() {
        return answer.kind();
    }

    /// How many records choosing a facet value would leave, or leaves: all other criteria count, the facet itself does not.
    public FacetCounts counts() {
        return counts;
    }

    /// What the whole folder has.
    public Totals totals() {
        return totals;
    }

    /// The held record, if it would otherwise stand elsewhere or nowhere.
    public Optional<Held> held() {
        return held;
    }

    private boolean isSortedAlike(Arrangement other) {
        return other.request.order.equals(request.order) && other.request.held.equals(request.held);
    }

    /// The sort starts from the order before, which after an edit is nearly right and then costs one pass.
    private List<Integer> sort(Optional<Arrangement> before) {
        List<Integer> places = before.filter(known -> known.index.size() == index.size()).map(known -> known.sorted)
                .orElseGet(() -> places(index.size()));
        return SortedPlaces.of(asHeld(index.records()), places, request.order, index.scale());
    }

    private static List<Integer> places(int size) {
        List<Integer> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        return places;
    }

    private List<IndexedRecord> asHeld(List<IndexedRecord> records) {
        Optional<IndexedRecord> frozen = request.held.filter(held -> index.find(held.path()).isPresent());
        if (frozen.isEmpty()) {
            return records;
        }
        List<IndexedRecord> all = new ArrayList<>(records);
        all.replaceAll(record -> record.path().equals(frozen.get().path()) ? frozen.get() : record);
        return all;
    }

    private BitSet match(Optional<Arrangement> before, Cancellation cancellation) {
        RecordQuery query = request.criteria.query();
        if (before.isEmpty() || before.get().index.size() != index.size()) {
            return index.matching(query, index.everything(), request.words, cancellation);
        }
        Arrangement known = before.get();
        if (known.index == index) {
            BitSet within = query.narrows(known.request.criteria.query()) ? known.matching : index.everything();
            return index.matching(query, within, request.words, cancellation);
        }
        return known.request.criteria.query().equals(query)
                ? rematch(known, cancellation)
                : index.matching(query, index.everything(), request.words, cancellation);
    }

    /// Asks the query only of the records that are not what they were.
    private BitSet rematch(Arrangement known, Cancellation cancellation) {
        BitSet changed = new BitSet(index.size());
        for (int i = 0; i < index.size(); i++) {
            changed.set(i, !Objects.equals(index.records().get(i), known.index.records().get(i)));
        }
        BitSet found = (BitSet) known.matching.clone();
        found.andNot(changed);
        found.or(index.matching(request.criteria.query(), changed, WordIndex.NONE, cancellation));
        return found;
    }

    private List<Integer> choose(Optional<String> kept, FacetCounts.Tally tally) {
        FacetFilter filter = new FacetFilter(columns, request.criteria.facets());
        BitSet shown = filter.count(inScope(answer.places()));
        filter.addTo(tally);
        kept.map(index::place).filter(place -> place >= 0).ifPresent(shown::set);
        List<Integer> chosen = new ArrayList<>(shown.cardinality());
        // The same objects are listed again: a hundred thousand new ones a letter keep the collector busy.
        for (Integer place : sorted) {
            if (shown.get(place)) {
                chosen.add(place);
            }
        }
        return chosen;
    }

    private BitSet inScope(BitSet places) {
        Scope scope = request.criteria.scope();
        if (scope == Scope.ALL) {
            return places;
        }
        BitSet within = (BitSet) places.clone();
        places.stream().filter(place -> !scope.contains(index.records().get(place))).forEach(within::clear);
        return within;
    }

    /// How well the chosen records answer the searched words, if that is asked for and can be said. While a record is held,
    /// all of them keep the rank that they had before it was edited.
    private Optional<Ranking> rank(Optional<Arrangement> before, List<Integer> chosen) {
        List<String> searched = request.criteria.query().words();
        if (request.order.key() != SortKey.RELEVANCE || searched.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ranking> known = before.filter(earlier -> request.held.isPresent()
                && earlier.index.size() == index.size()).flatMap(earlier -> earlier.ranking)
                .filter(ranks -> ranks.words().equals(searched));
        return known.or(() -> {
            BitSet among = new BitSet(index.size());
            chosen.forEach(among::set);
            return request.words.relevance(index, searched, among).map(scores -> new Ranking(searched, scores));
        });
    }

    private List<Integer> ranked(List<Integer> chosen) {
        return ranking.map(ranks -> ranks.sorted(chosen, request.order.direction())).orElse(chosen);
    }

    private Optional<Held> findHeld() {
        Optional<IndexedRecord> now = request.held.flatMap(frozen -> index.find(frozen.path()));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        int place = row(now.get().path());
        if (place < 0) {
            return Optional.empty();
        }
        boolean isOut = answer.kind() == Answer.Kind.AS_TYPED && !request.criteria.matches(now.get(), index.scale());
        if (isOut) {
            return Optional.of(new Held(now.get().path(), Held.Why.NO_MATCH));
        }
        Comparator<IndexedRecord> comparator = request.order.comparator(index.scale());
        boolean inOrder = ranking.isPresent() || (place == 0 || comparator.compare(rows.get(place - 1), now.get()) <= 0)
                && (place == rows.size() - 1 || comparator.compare(now.get(), rows.get(place + 1)) <= 0);
        return inOrder ? Optional.empty() : Optional.of(new Held(now.get().path(), Held.Why.OUT_OF_ORDER));
    }
}
