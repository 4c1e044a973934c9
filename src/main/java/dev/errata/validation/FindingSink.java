package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.record.ErrorRecord;
import java.util.ArrayList;
import java.util.List;

/// Where one rule reports what it finds in one record.
public final class FindingSink {
    private final Rule rule;
    private final ErrorRecord record;
    private final RuleContext context;
    private final List<Finding> findings = new ArrayList<>();

    public FindingSink(Rule rule, ErrorRecord record, RuleContext context) {
        this.rule = rule;
        this.record = record;
        this.context = context;
    }

    /// Reports the value at `pointer` with the rule's own severity and fixing.
    public void report(JsonPointer pointer, String... arguments) {
        report(rule.severity(), rule.fixing(), pointer, arguments);
    }

    /// Reports the value at `pointer` with this fixing.
    public void report(Fixing fixing, JsonPointer pointer, String... arguments) {
        report(rule.severity(), fixing, pointer, arguments);
    }

    /// Reports the value at `pointer` with this severity, unless the settings have another, and this fixing.
    public void report(Severity severity, Fixing fixing, JsonPointer pointer, String... arguments) {
        report(severity, fixing, pointer, record.position(pointer), arguments);
    }

    /// Reports a place that no pointer leads to, such as that of a syntax error.
    public void report(Severity severity, Fixing fixing, JsonPointer pointer, JsonPosition position,
            String... arguments) {
        context.settings().severity(rule.id(), severity)
                .ifPresent(counted -> findings.add(new Finding(record.path(), record.id(), rule.id(), counted, pointer,
                        position.line(), position.column(), List.of(arguments), fixing)));
    }

    /// What was reported so far, in that order.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
