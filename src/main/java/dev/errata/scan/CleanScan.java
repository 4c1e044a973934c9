package dev.errata.scan;

import dev.errata.log.LogBeginning;
import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Searches logs for patterns that are to catch nothing in them, and remembers what came of it: in a text that is the same, a pattern
/// is searched for once. May be called by any thread; one search waits for the other.
public final class CleanScan {
    /// So many bytes of one log are searched.
    public static final long MOST_OF_A_LOG = 64L << 20;
    /// So many bytes of all logs are searched.
    public static final long MOST_OF_ALL = 256L << 20;
    /// A text that is caught is told up to this length.
    private static final int LONGEST = 200;

    private final Executor workers;
    private final int parallelism;
    private final long mostOfALog;
    private final long mostOfAll;
    private final Map<String, Known> known = new HashMap<>();
    private Optional<PatternOptions> options = Optional.empty();

    /// What is known of a log.
    private static final class Known {
        private final CleanLog log;
        private final Set<String> searched = new HashSet<>();
        private final Map<String, CleanHits.Caught> caught = new HashMap<>();
        private final Map<String, Long> stops = new HashMap<>();
        private final Map<CleanHits.Why, CleanHits.Omission> omissions = new EnumMap<>(CleanHits.Why.class);
        private long bytes;

        Known(CleanLog log) {
            this.log = log;
        }

        boolean isOf(CleanLog other) {
            return log.state().equals(other.state()) && log.set().equals(other.set());
        }

        List<CleanHits.Omission> omissions() {
            List<CleanHits.Omission> all = new ArrayList<>(omissions.values());
            if (!stops.isEmpty()) {
                all.add(new CleanHits.Omission(log.set(), log.name(), CleanHits.Why.STOPPED,
                        stops.values().stream().mapToLong(Long::longValue).sum()));
            }
            return all;
        }

        void omit(CleanHits.Why why, long number) {
            omissions.put(why, new CleanHits.Omission(log.set(), log.name(), why, number));
        }
    }

    /// @param workers     run the searches; see [LogScan]
    /// @param parallelism how many searches are worth running at once
    public CleanScan(Executor workers, int parallelism) {
        this(workers, parallelism, MOST_OF_A_LOG, MOST_OF_ALL);
    }

    CleanScan(Executor workers, int parallelism, long mostOfALog, long mostOfAll) {
        this.workers = workers;
        this.parallelism = parallelism;
        this.mostOfALog = mostOfALog;
        this.mostOfAll = mostOfAll;
    }

    /// Searches for all of the patterns in all of the logs, as far as that was not done before. Blocks.
    ///
    /// @param patterns all with the same options
    /// @param progress in logs
    public synchronized CleanHits search(List<CleanLog> logs, Collection<CompiledPattern> patterns, Progress progress,
            Cancellation cancellation) throws InterruptedException {
        forget(logs, patterns);
        Map<String, ScannedRecord> prepared = new HashMap<>();
        List<CleanHits.Omission> skipped = new ArrayList<>();
        List<Known> searched = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < logs.size(); i++) {
            cancellation.check();
            progress.report(i, logs.size());
            CleanLog log = logs.get(i);
            if (bytes >= mostOfAll) {
                skipped.add(new CleanHits.Omission(log.set(), log.name(), CleanHits.Why.SKIPPED, mostOfAll));
            } else {
                Known found = known.computeIfAbsent(log.name(), _ -> new Known(log));
                searchFor(missing(found, patterns), prepared, found, Math.min(mostOfALog, mostOfAll - bytes),
                        cancellation);
                bytes += found.bytes;
                searched.add(found);
            }
        }
        progress.report(logs.size(), logs.size());
        return hits(searched, patterns, skipped, bytes);
    }

    /// Forgets logs that are no more or have changed, and patterns that nobody has any more.
    private void forget(List<CleanLog> logs, Collection<CompiledPattern> patterns) {
        Optional<PatternOptions> now = patterns.stream().findFirst().map(CompiledPattern::options);
        if (!now.equals(options)) {
            known.clear();
            options = now;
        }
        Map<String, CleanLog> byName = new HashMap<>();
        logs.forEach(log -> byName.put(log.name(), log));
        known.entrySet().removeIf(entry -> Optional.ofNullable(byName.get(entry.getKey()))
                .filter(entry.getValue()::isOf).isEmpty());
        Set<String> texts = new HashSet<>();
        patterns.forEach(pattern -> texts.add(pattern.pattern()));
        known.values().forEach(log -> {
            log.searched.retainAll(texts);
            log.caught.keySet().retainAll(texts);
            log.stops.keySet().retainAll(texts);
        });
    }

    private static List<CompiledPattern> missing(Known log, Collection<CompiledPattern> patterns) {
        return patterns.stream().filter(pattern -> !log.searched.contains(pattern.pattern())).toList();
    }

    private static PatternSet prepare(List<CompiledPattern> patterns, Map<String, ScannedRecord> prepared) {
        return PatternSet.of(patterns.stream().map(pattern -> prepared.computeIfAbsent(pattern.pattern(),
                text -> new ScannedRecord(text, text, pattern))).toList());
    }

    /// Searches for patterns that the log was not searched for. One that cannot be read is tried again the next time.
    private void searchFor(List<CompiledPattern> patterns, Map<String, ScannedRecord> prepared, Known found, long most,
            Cancellation cancellation) throws InterruptedException {
        if (patterns.isEmpty()) {
            return;
        }
        Gathering gathering = new Gathering(found.log, new HashMap<>(), new HashMap<>());
        try (LogBeginning beginning = LogBeginning.open(found.log.source(), most)) {
            LogScan search = new LogScan(prepare(patterns, prepared), LogScan.Unclaimed.IGNORED, workers, parallelism);
            LogReport report = search.run(new LogSource.OfStream(found.log.name(), beginning), gathering,
                    Progress.NONE, cancellation);
            found.omissions.clear();
            found.bytes = report.bytes();
            if (beginning.isCut()) {
                found.omit(CleanHits.Why.CUT, report.bytes());
            }
            if (report.torn()) {
                found.omit(CleanHits.Why.UNREADABLE, report.bytes());
            }
        } catch (IOException e) {
            found.omissions.clear();
            found.omit(CleanHits.Why.UNREADABLE, found.bytes);
            return;
        }
        patterns.forEach(pattern -> found.searched.add(pattern.pattern()));
        found.caught.putAll(gathering.caught());
        found.stops.putAll(gathering.stops());
    }

    private static CleanHits hits(List<Known> searched, Collection<CompiledPattern> patterns,
            List<CleanHits.Omission> skipped, long bytes) {
        Map<String, List<CleanHits.Caught>> byPattern = new HashMap<>();
        for (CompiledPattern pattern : patterns) {
            List<CleanHits.Caught> caught = searched.stream()
                    .flatMap(log -> Optional.ofNullable(log.caught.get(pattern.pattern())).stream()).toList();
            if (!caught.isEmpty()) {
                byPattern.put(pattern.pattern(), caught);
            }
        }
        List<CleanHits.Omission> omissions = new ArrayList<>();
        searched.forEach(log -> omissions.addAll(log.omissions()));
        omissions.addAll(skipped);
        return new CleanHits(byPattern, omissions, searched.size(), bytes);
    }

    /// Counts the lines that each pattern hits, and keeps the first.
    private record Gathering(CleanLog log, Map<String, CleanHits.Caught> caught,
            Map<String, Long> stops) implements ScanListener {

        @Override
        public void hit(Hit hit) {
            caught.merge(hit.path(), new CleanHits.Caught(log.set(), log.name(), hit.line(), text(hit), 1),
                    (before, _) -> before.more());
        }

        private static String text(Hit hit) {
            String text = hit.text().substring(hit.start(), hit.end());
            return text.length() > LONGEST
                    ? text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                            + "…"
                    : text;
        }

        @Override
        public void stopped(StoppedSearch search) {
            stops.merge(search.path(), 1L, Long::sum);
        }

        @Override
        public void unclaimed(String name, long line, String text) {
            throw new IllegalStateException("nobody asked for lines that nobody claims");
        }
    }
}
