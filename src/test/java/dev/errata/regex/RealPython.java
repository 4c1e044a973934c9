package dev.errata.regex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Python's own verdicts, all from one run of `python3`.
///
/// @param version major and minor
/// @param verdicts one for each case, in order
record RealPython(List<Integer> version, List<Verdict> verdicts) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    record Case(String pattern, String subject, Set<PatternFlag> flags) {}

    /// What becomes of a case, in a form in which Python's and ours can be compared.
    ///
    /// @param error the refusal, with its place if it has one; empty if the pattern compiles
    /// @param first the first match and its groups, `[-1, -1]` for a group that took no part
    /// @param all all matches
    record Verdict(String error, List<List<Integer>> first, List<List<Integer>> all) {}

    /// Runs the cases; empty if there is no Python on the path.
    static Optional<RealPython> run(List<Case> cases) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("python3", "-c", script()).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException none) {
            return Optional.empty();
        }
        byte[] in = JSON.writeValueAsBytes(cases.stream()
                .map(one -> List.of(one.pattern(), one.subject(), letters(one.flags()))).toList());
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try (OutputStream out = process.getOutputStream()) {
                out.write(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        byte[] out = process.getInputStream().readAllBytes();
        writing.join();
        if (out.length == 0) {
            throw new IOException("python3 ended without an answer");
        }
        JsonNode answer = JSON.readTree(out);
        List<Verdict> verdicts = new ArrayList<>();
        answer.get("verdicts").forEach(verdict -> verdicts.add(verdict(verdict)));
        return Optional.of(new RealPython(
                List.of(answer.get("version").get(0).asInt(), answer.get("version").get(1).asInt()), verdicts));
    }

    private static Verdict verdict(JsonNode node) {
        if (node.has("error")) {
            int position = node.get("position").asInt();
            return new Verdict(node.get("error").asString() + (position < 0 ? "" : " @" + position), List.of(),
                    List.of());
        }
        return new Verdict("", spans(node.get("first")), spans(node.get("all")));
    }

    private static List<List<Integer>> spans(JsonNode node) {
        List<List<Integer>> spans = new ArrayList<>();
        node.forEach(span -> spans.add(List.of(span.get(0).asInt(), span.get(1).asInt())));
        return spans;
    }

    private static String letters(Set<PatternFlag> flags) {
        return flags.stream().map(flag -> switch (flag) {
            case CASE_INSENSITIVE -> "i";
            case MULTILINE -> "m";
            case DOT_ALL -> "s";
            case VERBOSE -> "x";
        }).sorted().collect(Collectors.joining());
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(RealPython.class.getResourceAsStream("verdicts.py"),
                "verdicts.py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
