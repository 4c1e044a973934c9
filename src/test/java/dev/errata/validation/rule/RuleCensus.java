package dev.errata.validation.rule;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Counts what each rule finds in a folder and prints some of it, for people who sharpen rules. Arguments: the folder,
/// and rule ids of which twelve findings each are to be printed.
final class RuleCensus {
    private static final int SAMPLES = 12;

    private RuleCensus() {}

    public static void main(String[] arguments) {
        List<ErrorRecord> records = Folders.read(Path.of(arguments[0]));
        RuleContext context = Folders.context(records);
        Map<String, List<Finding>> byRule = new TreeMap<>();
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            byRule.clear();
            Folders.check(Rules.catalogue(), context).values().forEach(found -> found.forEach(
                    finding -> byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>()).add(finding)));
            System.err.printf("run %d: %d ms%n", run, (System.nanoTime() - start) / 1_000_000);
        }
        byRule.forEach((rule, findings) -> System.out.printf("%6d %s%n", findings.size(), rule));
        Messages english = new Messages(Language.ENGLISH);
        for (String rule : List.of(arguments).subList(1, arguments.length)) {
            List<Finding> findings = new ArrayList<>(byRule.getOrDefault(rule, List.of()));
            Collections.shuffle(findings, new Random(7));
            findings.stream().limit(SAMPLES).forEach(finding -> System.out.printf("%s %s:%d:%d %s %s%n", rule,
                    finding.file(), finding.line(), finding.column(), finding.pointer(),
                    english.text(finding.messageKey(), finding.arguments().toArray())));
        }
    }
}
