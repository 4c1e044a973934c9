package dev.errata.cli;

import dev.errata.curation.Acceptance;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.validation.Finding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The findings that an old folder had when somebody wrote them down: only what is new beside them counts. A finding is known by
/// its file, its rule, its place without the numbers of items, and the value there; so it stays known when items move. One
/// finding a line, in order.
///
/// @param counts how often each is known
record Baseline(Map<String, Integer> counts) {
    static final Baseline EMPTY = new Baseline(Map.of());

    /// Reads a file of lines that [#write] has written.
    ///
    /// @throws CommandException where a line is no finding, or no UTF-8
    static Baseline read(byte[] bytes, String file) throws CommandException {
        Map<String, Integer> counts = new HashMap<>();
        int number = 0;
        for (String line : decoded(bytes, file).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                Optional<JsonValue> value = JsonText.of(line).root().map(JsonNode::toValue);
                if (!(value.orElse(JsonValue.of("")) instanceof JsonObject object) || !isFinding(object)) {
                    throw new CommandException("cli.validate.no-baseline", file, Integer.toString(number));
                }
                counts.merge(object.toJson(), 1, Integer::sum);
            }
        }
        return new Baseline(Map.copyOf(counts));
    }

    private static String decoded(byte[] bytes, String file) throws CommandException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
            long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
            throw new CommandException("cli.validate.no-baseline", file, Long.toString(line));
        }
        return text.flip().toString();
    }

    private static boolean isFinding(JsonObject object) {
        return List.of("file", "rule", "place", "value").stream()
                .allMatch(name -> object.get(name).filter(JsonString.class::isInstance).isPresent());
    }

    /// The lines of all findings.
    static String write(List<Finding> findings, Judgement judgement) {
        return findings.stream().map(finding -> line(finding, judgement) + "\n").sorted().collect(Collectors.joining());
    }

    /// The findings that are not known, in their order.
    List<Finding> without(List<Finding> findings, Judgement judgement) {
        if (counts.isEmpty()) {
            return findings;
        }
        Map<String, Integer> left = new HashMap<>(counts);
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : findings) {
            if (left.merge(line(finding, judgement), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    private static String line(Finding finding, Judgement judgement) {
        Optional<JsonValue> value = judgement.workspace().records().at(finding.file())
                .flatMap(record -> record.text().find(finding.pointer())).map(JsonNode::toValue);
        String place = finding.pointer().tokens().stream()
                .map(token -> JsonPointer.index(token).isPresent() ? "-" : token).collect(Collectors.joining("/"));
        return JsonObject.of(Map.entry("file", JsonValue.of(finding.file())),
                Map.entry("rule", JsonValue.of(finding.rule())), Map.entry("place", JsonValue.of(place)),
                Map.entry("value", JsonValue.of(Acceptance.hash(value)))).toJson();
    }
}
