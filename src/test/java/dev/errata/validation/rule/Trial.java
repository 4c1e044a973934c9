package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Sample;
import dev.errata.curation.Samples;
import dev.errata.curation.Settings;
import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.scan.CleanHits;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One rule tried on one record, whose JSON has a `«` before each value that is to be blamed. The marks tell where in the
/// file the findings stand; they are taken out before the record is read.
final class Trial {
    private static final char MARK = '«';
    private static final String PATH = "redis/oom.json";

    private final Rule rule;
    private final String path;
    private final JsonText text;
    private final List<JsonPosition> marks;
    private final List<ErrorRecord> others = new ArrayList<>();
    private final List<Rule> further = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;
    private Samples samples = Samples.NONE;
    private Acceptances acceptances = Acceptances.NONE;
    private CleanHits clean = CleanHits.NONE;

    private Trial(Rule rule, String path, JsonText text, List<JsonPosition> marks) {
        this.rule = rule;
        this.path = path;
        this.text = text;
        this.marks = marks;
    }

    static Trial of(Rule rule, String markedJson) {
        return of(rule, PATH, markedJson);
    }

    static Trial of(Rule rule, String path, String markedJson) {
        List<Integer> offsets = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        markedJson.chars().forEach(c -> {
            if (c == MARK) {
                offsets.add(json.length());
            } else {
                json.append((char) c);
            }
        });
        JsonText text = JsonText.of(json.toString());
        return new Trial(rule, path, text, offsets.stream().map(text::position).toList());
    }

    /// A file of any bytes; the findings stand at its start.
    static Trial of(Rule rule, byte[] bytes) {
        return new Trial(rule, PATH, JsonText.read(bytes), List.of(JsonPosition.START));
    }

    /// With another record in the folder.
    Trial beside(String otherPath, String json) {
        others.add(new ErrorRecord(otherPath, JsonText.of(json)));
        return this;
    }

    /// With a sample of some record.
    Trial with(Sample sample) {
        samples = samples.with(sample);
        return this;
    }

    /// With a folder that accepts some findings.
    Trial with(Acceptances changed) {
        acceptances = changed;
        return this;
    }

    /// With a folder some of whose patterns hit its clean logs.
    Trial with(CleanHits hits) {
        clean = hits;
        return this;
    }

    Trial with(Settings changed) {
        settings = changed;
        return this;
    }

    /// With another rule that is applied too, whose findings are not looked at.
    Trial after(Rule other) {
        further.add(other);
        return this;
    }

    void findsNothing() {
        finds();
    }

    /// Asserts that exactly these are found, at the marks in their order.
    void finds(Expected... expected) {
        assertEquals(marks.size(), expected.length, "marks in the text");
        List<Finding> wanted = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            wanted.add(expected[i].at(marks.get(i), this));
        }
        assertEquals(lines(wanted), lines(findings()));
    }

    /// Asserts what the fixes of the one finding are called and what becomes of this record; a rename is its new path.
    void isFixedTo(String... labelsAndTexts) {
        Finding finding = findings().getFirst();
        List<String> seen = new ArrayList<>();
        for (QuickFix fix : rule.fixes(finding, record(), context())) {
            seen.add(fix.labelKey() + fix.arguments());
            seen.add(after(fix));
        }
        assertEquals(List.of(labelsAndTexts), seen);
    }

    /// The records of the folder as text after the first fix of the first finding, this one first.
    List<String> fixedFolder() {
        QuickFix fix = rule.fixes(findings().getFirst(), record(), context()).getFirst();
        return fixedFolder(fix);
    }

    /// The records of the folder as text after a fix, by path.
    List<String> fixedFolder(QuickFix fix) {
        RecordSet set = context().records();
        for (Change change : fix.changes()) {
            set = set.apply(change);
        }
        return set.records().stream().map(found -> found.path() + " " + found.text().text()).toList();
    }

    List<QuickFix> fixes() {
        return rule.fixes(findings().getFirst(), record(), context());
    }

    static Expected finding(String pointer, String... arguments) {
        return new Expected(pointer, List.of(arguments), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String after(QuickFix fix) {
        RecordSet set = context().records();
        for (Change change : fix.changes()) {
            if (change instanceof Change.Rename(_, String newPath)) {
                return newPath;
            }
            set = set.apply(change);
        }
        return set.at(path).orElseThrow().text().text();
    }

    private List<Finding> findings() {
        List<Rule> rules = new ArrayList<>(further);
        rules.add(rule);
        return Folders.check(new RuleCatalogue(rules), context()).getOrDefault(path, List.of()).stream()
                .filter(finding -> finding.rule().equals(rule.id())).toList();
    }

    private ErrorRecord record() {
        return new ErrorRecord(path, text);
    }

    private RuleContext context() {
        List<ErrorRecord> records = new ArrayList<>(others);
        records.add(record());
        return new RuleContext(settings, LocalDate.of(2026, 11, 23), Folders.SCHEMA, RecordSet.of(records), samples,
                acceptances, clean);
    }

    /// One finding a line, so that a failure shows the one that differs.
    private static String lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /// What is expected of a finding beside its place: as the rule has it unless said otherwise.
    record Expected(String pointer, List<String> arguments, Optional<Severity> severity, Optional<Fixing> fixing,
            Optional<String> messageKey) {

        Expected severity(Severity other) {
            return new Expected(pointer, arguments, Optional.of(other), fixing, messageKey);
        }

        Expected fixing(Fixing other) {
            return new Expected(pointer, arguments, severity, Optional.of(other), messageKey);
        }

        Expected messageKey(String other) {
            return new Expected(pointer, arguments, severity, fixing, Optional.of(other));
        }

        Finding at(JsonPosition position, Trial trial) {
            return new Finding(trial.path, trial.record().id(), trial.rule.id(),
                    severity.orElse(trial.rule.severity()), JsonPointer.parse(pointer).orElseThrow(), position.line(),
                    position.column(), messageKey.orElse("rule." + trial.rule.id() + ".message"), arguments,
                    fixing.orElse(trial.rule.fixing()));
        }
    }
}
