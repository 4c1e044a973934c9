package dev.errata.ui.problems;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.curation.Severity;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPosition;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.ui.fx.FolderFindings;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a folder accepts, each with what it is worth by now, by the file it is about. Immutable.
final class AcceptedFindings {
    /// Nothing is accepted.
    static final AcceptedFindings NONE = new AcceptedFindings(Map.of(), Map.of());

    private final Map<String, List<AcceptedFinding>> byFile;
    private final Map<Finding, AcceptedFinding> byFinding;

    private AcceptedFindings(Map<String, List<AcceptedFinding>> byFile, Map<Finding, AcceptedFinding> byFinding) {
        this.byFile = byFile;
        this.byFinding = byFinding;
    }

    /// Compares what is accepted with what the rules find.
    static AcceptedFindings of(Acceptances acceptances, FolderFindings findings, RecordSet records,
            RuleCatalogue rules) {
        Map<String, List<Finding>> silent = new HashMap<>();
        findings.accepted()
                .forEach(finding -> silent.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding));
        Map<String, List<AcceptedFinding>> byFile = new TreeMap<>();
        Map<Finding, AcceptedFinding> byFinding = new HashMap<>();
        for (Acceptance acceptance : acceptances.all()) {
            Optional<ErrorRecord> record = records.withId(acceptance.record()).stream().findFirst()
                    .or(() -> records.at(acceptance.record()));
            AcceptedFinding judged = record
                    .map(there -> judge(acceptance, there, silent.getOrDefault(there.path(), List.of()),
                            findings.of(there.path()), rules))
                    .orElseGet(() -> stale(acceptance, Optional.empty(), Standing.RECORD_GONE, rules));
            byFile.computeIfAbsent(judged.finding().file(), _ -> new ArrayList<>()).add(judged);
            byFinding.put(judged.finding(), judged);
        }
        return new AcceptedFindings(byFile, byFinding);
    }

    private static AcceptedFinding judge(Acceptance acceptance, ErrorRecord record, List<Finding> silent,
            List<Finding> said, RuleCatalogue rules) {
        String hash = Acceptance.hash(record.text().find(acceptance.pointer()).map(JsonNode::toValue));
        if (!hash.equals(acceptance.hash())) {
            return stale(acceptance, Optional.of(record), Standing.VALUE_CHANGED, rules);
        }
        Optional<Finding> fine = silent.stream().filter(finding -> isAbout(acceptance, finding, rules)).findFirst();
        Optional<Finding> found = fine
                .or(() -> said.stream().filter(finding -> isAbout(acceptance, finding, rules)).findFirst());
        return found.map(finding -> fine.isPresent() || finding.severity() != Severity.ERROR
                ? new AcceptedFinding(finding, acceptance, Standing.HOLDS)
                : stale(acceptance, Optional.of(record), Standing.IS_ERROR, rules))
                .orElseGet(() -> stale(acceptance, Optional.of(record), Standing.NOT_FOUND, rules));
    }

    private static boolean isAbout(Acceptance acceptance, Finding finding, RuleCatalogue rules) {
        return finding.rule().equals(acceptance.rule()) && finding.pointer().equals(acceptance.pointer())
                && rules.find(finding.rule()).map(rule -> rule.identity(finding.arguments())).orElse(List.of())
                        .equals(acceptance.arguments());
    }

    private static AcceptedFinding stale(Acceptance acceptance, Optional<ErrorRecord> record, Standing standing,
            RuleCatalogue rules) {
        Severity severity = rules.find(acceptance.rule()).map(Rule::severity).orElse(Severity.INFO);
        JsonPosition place = record.map(there -> there.position(acceptance.pointer()))
                .orElse(new JsonPosition(1, 1));
        Finding standsForIt = new Finding(record.map(ErrorRecord::path).orElse(acceptance.record()),
                Optional.of(acceptance.record()), acceptance.rule(), severity, acceptance.pointer(), place.line(),
                place.column(), "problems.standing." + standing.word() + ".message", acceptance.arguments(),
                Fixing.NONE);
        return new AcceptedFinding(standsForIt, acceptance, standing);
    }

    /// What is accepted in a file.
    List<AcceptedFinding> of(String path) {
        return byFile.getOrDefault(path, List.of());
    }

    /// How the finding is accepted, if it is.
    Optional<AcceptedFinding> of(Finding finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /// Every file in which something is accepted, in order.
    Set<String> files() {
        return byFile.keySet();
    }

    /// How many there are.
    int count() {
        return byFinding.size();
    }

    /// Those that accept nothing any more.
    List<AcceptedFinding> stale() {
        return byFile.values().stream().flatMap(List::stream).filter(one -> one.standing().isStale()).toList();
    }

    /// The files in which not the same is accepted as in the other.
    Set<String> filesThatDiffer(AcceptedFindings other) {
        Set<String> files = new HashSet<>(byFile.keySet());
        files.addAll(other.byFile.keySet());
        files.removeIf(file -> of(file).equals(other.of(file)));
        return files;
    }
}
