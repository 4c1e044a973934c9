package dev.errata.validation;

import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// The running check of one folder. It remembers under which key each folder rule has filed which record, and which pattern catches
/// which text, so that after an edit only the edited record, and the records whose verdict can change with it, are checked again.
///
/// Not thread-safe: one thread at a time. When a call is cancelled, the next one has to be [#checkAll].
public final class Validation {
    private static final Comparator<Finding> IN_FILE = Comparator.comparing(Finding::severity)
            .thenComparingInt(Finding::line).thenComparingInt(Finding::column).thenComparing(Finding::rule);

    private final RuleCatalogue rules;
    private final Map<FolderRule, RuleIndex> indexes = new HashMap<>();
    private final Map<String, List<Finding>> current = new HashMap<>();
    private final Map<String, List<Finding>> accepted = new HashMap<>();
    private CatchIndex catching = new CatchIndex();
    /// That of the last check: what a record was filed under is read from it again.
    private Optional<RuleContext> filed = Optional.empty();

    /// What the rules find in a record.
    ///
    /// @param findings what counts
    /// @param accepted what the folder accepts
    private record Checked(List<Finding> findings, List<Finding> accepted) {}

    /// What of a record concerns others, read in one go.
    ///
    /// @param keys   those of each folder rule
    /// @param caught what catches and is caught, if any rule asks
    private record Filed(List<Set<String>> keys, Optional<CatchIndex.Filed> caught) {}

    public Validation(RuleCatalogue rules) {
        this.rules = rules;
        rules.folderRules().forEach(rule -> indexes.put(rule, new RuleIndex(rule::groups)));
    }

    /// Checks every record from scratch, on all cores: rules hold no state, and the keys are filed before. The findings by
    /// path, in the order of the paths; a record without a finding has an empty list.
    public Map<String, List<Finding>> checkAll(RuleContext context, Progress progress, Cancellation cancellation) {
        indexes.replaceAll((rule, _) -> new RuleIndex(rule::groups));
        List<ErrorRecord> all = List.copyOf(context.records().records());
        fileAll(all, context, cancellation);
        Sharing sharing = new Sharing();
        AtomicLong done = new AtomicLong();
        List<Checked> found = all.parallelStream().map(record -> {
            cancellation.check();
            Checked checked = check(record, context);
            progress.report(done.incrementAndGet(), all.size());
            return new Checked(sharing.of(checked.findings()), checked.accepted());
        }).toList();
        Map<String, List<Finding>> findings = LinkedHashMap.newLinkedHashMap(all.size());
        accepted.clear();
        for (int i = 0; i < all.size(); i++) {
            findings.put(all.get(i).path(), found.get(i).findings());
            remember(all.get(i).path(), found.get(i).accepted());
        }
        current.clear();
        current.putAll(findings);
        return findings;
    }

    /// The findings that the folder accepts, in the order of the paths, as of the last check.
    public List<Finding> accepted() {
        return new TreeMap<>(accepted).values().stream().flatMap(List::stream).toList();
    }

    private void remember(String path, List<Finding> findings) {
        if (findings.isEmpty()) {
            accepted.remove(path);
        } else {
            accepted.put(path, findings);
        }
    }

    private void fileAll(List<ErrorRecord> all, RuleContext context, Cancellation cancellation) {
        filed = Optional.of(context);
        CatchIndex.Reader reader = new CatchIndex.Reader(context);
        boolean catches = !rules.catchRules().isEmpty();
        List<Filed> read = all.parallelStream().map(record -> {
            cancellation.check();
            return new Filed(rules.folderRules().stream().map(rule -> rule.keys(record, context)).toList(),
                    catches ? Optional.of(reader.read(record)) : Optional.empty());
        }).toList();
        IntStream.range(0, rules.folderRules().size()).parallel().forEach(i -> {
            RuleIndex index = index(rules.folderRules().get(i));
            for (int record = 0; record < all.size(); record++) {
                index.fileNew(all.get(record).path(), read.get(record).keys().get(i));
            }
        });
        if (catches) {
            catching = CatchIndex.of(all, read.stream().map(Filed::caught).flatMap(Optional::stream).toList(),
                    cancellation);
        }
    }

    /// Checks what a change of the files at `changed` can have changed: those files by every rule, and the records that
    /// share a key which one of them gained or lost by the rule of that key. The findings of every record that was looked
    /// at, by path; a path that is gone has an empty list.
    public Map<String, List<Finding>> checkChanged(RuleContext context, Set<String> changed,
            Cancellation cancellation) {
        Map<String, Set<Rule>> neighbours = new TreeMap<>();
        Optional<RuleContext> before = filed;
        filed = Optional.of(context);
        indexes.forEach((rule, index) -> {
            for (String path : changed) {
                Set<String> lost = before.map(last -> keys(rule, path, last)).orElseGet(Set::of);
                index.file(path, lost, keys(rule, path, context))
                        .forEach(touched -> neighbours.computeIfAbsent(touched, _ -> new HashSet<>()).add(rule));
            }
        });
        if (!rules.catchRules().isEmpty()) {
            catching.change(changed, context, cancellation).forEach(touched -> neighbours
                    .computeIfAbsent(touched, _ -> new HashSet<>()).addAll(rules.catchRules()));
        }
        neighbours.keySet().removeAll(changed);
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (String path : changed) {
            cancellation.check();
            Checked checked = context.records().at(path).map(record -> check(record, context))
                    .orElseGet(() -> new Checked(List.of(), List.of()));
            findings.put(path, checked.findings());
            remember(path, checked.accepted());
        }
        neighbours.forEach((path, asked) -> {
            cancellation.check();
            context.records().at(path).ifPresent(record -> findings.put(path, recheck(record, asked, context)));
        });
        current.putAll(findings);
        changed.stream().filter(path -> context.records().at(path).isEmpty()).forEach(current::remove);
        return findings;
    }

    private static Set<String> keys(FolderRule rule, String path, RuleContext context) {
        return context.records().at(path).map(record -> rule.keys(record, context)).orElseGet(Set::of);
    }

    private List<Finding> recheck(ErrorRecord record, Set<Rule> asked, RuleContext context) {
        Set<String> ids = new HashSet<>();
        asked.forEach(rule -> ids.add(rule.id()));
        rules.findingsRules().forEach(rule -> ids.add(rule.id()));
        Checked again = find(record, asked, context);
        Checked checked = judged(record, new Checked(kept(current, record, ids, again.findings()),
                kept(accepted, record, ids, again.accepted())), context);
        remember(record.path(), checked.accepted());
        return checked.findings();
    }

    /// What is remembered of the other rules, and what these found now.
    private static List<Finding> kept(Map<String, List<Finding>> remembered, ErrorRecord record, Set<String> rules,
            List<Finding> now) {
        List<Finding> findings = new ArrayList<>(remembered.getOrDefault(record.path(), List.of()));
        findings.removeIf(finding -> rules.contains(finding.rule()));
        findings.addAll(now);
        return findings;
    }

    private Checked check(ErrorRecord record, RuleContext context) {
        catching.pattern(record.path()).ifPresent(pattern -> RecordPattern.remember(record, pattern));
        return judged(record, find(record, rules.all(), context), context);
    }

    /// What those of the rules find that look at records.
    private Checked find(ErrorRecord record, Iterable<? extends Rule> asked, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> fine = new ArrayList<>();
        Optional<CaughtTexts> caught = Optional.empty();
        for (Rule rule : asked) {
            FindingSink sink = new FindingSink(rule, record, context);
            switch (rule) {
                case RecordRule single -> apply(() -> single.check(record, context, sink), sink);
                case FolderRule folder -> apply(() -> folder.check(record, index(folder), context, sink), sink);
                case CatchRule catches -> {
                    CaughtTexts texts = caught.orElseGet(() -> catching.caughtBy(record.path(), context));
                    caught = Optional.of(texts);
                    apply(() -> catches.check(record, texts, context, sink), sink);
                }
                case FindingsRule _ -> {
                }
            }
            findings.addAll(sink.findings());
            fine.addAll(sink.accepted());
        }
        return new Checked(findings, fine);
    }

    /// A rule that breaks down over one record is said there, and does not keep the other rules and records from being checked.
    private static void apply(Runnable check, FindingSink sink) {
        try {
            check.run();
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (RuntimeException | StackOverflowError failure) {
            sink.reportBreakdown(failure);
        }
    }

    /// The findings in order, with what the rules add that look at findings.
    private Checked judged(ErrorRecord record, Checked found, RuleContext context) {
        List<Finding> findings = new ArrayList<>(found.findings());
        List<Finding> fine = new ArrayList<>(found.accepted());
        for (FindingsRule rule : rules.findingsRules()) {
            FindingSink sink = new FindingSink(rule, record, context);
            apply(() -> rule.check(record, List.copyOf(found.findings()), context, sink), sink);
            findings.addAll(sink.findings());
            fine.addAll(sink.accepted());
        }
        findings.sort(IN_FILE);
        return new Checked(List.copyOf(findings), List.copyOf(fine));
    }

    private RuleIndex index(FolderRule rule) {
        RuleIndex index = indexes.get(rule);
        if (index == null) {
            throw new IllegalStateException("no index of " + rule.id());
        }
        return index;
    }
}
