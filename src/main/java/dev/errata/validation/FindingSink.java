package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.record.ErrorRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Reports the value at `pointer` with the rule's own severity, fixing and message.
    public void report(JsonPointer pointer, String... arguments) {
        at(pointer).report(arguments);
    }

    /// Begins a report of the value at `pointer`; [Report#report] ends it.
    public Report at(JsonPointer pointer) {
        return new Report(pointer);
    }

    /// What was reported so far, in that order.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// A finding that is being described: the rule's own severity, fixing and message, the place of the value, unless
    /// said otherwise.
    public final class Report {
        private final JsonPointer pointer;
        private Severity severity = rule.severity();
        private Fixing fixing = rule.fixing();
        private String messageKey = rule.messageKey();
        private Optional<JsonPosition> position = Optional.empty();

        private Report(JsonPointer pointer) {
            this.pointer = pointer;
        }

        /// The severity unless the settings have another.
        public Report severity(Severity own) {
            severity = own;
            return this;
        }

        public Report fixing(Fixing possible) {
            fixing = possible;
            return this;
        }

        /// Another message of this rule: the one with the bundle key `rule.ID.message.variant`.
        public Report variant(String variant) {
            return messageKey(rule.messageKey() + "." + variant);
        }

        /// The message with this bundle key.
        public Report messageKey(String key) {
            messageKey = key;
            return this;
        }

        /// A place that no pointer leads to, such as that of a syntax error.
        public Report position(JsonPosition place) {
            position = Optional.of(place);
            return this;
        }

        /// Adds the finding, with what the message needs.
        public void report(String... arguments) {
            context.settings().severity(rule.id(), severity).ifPresent(counted -> {
                JsonPosition place = position.orElseGet(() -> record.position(pointer));
                findings.add(new Finding(record.path(), record.id(), rule.id(), counted, pointer, place.line(),
                        place.column(), messageKey, List.of(arguments), fixing));
            });
        }
    }
}
