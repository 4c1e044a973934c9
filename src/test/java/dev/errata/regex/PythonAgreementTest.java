package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.regex.RealPython.Case;
import dev.errata.regex.RealPython.Verdict;
import dev.errata.task.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the inferred Python against a real one, where there is one.
class PythonAgreementTest {

    private static final Set<PatternFlag> IGNORE_CASE = Set.of(PatternFlag.CASE_INSENSITIVE);
    private static final String BAD_RANGE = "bad character range";
    private static final Pattern GROUPS_DIFFER = Pattern.compile("\\)\\s*[*+?{]|\\(\\?[=!<>]");
    /// Signatures that a pattern is run over, its own among them: all of a domain would take a minute.
    private static final int NEIGHBOURS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void agreesOnTheConstructsOfTheTable() throws IOException {
        agree(ConstructTable.rows().stream()
                .filter(row -> !row.python().equals(PatternFaultKind.TOO_COSTLY.name()))
                .map(row -> new Case(row.pattern(), row.subject(), row.flags())).toList());
    }

    @Test
    void agreesOnPatternsMadeAtRandom() throws IOException {
        PatternDice dice = new PatternDice(new Random(20261123));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            cases.add(new Case(dice.pattern(), dice.subject(), dice.flags()));
        }
        agree(cases);
    }

    @Test
    void agreesOnRealPatternsOverTheSignaturesOfTheirDomain() throws IOException {
        Path folder = Path.of("../shared/corpus/records");
        assumeTrue(Files.isDirectory(folder), "no corpus");
        Map<String, Map<String, String>> domains = new TreeMap<>();
        for (Path file : recordFiles(folder)) {
            JsonNode record = JSON.readTree(Files.readString(file).replace("\ufeff", ""));
            if (record.path("regex").isString() && record.path("signature").isString()) {
                domains.computeIfAbsent(folder.relativize(file).getName(0).toString(), _ -> new TreeMap<>())
                        .put(record.get("regex").asString(), record.get("signature").asString());
            }
        }
        List<Case> cases = new ArrayList<>();
        for (Map<String, String> domain : domains.values()) {
            List<String> patterns = List.copyOf(domain.keySet());
            List<String> signatures = List.copyOf(domain.values());
            for (int i = 0; i < patterns.size(); i++) {
                for (int j = i; j < Math.min(i + NEIGHBOURS, patterns.size()); j++) {
                    cases.add(new Case(patterns.get(i), signatures.get(j), IGNORE_CASE));
                }
            }
        }
        agree(cases);
        assertEquals(List.of(), cases.stream().map(Case::pattern).distinct()
                .filter(pattern -> Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof PatternFault).toList());
    }

    private static List<Path> recordFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static void agree(List<Case> cases) throws IOException {
        Optional<RealPython> python = RealPython.run(cases);
        assumeTrue(python.isPresent(), "no python3 on the path");
        assumeTrue(python.get().version().equals(List.of(3, 11)), "rules are those of Python 3.11");
        Compilation compilation = Patterns.compile("", PatternOptions.DEFAULT);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Verdict theirs = python.get().verdicts().get(i);
            if (i == 0 || !one.pattern().equals(cases.get(i - 1).pattern())
                    || !one.flags().equals(cases.get(i - 1).flags())) {
                compilation = Patterns.compile(one.pattern(), new PatternOptions(Flavour.PYTHON, one.flags()));
            }
            Verdict ours = ours(compilation, one.subject(), theirs);
            if (!comparable(one, ours).equals(comparable(one, theirs))) {
                differences.add(one + "\n  python " + theirs + "\n  ours   " + ours);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    /// Leaves out where the two are known to differ. Python quotes only the beginning of an escape that ends a bad range,
    /// and counts its place from there. Java forgets or keeps other groups than Python where a repeated group, a look-around
    /// or an atomic group is left; what the whole pattern matches is the same.
    private static Verdict comparable(Case one, Verdict verdict) {
        if (verdict.error().startsWith(BAD_RANGE)) {
            return new Verdict(BAD_RANGE, List.of(), List.of());
        }
        boolean groupsDiffer = GROUPS_DIFFER.matcher(one.pattern()).find();
        return groupsDiffer ? new Verdict(verdict.error(), List.of(), verdict.all()) : verdict;
    }

    /// Our verdict. What we refuse because it cannot be run here agrees with anything.
    private static Verdict ours(Compilation compilation, String subject, Verdict theirs) {
        return switch (compilation) {
            case PatternFault fault when fault.kind() == PatternFaultKind.NOT_SUPPORTED
                    || fault.kind() == PatternFaultKind.TOO_LARGE
                    || fault.kind() == PatternFaultKind.TOO_COSTLY ->
                theirs;
            case PatternFault fault -> new Verdict(
                    fault.engineMessage() + (theirs.error().contains(" @") ? " @" + fault.offset() : ""), List.of(),
                    List.of());
            case CompiledPattern pattern -> new Verdict("", first(pattern, subject), all(pattern, subject));
        };
    }

    private static List<List<Integer>> first(CompiledPattern pattern, String subject) {
        List<List<Integer>> spans = new ArrayList<>();
        MatchOutcome outcome = pattern.find(subject, 0, Budget.DEFAULT, Cancellation.NEVER);
        assertEquals(Optional.empty(), outcome.stop(), pattern.pattern());
        outcome.first().ifPresent(match -> {
            for (int group = 0; group <= pattern.groupCount(); group++) {
                spans.add(match.group(group).map(span -> List.of(span.start(), span.end())).orElse(List.of(-1, -1)));
            }
        });
        return spans;
    }

    private static List<List<Integer>> all(CompiledPattern pattern, String subject) {
        MatchOutcome outcome = pattern.findAll(subject, Integer.MAX_VALUE, Budget.DEFAULT, Cancellation.NEVER);
        assertEquals(Optional.empty(), outcome.stop(), pattern.pattern());
        return outcome.matches().stream().map(match -> List.of(match.start(), match.end())).toList();
    }
}
