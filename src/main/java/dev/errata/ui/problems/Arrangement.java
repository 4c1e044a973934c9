package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.task.Cancellation;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.fx.FindingCounts;
import dev.errata.ui.fx.FolderFindings;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The problems of a folder as somebody wants to see them: filtered, put together and sorted. Immutable; made in the background.
/// After an edit the next one is made of this one and of what was found anew, not of the whole folder.
final class Arrangement {
    private static final int OFTEN = 1024;

    private final Question question;
    private final FolderFindings findings;
    private final AcceptedFindings accepted;
    /// What the words let through, by family, whatever the severities and the family that are asked for.
    private final Map<String, FindingCounts> families;
    private final Map<String, ProblemSection> byKey;
    private final List<ProblemSection> sections;
    private final Map<String, Integer> places;
    private final int all;
    private final int shown;
    private final boolean anySafe;

    /// What somebody wants to see.
    record Question(Grouping grouping, ProblemFilter filter, Messages messages) {
        private SearchedWords words() {
            return new SearchedWords(filter.words(), new FindingTexts(messages));
        }
    }

    private Arrangement(Question question, FolderFindings findings, AcceptedFindings accepted,
            Map<String, FindingCounts> families, Map<String, ProblemSection> byKey, int all) {
        this.question = question;
        this.findings = findings;
        this.accepted = accepted;
        this.families = families;
        this.byKey = byKey;
        this.all = all;
        this.sections = byKey.values().stream().sorted(ProblemSection.ORDER).toList();
        this.shown = sections.stream().mapToInt(section -> section.findings().size()).sum();
        this.anySafe = sections.stream().anyMatch(section -> section.safe() > 0);
        this.places = HashMap.newHashMap(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            places.put(sections.get(i).key(), i);
        }
    }

    /// Goes through the whole folder.
    static Arrangement of(Question question, FolderFindings findings, AcceptedFindings accepted,
            Cancellation cancellation) {
        SearchedWords words = question.words();
        Map<String, FindingCounts> families = new HashMap<>();
        Map<String, ProblemSection.Builder> builders = new HashMap<>();
        int[] counts = new int[2];
        Listing listing = new Listing(question.filter().accepted(), findings, accepted);
        listing.forEach(finding -> {
            if (++counts[0] % OFTEN == 0) {
                cancellation.check();
            }
            if (words.areIn(finding)) {
                families.merge(ProblemFilter.family(finding.rule()),
                        FindingCounts.NONE.plus(finding.severity(), 1), FindingCounts::plus);
                if (question.filter().admits(finding)) {
                    builders.computeIfAbsent(question.grouping().key(finding), ProblemSection.Builder::new)
                            .add(finding);
                }
            }
        });
        Map<String, ProblemSection> byKey = new HashMap<>();
        builders.forEach((key, builder) -> {
            cancellation.check();
            byKey.put(key, builder.build());
        });
        return new Arrangement(question, findings, accepted, families, byKey, counts[0]);
    }

    /// The same after some files were checked anew.
    Arrangement with(FolderFindings now, AcceptedFindings nowAccepted, Set<String> files) {
        Set<String> changed = new HashSet<>(files);
        changed.addAll(accepted.filesThatDiffer(nowAccepted));
        SearchedWords words = question.words();
        Map<String, FindingCounts> counted = new HashMap<>(families);
        Map<String, List<Finding>> coming = new HashMap<>();
        Listing before = new Listing(question.filter().accepted(), findings, accepted);
        Listing after = new Listing(question.filter().accepted(), now, nowAccepted);
        int sum = all;
        for (String file : changed) {
            for (Finding gone : before.of(file)) {
                sum--;
                if (words.areIn(gone)) {
                    count(counted, gone, -1);
                    if (question.filter().admits(gone)) {
                        coming.computeIfAbsent(question.grouping().key(gone), _ -> new ArrayList<>());
                    }
                }
            }
            for (Finding found : after.of(file)) {
                sum++;
                if (words.areIn(found)) {
                    count(counted, found, 1);
                    if (question.filter().admits(found)) {
                        coming.computeIfAbsent(question.grouping().key(found), _ -> new ArrayList<>()).add(found);
                    }
                }
            }
        }
        Map<String, ProblemSection> next = new HashMap<>(byKey);
        coming.forEach((key, found) -> {
            ProblemSection section = next.getOrDefault(key, new ProblemSection.Builder(key).build())
                    .with(changed, found);
            if (section.findings().isEmpty()) {
                next.remove(key);
            } else {
                next.put(key, section);
            }
        });
        return new Arrangement(question, now, nowAccepted, counted, next, sum);
    }

    private static void count(Map<String, FindingCounts> families, Finding finding, int amount) {
        families.merge(ProblemFilter.family(finding.rule()), FindingCounts.NONE.plus(finding.severity(), amount),
                FindingCounts::plus);
    }

    Question question() {
        return question;
    }

    FolderFindings findings() {
        return findings;
    }

    AcceptedFindings accepted() {
        return accepted;
    }

    /// The rows of a list of them: the gravest sections first, then those with most problems.
    ProblemRows rows(Folding folding) {
        return new ProblemRows(question.grouping(), sections, places, folding);
    }

    /// How many sections there are.
    int sections() {
        return sections.size();
    }

    /// How many problems are listed.
    int shown() {
        return shown;
    }

    /// Whether any problem that is listed has a safe fix.
    boolean anySafe() {
        return anySafe;
    }

    /// How many there are, be they listed or not; the accepted ones count where they could be listed.
    int all() {
        return all;
    }

    /// How many of the severity would be listed if it were.
    int count(Severity severity) {
        Optional<String> family = question.filter().family();
        return families.entrySet().stream().filter(entry -> family.isEmpty() || family.get().equals(entry.getKey()))
                .mapToInt(entry -> entry.getValue().of(severity)).sum();
    }

    /// How many of the family would be listed if it were.
    int count(String family) {
        FindingCounts counts = families.getOrDefault(family, FindingCounts.NONE);
        return question.filter().severities().stream().mapToInt(counts::of).sum();
    }
}
