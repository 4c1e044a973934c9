package dev.errata.ui.json;

import dev.errata.curation.Severity;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import dev.errata.json.Span;
import dev.errata.ui.control.TextSplice;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something said of a place in a JSON text.
///
/// @param span  where, in the file's text
/// @param rule  the rule whose finding it is; empty for what is wrong with the text as JSON
record JsonMark(Span span, Severity severity, Phrase phrase, Optional<String> rule) {
    private static final String JSON_RULES = "json-";

    /// What is wrong with the text as JSON, and what the rules say of its values, in the order of the text.
    static List<JsonMark> of(JsonText text, List<Finding> findings) {
        List<JsonMark> marks = new ArrayList<>();
        for (JsonProblem problem : text.problems()) {
            marks.add(new JsonMark(problem.span(), severity(problem.fault()), phrase(problem), Optional.empty()));
        }
        for (Finding finding : findings) {
            // The text's own problems are newer than what the rules found in it.
            if (!finding.rule().startsWith(JSON_RULES)) {
                nearest(text, finding.pointer()).ifPresent(span -> marks.add(new JsonMark(span, finding.severity(),
                        new Phrase(finding.messageKey(), List.copyOf(finding.arguments())),
                        Optional.of(finding.rule()))));
            }
        }
        marks.sort(Comparator.comparingInt((JsonMark mark) -> mark.span().start())
                .thenComparing(mark -> mark.severity()));
        return List.copyOf(marks);
    }

    /// This mark after an edit of the text.
    JsonMark after(TextSplice edit) {
        int start = edit.follow(span.start());
        return new JsonMark(new Span(start, Math.max(start, edit.follow(span.end()))), severity, phrase, rule);
    }

    /// Where the value stands that a pointer leads to, with its key if it has one; empty where there is none.
    private static Optional<Span> place(JsonText text, JsonPointer pointer) {
        return text.find(pointer).map(node -> text.keySpan(pointer)
                .map(key -> new Span(key.start(), node.span().end())).orElse(node.span()));
    }

    /// Where something is said of the value: at it, or where it is missing, at the bracket that opens what would hold it; the whole
    /// text stands for its first bracket too. Empty where there is no tree.
    static Optional<Span> nearest(JsonText text, JsonPointer pointer) {
        return place(text, pointer).filter(_ -> text.isWellFormed() && !pointer.tokens().isEmpty())
                .or(() -> around(text, pointer).map(start -> new Span(start, start + 1)));
    }

    /// What is selected when somebody goes to the value: it with its key. Where it is missing, and for the whole text, nothing is,
    /// and the caret stands before what would hold it. Empty where there is no tree.
    static Optional<Span> selection(JsonText text, JsonPointer pointer) {
        return place(text, pointer).filter(_ -> text.isWellFormed() && !pointer.tokens().isEmpty())
                .or(() -> around(text, pointer).map(start -> new Span(start, start)));
    }

    /// Where the nearest value around begins, or the whole text.
    private static Optional<Integer> around(JsonText text, JsonPointer pointer) {
        return !text.isWellFormed()
                ? Optional.empty()
                : Stream.iterate(Optional.of(pointer), Optional::isPresent, at -> at.flatMap(JsonPointer::parent))
                        .flatMap(at -> at.flatMap(text::find).stream()).findFirst().map(node -> node.span().start());
    }

    private static Severity severity(JsonFault fault) {
        return fault.kind() == JsonFault.Kind.BOM ? Severity.INFO : Severity.ERROR;
    }

    private static Phrase phrase(JsonProblem problem) {
        return new Phrase("json." + problem.fault().name(), List.copyOf(problem.arguments()));
    }
}
