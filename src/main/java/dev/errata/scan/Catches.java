package dev.errata.scan;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.StopReason;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// Which patterns catch which of some short texts, the signatures and samples of a folder for two. Immutable: an edit of one record
/// gives another instance that shares all that was prepared for the others, and costs little. A search that is stopped by its
/// budget catches nothing.
public final class Catches {

    /// So many changed patterns are looked at one by one before all are prepared anew: each costs a text some microseconds, to
    /// prepare thousands anew a good part of a second.
    private static final int MOST_CHANGED = 500;

    private final PatternSet patterns;
    private final PatternSet filtered;
    private final GramFilter filter;
    /// Paths whose pattern is not the filtered one.
    private final PMap<String, Optional<ScannedRecord>> changed;
    private final TreePMap<String, List<Text>> texts;

    /// A text with its sketch.
    private static final class Text {
        private final String text;
        private final Sketch sketch = new Sketch();

        Text(String text) {
            this.text = text;
            sketch.take(text);
        }
    }

    private Catches(PatternSet patterns, PatternSet filtered, GramFilter filter,
            PMap<String, Optional<ScannedRecord>> changed, TreePMap<String, List<Text>> texts) {
        this.patterns = patterns;
        this.filtered = filtered;
        this.filter = filter;
        this.changed = changed;
        this.texts = texts;
    }

    /// @param texts the texts of each record, by its path
    public static Catches of(PatternSet patterns, Map<String, ? extends Collection<String>> texts) {
        TreePMap<String, List<Text>> ready = TreePMap.empty();
        for (Map.Entry<String, ? extends Collection<String>> entry : texts.entrySet()) {
            ready = ready.plus(entry.getKey(), entry.getValue().stream().map(Text::new).toList());
        }
        return filtered(patterns, ready);
    }

    private static Catches filtered(PatternSet patterns, TreePMap<String, List<Text>> texts) {
        return new Catches(patterns, patterns, new GramFilter(patterns, GramCosts.usual()), HashTreePMap.empty(),
                texts);
    }

    /// The same with the pattern of a record, in the place of the one before, if any.
    public Catches with(ScannedRecord record) {
        return changed(patterns.with(record), changed.plus(record.path(), Optional.of(record)));
    }

    /// The same without the pattern of a record.
    public Catches without(String path) {
        return changed(patterns.without(path), filtered.at(path).isPresent()
                ? changed.plus(path, Optional.empty())
                : changed.minus(path));
    }

    /// The same with other texts of a record; none takes them away.
    public Catches withTexts(String path, Collection<String> changedTexts) {
        return new Catches(patterns, filtered, filter, changed, changedTexts.isEmpty()
                ? texts.minus(path)
                : texts.plus(path, changedTexts.stream().map(Text::new).toList()));
    }

    private Catches changed(PatternSet now, PMap<String, Optional<ScannedRecord>> difference) {
        return difference.size() <= MOST_CHANGED
                ? new Catches(now, filtered, filter, difference, texts)
                : filtered(now, texts);
    }

    /// What a pattern catches, whether it is one of the set or not, in the order of the paths of the texts.
    public List<Catch> by(ScannedRecord record, Cancellation cancellation) {
        List<Catch> caught = new ArrayList<>();
        for (Map.Entry<String, List<Text>> entry : texts.entrySet()) {
            for (Text text : entry.getValue()) {
                match(record, text, cancellation)
                        .ifPresent(match -> caught.add(new Catch(record, entry.getKey(), text.text, match)));
            }
        }
        return caught;
    }

    /// Which patterns of the set catch the texts of a record, text by text, in the order of the paths of the patterns.
    public List<Catch> of(String path, Cancellation cancellation) {
        return of(List.of(path), cancellation);
    }

    /// The same for several records, in their order: the search is made ready once.
    public List<Catch> of(List<String> paths, Cancellation cancellation) {
        TextSearch search = new TextSearch(filter, cancellation);
        List<Catch> caught = new ArrayList<>();
        paths.forEach(path -> caught.addAll(of(path, search, cancellation)));
        return caught;
    }

    private List<Catch> of(String path, TextSearch search, Cancellation cancellation) {
        List<Catch> caught = new ArrayList<>();
        for (Text text : texts.getOrDefault(path, List.of())) {
            List<Catch> found = new ArrayList<>();
            search.find(text.text).stream().filter(one -> !changed.containsKey(one.record().path()))
                    .forEach(one -> one.match()
                            .ifPresent(match -> found.add(new Catch(one.record(), path, text.text, match))));
            changed.values().stream().flatMap(Optional::stream).forEach(record -> match(record, text, cancellation)
                    .ifPresent(match -> found.add(new Catch(record, path, text.text, match))));
            found.sort(Comparator.comparing(one -> one.record().path()));
            caught.addAll(found);
        }
        return caught;
    }

    private static Optional<Match> match(ScannedRecord record, Text text, Cancellation cancellation) {
        cancellation.check();
        boolean possible = record.branches().stream()
                .anyMatch(branch -> branch.earliest(text.sketch.bytes(), 0, text.sketch.length()) >= 0);
        return possible ? first(record.pattern(), text.text, cancellation) : Optional.empty();
    }

    private static Optional<Match> first(CompiledPattern pattern, String text, Cancellation cancellation) {
        MatchOutcome outcome = pattern.find(text, 0, TextSearch.budget(text.length()), cancellation);
        if (outcome.stop().filter(stop -> stop.reason() == StopReason.CANCELLED).isPresent()) {
            throw new CancellationException();
        }
        return outcome.first();
    }

    /// The alternative of the pattern that matches where the pattern does; empty where it cannot be run alone, because it refers
    /// to another one.
    public static Optional<PatternBranch> branch(Catch caught, Cancellation cancellation) {
        for (ScannedRecord.Alternative one : caught.record().alternatives()) {
            Optional<Match> match = first(one.alone(), caught.text(), cancellation);
            if (match.filter(found -> found.start() == caught.match().start()).isPresent()) {
                return Optional.of(one.branch());
            }
        }
        return Optional.empty();
    }
}
