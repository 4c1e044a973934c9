package dev.errata.bench;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// One letter typed into a value of a record, until all findings that it can change are there: the edit of the text, the step
/// of the workspace, the check of the record and its neighbours. The peer reads the edited record into a tree by Jackson.
final class Keystrokes {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final String TYPED = "|qzx";

    private final Place place;
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> peerNanos = new ArrayList<>();
    private final JsonMapper peer = JsonMapper.builder().build();

    /// What is typed into, each of which other rules compare between records.
    enum Place {
        REGEX("a regex", "/regex"), LINK("a link", "/transition_graph/leads_to/0/error_id"), WORD("a category",
                "/category"), PROSE("a root cause", "/root_cause");

        private final String words;
        private final String pointer;

        Place(String words, String pointer) {
            this.words = words;
            this.pointer = pointer;
        }

        /// For a table.
        String words() {
            return words;
        }

        private JsonPointer pointer() {
            return JsonPointer.parse(pointer).orElseThrow();
        }

        private Optional<String> text(ErrorRecord record) {
            return record.text().find(pointer()).map(JsonNode::toValue).filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).value());
        }
    }

    private Keystrokes(Place place) {
        this.place = place;
    }

    /// Types into records all over the folder; nothing is saved.
    static Keystrokes in(Path folder, RuleCatalogue rules, Place place) throws IOException {
        Keystrokes keystrokes = new Keystrokes(place);
        Clock clock = Clock.systemUTC();
        Workspace workspace = Workspace.open(folder, rules.ids(), clock, Progress.NONE, Cancellation.NEVER);
        RecordSchema schema = RecordSchema.load();
        Validation validation = new Validation(rules);
        validation.checkAll(context(workspace, schema), Progress.NONE, Cancellation.NEVER);
        List<ErrorRecord> records = workspace.records().records().stream()
                .filter(record -> place.text(record).isPresent()).toList();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            String path = records.get((int) ((long) i * 7919 % records.size())).path();
            keystrokes.type(workspace, validation, schema, path, TYPED.charAt(i % TYPED.length()));
            if (i == WARM_UP - 1) {
                keystrokes.nanos.clear();
                keystrokes.peerNanos.clear();
            }
        }
        return keystrokes;
    }

    private void type(Workspace workspace, Validation validation, RecordSchema schema, String path, char letter) {
        ErrorRecord record = workspace.records().at(path).orElseThrow();
        JsonValue typed = JsonValue.of(place.text(record).orElseThrow() + letter);
        long start = System.nanoTime();
        JsonText text = new JsonEdit.Replace(place.pointer(), typed).applyTo(record.text());
        workspace.apply(
                new Step("bench.typing", List.of(), List.of(new Change.Edit(path, text)),
                        Optional.of("typing " + path)));
        validation.checkChanged(context(workspace, schema), Set.of(path), Cancellation.NEVER);
        nanos.add(System.nanoTime() - start);
        byte[] bytes = text.toBytes();
        start = System.nanoTime();
        if (peer.readTree(bytes).isMissingNode()) {
            throw new IllegalStateException(path);
        }
        peerNanos.add(System.nanoTime() - start);
    }

    private static RuleContext context(Workspace workspace, RecordSchema schema) {
        return new RuleContext(workspace.settings(), LocalDate.now(ZoneOffset.UTC), schema, workspace.records());
    }

    /// The share `part` of edits takes no longer than this many milliseconds.
    double millis(double part) {
        return millis(nanos, part);
    }

    /// The same of the peer.
    double peerMillis(double part) {
        return millis(peerNanos, part);
    }

    private static double millis(List<Long> measured, double part) {
        List<Long> sorted = measured.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1e6;
    }
}
