package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.record.ErrorRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where one rule reports what it finds in one record. Of more findings than anybody reads it keeps the first, and says how many more
/// there are: a file of a million odd members would have a million.
public final class FindingSink {
    /// The most findings of one rule in one record.
    public static final int MOST = 1_000;

    private static final String MORE = "rule.more";
    private static final String BREAKDOWN = "rule.breakdown";

    private final Rule rule;
    private final ErrorRecord record;
    private final RuleContext context;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> accepted = new ArrayList<>();
    private int more;
    private Severity gravestOfMore = Severity.INFO;

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

    /// Reports that the rule broke down over the record, so that nobody knows what else it would have said. The arguments are the rule
    /// and the failure with its place in the program.
    void reportBreakdown(Throwable failure) {
        StackTraceElement[] places = failure.getStackTrace();
        at(JsonPointer.ROOT).messageKey(BREAKDOWN).fixing(Fixing.NONE).report(rule.id(),
                places.length == 0 ? failure.toString() : failure + " (" + places[0] + ")");
    }

    /// What was reported so far, in that order; where it was too much, the last one, at the record as a whole, says how much more.
    public List<Finding> findings() {
        if (more == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding(gravestOfMore, JsonPointer.ROOT, record.position(JsonPointer.ROOT), MORE,
                List.of(rule.id(), Integer.toString(more)), Fixing.NONE));
        return List.copyOf(all);
    }

    private Finding finding(Severity severity, JsonPointer pointer, JsonPosition place, String key,
            List<String> arguments, Fixing fixing) {
        return new Finding(record.path(), record.id(), rule.id(), severity, pointer, place.line(), place.column(), key,
                arguments, fixing);
    }

    /// What was reported and is accepted by the folder.
    public List<Finding> accepted() {
        return List.copyOf(accepted);
    }

    /// Whether the folder accepts what a report of this place with these arguments would say. An error it cannot accept: a
    /// record with errors is not fit for use.
    public boolean accepts(JsonPointer pointer, String... arguments) {
        return context.acceptances().find(record.id().orElse(record.path()), rule.id(), pointer,
                rule.identity(List.of(arguments)), () -> record.text().find(pointer).map(JsonNode::toValue))
                .isPresent();
    }

    private boolean silences(Severity severity, JsonPointer pointer, String... arguments) {
        return severity != Severity.ERROR && rule.whenAccepted() == Rule.WhenAccepted.SILENT
                && accepts(pointer, arguments);
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

        /// The severity unless the settings have another: one that the rule says it has.
        public Report severity(Severity own) {
            if (own != rule.severity() && !rule.otherSeverities().contains(own)) {
                throw new IllegalArgumentException(rule.id() + " has no findings of severity " + own.word());
            }
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
                boolean silent = silences(counted, pointer, arguments);
                if (!silent && findings.size() >= MOST) {
                    more++;
                    gravestOfMore = counted.reaches(gravestOfMore) ? counted : gravestOfMore;
                } else {
                    (silent ? accepted : findings).add(finding(counted, pointer,
                            position.orElseGet(() -> record.position(pointer)), messageKey, List.of(arguments),
                            fixing));
                }
            });
        }
    }
}
