package dev.errata.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Parses decoded bytes and joins the problems of bytes, encoding and grammar.
final class Diagnosis {

    private Diagnosis() {}

    static Parser.Outcome of(byte[] bytes, Decoded decoded, JsonLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            return refused(JsonFault.TOO_LARGE, Integer.toString(bytes.length), Integer.toString(limits.maxBytes()));
        }
        if (decoded.encoding() != Decoded.Encoding.UTF8) {
            return refused(JsonFault.UTF16, decoded.encoding() == Decoded.Encoding.UTF16_LE ? "LE" : "BE");
        }
        Parser.Outcome outcome = Parser.parse(decoded.text(), decoded.lines(), limits);
        List<JsonProblem> problems = new ArrayList<>();
        if (decoded.bomLength() > 0) {
            problems.add(atStart(JsonFault.BYTE_ORDER_MARK));
        }
        for (Decoded.Malformed malformed : decoded.malformed(bytes, Faults.MOST)) {
            Span span = malformed.span();
            JsonPointer pointer = outcome.root()
                    .map(root -> JsonText.pointerAt(root, span.start()))
                    .orElse(JsonPointer.ROOT);
            problems.add(new JsonProblem(JsonFault.INVALID_UTF8, span, decoded.lines().position(span.start()), pointer,
                    List.of(malformed.hex())));
        }
        problems.addAll(outcome.problems());
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Parser.Outcome(outcome.root(),
                List.copyOf(problems.subList(0, Math.min(problems.size(), Faults.MOST))));
    }

    private static Parser.Outcome refused(JsonFault fault, String... arguments) {
        return new Parser.Outcome(Optional.empty(), List.of(atStart(fault, arguments)));
    }

    private static JsonProblem atStart(JsonFault fault, String... arguments) {
        return new JsonProblem(fault, new Span(0, 0), JsonPosition.START, JsonPointer.ROOT, List.of(arguments));
    }
}
