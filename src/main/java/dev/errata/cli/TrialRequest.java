package dev.errata.cli;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import java.util.Optional;

/// A pattern to try, and the text to try it on where one was given.
record TrialRequest(String pattern, Optional<String> text) {
    private static final String PATTERN = "pattern";
    private static final String TEXT = "text";

    /// The request that one line of a batch makes; empty where the line is no `{"pattern","text"}`.
    static Optional<TrialRequest> parse(String line) {
        JsonText json = JsonText.of(line);
        boolean broken = json.problems().stream().anyMatch(problem -> problem.fault().isFatal());
        return broken ? Optional.empty() : json.root().map(JsonNode::toValue).flatMap(value -> {
            if (!(value instanceof JsonObject object)
                    || !(object.get(PATTERN).orElse(null) instanceof JsonString(String pattern))) {
                return Optional.empty();
            }
            Optional<String> text = object.get(TEXT).filter(JsonString.class::isInstance)
                    .map(found -> ((JsonString) found).value());
            return text.isPresent() || object.get(TEXT).isEmpty()
                    ? Optional.of(new TrialRequest(pattern, text))
                    : Optional.empty();
        });
    }
}
