package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules on 1,506 real records, which are not part of the project: skipped where they are absent.
class CorpusTest {

    @BeforeAll
    static void skipWithoutCorpus() {
        assumeTrue(Files.isDirectory(Folders.CORPUS));
    }

    private final List<ErrorRecord> records = Folders.read(Folders.CORPUS);
    private final RuleContext context = Folders.context(records);

    /// Read by people rule by rule: a number that changes has to be looked into before it is written down here.
    @Test
    void findsAsManyAsWereLookedInto() {
        String lines = counts(context);
        assertEquals("""
                1287 evidence-unshown
                82 graph-both-ways
                15 graph-dangling
                1134 graph-one-way
                234 id-slug-unlike-signature
                33 json-bom
                22 rate-above-best-workaround
                51 rate-weak-dead-end
                1023 regex-collision
                1241 regex-complexity
                18 regex-duplicate
                142 regex-misses-signature
                19 regex-portability
                53 regex-redundant-branch
                21 regex-too-broad
                4 regex-unescaped-dot
                28 regex-weak-branch
                433 schema-unknown-field
                1424 text-repeats-action
                243 text-reused
                28 text-same-signature
                7 text-whitespace
                117 tier-unearned
                19 url-insecure
                577 url-root
                26 vocabulary-variant
                1314 zh-untranslated""", lines);
    }

    /// The other shape is judged by what it has room for, and by rules of its own.
    @Test
    void findsAsManyInErrorCanonAsWereLookedInto() {
        assumeTrue(Files.isDirectory(Folders.ERROR_CANON));
        assertEquals("""
                5 canon-dates
                282 evidence-unshown
                24 graph-both-ways
                305 graph-dangling
                42 graph-one-way
                62 id-slug-unlike-signature
                8 rate-above-best-workaround
                15 rate-weak-dead-end
                55 regex-collision
                273 regex-complexity
                30 regex-misses-signature
                1 regex-portability
                13 regex-redundant-branch
                2 regex-unescaped-dot
                6 regex-weak-branch
                93 schema-unknown-field
                7 text-repeats-action
                3 text-whitespace
                116 url-root
                3 vocabulary-variant""", counts(Folders.context(Folders.read(Folders.ERROR_CANON))));
    }

    private static String counts(RuleContext context) {
        Map<String, Integer> counts = new TreeMap<>();
        findings(context).values().forEach(found -> found.forEach(one -> counts.merge(one.rule(), 1, Integer::sum)));
        return counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void findsExactlyThePatternsThatMissTheirSignature(@TempDir Path folder) throws Exception {
        Set<String> missing = findings(context).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(finding -> finding.rule().equals("regex-misses-signature")))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(hasPython() ? missedByPython(folder) : missedByJava(), missing);
    }

    /// On its own, each safe fix takes its finding away, brings no other, and leaves all values but the mended one.
    @Test
    void safeFixesMendOneThingAndNothingElse() {
        assertEquals(List.of(), SafeFixes.breaches(context));
    }

    private static Map<String, List<Finding>> findings(RuleContext context) {
        return Folders.check(Rules.catalogue(), context);
    }

    private Set<String> missedByJava() {
        return records.stream()
                .filter(record -> !Pattern
                        .compile(record.string(Field.REGEX).orElseThrow(),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(record.string(Field.SIGNATURE).orElseThrow()).find())
                .map(ErrorRecord::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasPython() {
        try {
            Process python = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
            python.getInputStream().readAllBytes();
            return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<String> missedByPython(Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("missed.py"), """
                import json, os, re, sys
                root = sys.argv[1]
                for folder, _, names in os.walk(root):
                    for name in names:
                        if name.endswith('.json'):
                            path = os.path.join(folder, name)
                            with open(path, encoding='utf-8-sig', newline='') as file:
                                record = json.load(file)
                            if not re.search(record['regex'], record['signature'], re.IGNORECASE):
                                print(os.path.relpath(path, root).replace(os.sep, '/'))
                """);
        Process python = new ProcessBuilder("python3", script.toString(), Folders.CORPUS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, python.waitFor());
        return said.lines().collect(Collectors.toCollection(TreeSet::new));
    }
}
