package dev.errata.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parses a text into a tree with places, without recursion. A fault that leaves no doubt about what was meant is noted
/// and passed; the first other one ends it.
final class Parser {

    /// Up to this many members, comparing each with each is cheaper than hashing.
    private static final int SMALL = 8;

    private final String text;
    private final JsonLimits limits;
    private final Faults faults;
    private final Lexer lexer;
    private final Frames frames = new Frames();

    private Parser(String text, LineIndex lines, JsonLimits limits) {
        this.text = text;
        this.limits = limits;
        this.faults = new Faults(lines, frames::pointer);
        this.lexer = new Lexer(text, faults);
    }

    /// The tree, if no fault forbids one, and the problems in the order they were met.
    record Outcome(Optional<JsonNode> root, List<JsonProblem> problems) {}

    static Outcome parse(String text, LineIndex lines, JsonLimits limits) {
        Parser parser = new Parser(text, lines, limits);
        Optional<JsonNode> root;
        try {
            root = Optional.of(parser.document());
        } catch (Faults.Halt _) {
            root = Optional.empty();
        }
        List<JsonProblem> problems = parser.faults.problems();
        boolean fatal = problems.stream().anyMatch(problem -> problem.fault().isFatal());
        return new Outcome(fatal ? Optional.empty() : root, problems);
    }

    private JsonNode document() {
        lexer.skipSpace();
        if (lexer.atEnd()) {
            JsonFault fault = text.isBlank() ? JsonFault.EMPTY_FILE : JsonFault.UNEXPECTED_END;
            throw faults.halt(fault, new Span(lexer.pos(), lexer.pos()));
        }
        JsonNode root = value();
        lexer.skipSpace();
        if (!lexer.atEnd()) {
            throw faults.halt(JsonFault.TRAILING_CHARACTERS, Found.span(text, lexer.pos()), found());
        }
        return root;
    }

    private JsonNode value() {
        while (true) {
            int start = lexer.pos();
            JsonNode done;
            switch (lexer.peek()) {
                case '{', '[' -> {
                    if (!opens(start)) {
                        continue;
                    }
                    done = frames.pop(lexer.pos());
                }
                case '"' -> {
                    JsonValue string = new JsonString(lexer.string());
                    done = new ScalarNode(new Span(start, lexer.pos()), string);
                }
                default -> done = scalar(start);
            }
            while (!frames.isEmpty() && closes(done)) {
                done = frames.pop(lexer.pos());
            }
            if (frames.isEmpty()) {
                return done;
            }
        }
    }

    private JsonNode scalar(int start) {
        if (lexer.atEnd()) {
            throw unexpectedEnd();
        }
        JsonValue value = lexer.word();
        return new ScalarNode(new Span(start, lexer.pos()), value);
    }

    /// Opens an object or array; true if it is empty and behind its closing bracket, false if its first value is next.
    private boolean opens(int start) {
        boolean object = lexer.peek() == '{';
        if (frames.depth() == limits.maxDepth()) {
            throw faults.halt(JsonFault.TOO_DEEP, new Span(start, start + 1), Integer.toString(limits.maxDepth()));
        }
        frames.push(start, object ? Frames.Kind.OBJECT : Frames.Kind.ARRAY);
        lexer.advance();
        lexer.skipSpace();
        if (lexer.peek() == frames.closing()) {
            lexer.advance();
            return true;
        }
        if (object) {
            key();
        }
        return false;
    }

    /// Adds a value to what holds it; true if that ends behind it, false if another value is next.
    private boolean closes(JsonNode done) {
        frames.add(done);
        int end = lexer.pos();
        lexer.skipSpace();
        char c = lexer.peek();
        if (c == ',') {
            int comma = lexer.pos();
            lexer.advance();
            lexer.skipSpace();
            if (lexer.peek() == frames.closing()) {
                faults.report(JsonFault.TRAILING_COMMA, new Span(comma, comma + 1), String.valueOf(frames.closing()));
                c = lexer.peek();
            }
        } else if (c != frames.closing()) {
            missingComma(end);
        }
        if (c == frames.closing()) {
            lexer.advance();
            reportDuplicates();
            return true;
        }
        if (frames.inObject()) {
            key();
        }
        return false;
    }

    /// Goes on as if there were a comma where the next line starts with what may follow one.
    private void missingComma(int end) {
        if (lexer.atEnd()) {
            throw unexpectedEnd();
        }
        String closing = String.valueOf(frames.closing());
        boolean nextLine = text.substring(end, lexer.pos()).indexOf('\n') >= 0;
        boolean goesOn = lexer.peek() == '"' || (!frames.inObject() && "{[".indexOf(lexer.peek()) >= 0);
        if (!nextLine || !goesOn) {
            throw faults.halt(JsonFault.EXPECTED_COMMA_OR_END, Found.span(text, lexer.pos()), found(), closing);
        }
        faults.report(JsonFault.EXPECTED_COMMA_OR_END, new Span(end, end), found(), closing);
    }

    private void key() {
        int start = lexer.pos();
        char c = lexer.peek();
        String key;
        if (c == '"') {
            key = lexer.string();
        } else if (lexer.atEnd()) {
            throw unexpectedEnd();
        } else if (Found.isForeignQuote(c) && lexer.word() instanceof JsonString string) {
            key = string.value();
        } else {
            Span word = Found.span(text, start);
            key = found();
            boolean isWord = Found.wordEnd(text, start) > start;
            throw faults.halt(isWord ? JsonFault.UNQUOTED_KEY : JsonFault.EXPECTED_KEY, word, key);
        }
        frames.key(key, new Span(start, lexer.pos()));
        lexer.skipSpace();
        if (lexer.peek() != ':') {
            if (lexer.atEnd()) {
                throw unexpectedEnd();
            }
            throw faults.halt(JsonFault.EXPECTED_COLON, Found.span(text, lexer.pos()), found(), key);
        }
        lexer.advance();
        lexer.skipSpace();
    }

    private void reportDuplicates() {
        List<Member> members = frames.members();
        if (members.size() <= SMALL) {
            for (int i = 1; i < members.size(); i++) {
                for (int k = i - 1; k >= 0; k--) {
                    if (members.get(i).key().equals(members.get(k).key())) {
                        reportDuplicate(members.get(k), members.get(i));
                        break;
                    }
                }
            }
            return;
        }
        Map<String, Member> seen = HashMap.newHashMap(members.size());
        for (Member member : members) {
            Member before = seen.put(member.key(), member);
            if (before != null) {
                reportDuplicate(before, member);
            }
        }
    }

    private void reportDuplicate(Member before, Member member) {
        String line = Integer.toString(faults.line(before.keySpan().start()));
        faults.report(JsonFault.DUPLICATE_KEY, member.keySpan(), frames.holder().child(member.key()), member.key(),
                line);
    }

    private Faults.Halt unexpectedEnd() {
        Span end = new Span(text.length(), text.length());
        if (frames.isEmpty()) {
            return faults.halt(JsonFault.UNEXPECTED_END, end);
        }
        String line = Integer.toString(faults.line(frames.start()));
        return faults.halt(JsonFault.UNEXPECTED_END, end, String.valueOf(frames.closing()), line);
    }

    private String found() {
        return Found.at(text, lexer.pos());
    }
}
