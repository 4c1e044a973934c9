package dev.errata.regex;

import dev.errata.regex.PythonEscape.Anchor;
import dev.errata.regex.PythonEscape.Category;
import dev.errata.regex.PythonEscape.Literal;
import dev.errata.regex.PythonEscape.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a Python pattern by the rules of CPython 3.11's `re._parser`, refuses what that refuses, with its words and at
/// its place, and puts the rest into Java's spelling on the way.
final class PythonTranslator {

    /// Python itself gives up at about 480, with a recursion error.
    private static final int MAX_DEPTH = 250;

    private final PythonSource source;
    private final PythonGroups groups = new PythonGroups();
    private final PythonEscapes escapes;
    private final JavaSpelling spelling = new JavaSpelling();
    private PythonMode global;
    private String globalFlags = "";
    private OptionalInt variableBehind = OptionalInt.empty();

    /// What a quantifier would repeat.
    private enum Kind {
        NOTHING, ANCHOR, REPEAT, OTHER
    }

    private record Piece(Kind kind, Width width) {

        static final Piece NOTHING = new Piece(Kind.NOTHING, Width.NONE);
        static final Piece ANCHOR = new Piece(Kind.ANCHOR, Width.NONE);
        static final Piece CHARACTER = new Piece(Kind.OTHER, Width.ONE);
        static final Piece ASSERTION = new Piece(Kind.OTHER, Width.NONE);
    }

    /// A pattern in Java's spelling.
    ///
    /// @param flags the letters of the flags that the pattern sets for the whole of itself
    /// @param names its named groups and their numbers; in Java's spelling they have numbers only
    record Translation(JavaSpelling spelling, String flags, Map<String, Integer> names) {}

    /// @param mode the flags set from outside
    PythonTranslator(PythonSource source, PythonMode mode) {
        this.source = source;
        this.global = mode;
        this.escapes = new PythonEscapes(source, groups);
    }

    Translation translate() throws PythonSyntaxException {
        source.seek(0);
        alternatives(global, 0);
        if (source.next() != PythonSource.END) {
            throw fault(PatternFaultKind.UNOPENED_GROUP, source.position(), "unbalanced parenthesis");
        }
        if (variableBehind.isPresent()) {
            throw fault(PatternFaultKind.LOOK_BEHIND_VARIABLE, variableBehind.getAsInt(),
                    "look-behind requires fixed-width pattern");
        }
        return new Translation(spelling, globalFlags, groups.names());
    }

    private Width alternatives(PythonMode mode, int depth) throws PythonSyntaxException {
        if (depth > MAX_DEPTH) {
            throw fault(PatternFaultKind.TOO_LARGE, source.position(), "groups are nested too deeply");
        }
        Width width = sequence(mode, depth, depth == 0);
        while (source.next() == '|') {
            emit("|", source.position());
            source.take();
            width = width.or(sequence(depth == 0 ? global : mode, depth, false));
        }
        return width;
    }

    private Width sequence(PythonMode outer, int depth, boolean first) throws PythonSyntaxException {
        PythonMode mode = outer;
        Width done = Width.NONE;
        Piece last = Piece.NOTHING;
        while (true) {
            int symbol = source.next();
            if (symbol == PythonSource.END || symbol == '|' || symbol == ')') {
                return done.then(last.width());
            }
            int start = source.position();
            source.take();
            if (mode.verbose() && skipped(symbol)) {
                continue;
            }
            if (symbol == '*' || symbol == '+' || symbol == '?' || (symbol == '{' && quantifierFollows())) {
                last = repeat(last, symbol, start);
            } else if (symbol == '(') {
                Optional<Piece> group = group(mode, depth, start, first && last.kind() == Kind.NOTHING);
                if (group.isPresent()) {
                    done = done.then(last.width());
                    last = group.get();
                } else if (depth == 0) {
                    mode = global;
                }
            } else {
                done = done.then(last.width());
                last = symbol(symbol, mode, start);
            }
        }
    }

    private boolean skipped(int symbol) throws PythonSyntaxException {
        if (symbol == '#') {
            int taken;
            do {
                taken = source.take();
            } while (taken != '\n' && taken != PythonSource.END);
        }
        return symbol == '#' || (symbol < 128 && " \t\n\r\013\f".indexOf(symbol) >= 0);
    }

    private Piece symbol(int symbol, PythonMode mode, int start) throws PythonSyntaxException {
        if (symbol >= PythonSource.ESCAPE) {
            return escape(symbol - PythonSource.ESCAPE, mode, start);
        }
        return switch (symbol) {
            case '^' -> {
                emit(PythonSpelling.lineStart(mode), start);
                yield Piece.ANCHOR;
            }
            case '$' -> {
                emit("$", start);
                yield Piece.ANCHOR;
            }
            case '[' -> {
                emit(new PythonClass(source, escapes, mode, start).read(), start);
                yield Piece.CHARACTER;
            }
            case '{' -> {
                emit("\\{", start);
                yield Piece.CHARACTER;
            }
            default -> {
                emit(Character.toString(symbol), start);
                yield Piece.CHARACTER;
            }
        };
    }

    private Piece escape(int escaped, PythonMode mode, int start) throws PythonSyntaxException {
        return switch (escapes.outside(escaped, start)) {
            case Literal(int codePoint) -> {
                String text = PythonSpelling.escaped(codePoint, source.text(start, source.position()));
                emit(PythonSpelling.surrogate(codePoint) ? "[" + text + "]" : text, start);
                yield Piece.CHARACTER;
            }
            case Category(char letter) -> {
                emit(PythonSpelling.alone(letter, mode), start);
                yield Piece.CHARACTER;
            }
            case Anchor(char letter) -> {
                emit(PythonSpelling.anchor(letter, mode), start);
                yield Piece.ANCHOR;
            }
            case Reference(int group) -> reference(group, start);
        };
    }

    private Piece reference(int group, int start) {
        spelling.appendReference(group, source.utf16(start));
        return new Piece(Kind.OTHER, groups.width(group));
    }

    /// Whether what follows a `{` makes a quantifier of it; if not, it is a character.
    private boolean quantifierFollows() throws PythonSyntaxException {
        int here = source.position();
        boolean follows = source.next() != '}';
        if (follows) {
            source.takeWhile(Integer.MAX_VALUE, PythonEscapes::decimal);
            if (source.accept(',')) {
                source.takeWhile(Integer.MAX_VALUE, PythonEscapes::decimal);
            }
            follows = source.next() == '}';
        }
        source.seek(here);
        return follows;
    }

    private Piece repeat(Piece item, int symbol, int start) throws PythonSyntaxException {
        long min = symbol == '+' ? 1 : 0;
        long max = symbol == '?' ? 1 : Long.MAX_VALUE;
        String text = Character.toString(symbol);
        if (symbol == '{') {
            int here = source.position();
            String low = source.takeWhile(Integer.MAX_VALUE, PythonEscapes::decimal);
            boolean comma = source.accept(',');
            String high = comma ? source.takeWhile(Integer.MAX_VALUE, PythonEscapes::decimal) : low;
            source.take();
            min = low.isEmpty() ? 0 : number(low);
            max = high.isEmpty() ? Long.MAX_VALUE : number(high);
            text = low.isEmpty() ? "{0" + source.text(here, source.position()) : source.text(start, source.position());
            if (max < min) {
                throw fault(PatternFaultKind.BAD_QUANTIFIER, here, "min repeat greater than max repeat");
            }
        }
        switch (item.kind()) {
            case NOTHING, ANCHOR -> throw fault(PatternFaultKind.DANGLING_QUANTIFIER, start, "nothing to repeat");
            case REPEAT -> throw fault(PatternFaultKind.BAD_QUANTIFIER, start, "multiple repeat");
            case OTHER -> {
            }
        }
        emit(text, start);
        int mode = source.next();
        if (mode == '?' || mode == '+') {
            emit(Character.toString(mode), source.position());
            source.take();
        }
        return new Piece(Kind.REPEAT, item.width().times(min, max));
    }

    /// The number that these digits make, or a greater one than any that is run.
    private static long number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 15 ? Width.MAX : Math.min(Width.MAX, Long.parseLong(significant));
    }

    /// Reads on after a `(`; empty if it was a comment or flags for the whole pattern.
    private Optional<Piece> group(PythonMode mode, int depth, int start, boolean flagsAllowed)
            throws PythonSyntaxException {
        if (!source.accept('?')) {
            return Optional.of(captured(groups.open(), mode, depth, start));
        }
        int mark = source.take();
        return switch (mark) {
            case PythonSource.END -> throw unexpectedEnd();
            case '#' -> {
                comment(start);
                yield Optional.empty();
            }
            case 'P' -> Optional.of(extension(mode, depth, start));
            case ':' -> Optional.of(uncaptured("(?:", mode, depth, start));
            case '>' -> Optional.of(uncaptured("(?>", mode, depth, start));
            case '=', '!' -> {
                uncaptured("(?" + (char) mark, mode, depth, start);
                yield Optional.of(Piece.ASSERTION);
            }
            case '<' -> {
                behind(mode, depth, start);
                yield Optional.of(Piece.ASSERTION);
            }
            case '(' -> throw fault(PatternFaultKind.NOT_SUPPORTED, start, "conditional groups are not supported");
            case 'i', 'L', 'm', 's', 'x', 'a', 't', 'u', '-' -> {
                source.seek(source.position() - 1);
                PythonFlags flags = PythonFlags.read(source);
                if (!flags.global()) {
                    yield Optional.of(uncaptured(flags.javaGroup(), mode.with(flags), depth, start));
                }
                if (!flagsAllowed) {
                    throw fault(PatternFaultKind.BAD_FLAG, start, "global flags not at the start of the expression");
                }
                globalFlags += flags.on();
                global = global.with(flags);
                yield Optional.empty();
            }
            default -> throw unknownExtension(start);
        };
    }

    /// Reads on after `(?P`.
    private Piece extension(PythonMode mode, int depth, int start) throws PythonSyntaxException {
        if (source.accept('<')) {
            int at = source.position();
            String name = name('>', at);
            return captured(groups.open(name, at), mode, depth, start);
        }
        if (source.accept('=')) {
            int at = source.position();
            String name = name(')', at);
            int group = groups.number(name).orElseThrow(
                    () -> fault(PatternFaultKind.UNKNOWN_GROUP, at, "unknown group name '" + name + "'"));
            groups.checkReference(group, at, at, source.position());
            return reference(group, start);
        }
        if (source.take() == PythonSource.END) {
            throw unexpectedEnd();
        }
        throw unknownExtension(start);
    }

    private String name(char terminator, int at) throws PythonSyntaxException {
        String name = source.takeUntil(terminator, "group name", PatternFaultKind.BAD_GROUP_NAME);
        int first = name.codePointAt(0);
        boolean identifier = (first == '_' || Character.isUnicodeIdentifierStart(first)) && name.codePoints()
                .allMatch(c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
        if (!identifier) {
            throw fault(PatternFaultKind.BAD_GROUP_NAME, at,
                    "bad character in group name '" + name.replace("\\", "\\\\") + "'");
        }
        return name;
    }

    private Piece captured(int group, PythonMode mode, int depth, int start) throws PythonSyntaxException {
        Piece piece = uncaptured("(", mode, depth, start);
        groups.close(group, piece.width());
        return piece;
    }

    private Piece uncaptured(String opening, PythonMode mode, int depth, int start) throws PythonSyntaxException {
        emit(opening, start);
        Width width = alternatives(mode, depth + 1);
        emit(")", source.position());
        if (!source.accept(')')) {
            throw fault(PatternFaultKind.UNCLOSED_GROUP, start, "missing ), unterminated subpattern");
        }
        return new Piece(Kind.OTHER, width);
    }

    /// Reads on after `(?<`.
    private void behind(PythonMode mode, int depth, int start) throws PythonSyntaxException {
        int mark = source.take();
        if (mark == PythonSource.END) {
            throw unexpectedEnd();
        }
        if (mark != '=' && mark != '!') {
            throw unknownExtension(start);
        }
        int before = groups.enterBehind();
        Width width = uncaptured("(?<" + (char) mark + PythonSpelling.BY_CODE_POINTS, mode, depth, start).width();
        groups.leaveBehind(before);
        if (!width.fixed() && start < variableBehind.orElse(Integer.MAX_VALUE)) {
            variableBehind = OptionalInt.of(start);
        }
    }

    private void comment(int start) throws PythonSyntaxException {
        int taken;
        do {
            taken = source.take();
            if (taken == PythonSource.END) {
                throw fault(PatternFaultKind.UNCLOSED_GROUP, start, "missing ), unterminated comment");
            }
        } while (taken != ')');
    }

    private void emit(String text, int position) {
        spelling.append(text, source.utf16(position));
    }

    private PythonSyntaxException unknownExtension(int start) {
        return fault(PatternFaultKind.BAD_GROUP, start + 1,
                "unknown extension " + source.text(start + 1, source.position()));
    }

    private PythonSyntaxException unexpectedEnd() {
        return fault(PatternFaultKind.UNCLOSED_GROUP, source.position(), "unexpected end of pattern");
    }

    private static PythonSyntaxException fault(PatternFaultKind kind, int position, String words) {
        return new PythonSyntaxException(kind, position, words);
    }
}
