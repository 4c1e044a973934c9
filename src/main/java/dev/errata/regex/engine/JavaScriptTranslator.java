package dev.errata.regex.engine;

import dev.errata.regex.PatternFlag;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads a pattern by the grammar of ECMAScript (with its annex B where `u` is not set) and spells it for Java. Used once.
final class JavaScriptTranslator {
    private static final int MAX_DEPTH = 200;
    private static final String UNCLOSED_GROUP = "Unterminated group";

    private final JavaScriptSource source;
    private final boolean unicode;
    private final boolean multiline;
    private final boolean dotAll;
    private final JavaScriptSpelling spelling;
    private final JavaScriptEscapes escapes;
    private final JavaScriptGroups groups;
    /// Groups that have been closed, and those that may be left out of a match.
    private final BitSet closed = new BitSet();
    private final BitSet optional = new BitSet();
    private final Set<Integer> referred = new HashSet<>();
    private int opened;
    private int behind;
    private boolean runnable = true;

    JavaScriptTranslator(String pattern, Set<PatternFlag> flags, boolean unicode) {
        this.unicode = unicode;
        source = new JavaScriptSource(pattern, unicode);
        multiline = flags.contains(PatternFlag.MULTILINE);
        dotAll = flags.contains(PatternFlag.DOT_ALL);
        spelling = new JavaScriptSpelling(unicode, flags.contains(PatternFlag.CASE_INSENSITIVE));
        groups = JavaScriptGroups.of(pattern);
        escapes = new JavaScriptEscapes(source, spelling, groups, unicode);
    }

    /// The pattern for Java; empty where JavaScript takes it but Java cannot do the same.
    Optional<String> translate() throws JavaScriptSyntaxException {
        groups.check();
        String java = spelling.flags() + disjunction(0);
        if (!source.atEnd()) {
            throw new JavaScriptSyntaxException("Unmatched ')'", source.offset());
        }
        boolean leftOut = referred.stream().anyMatch(optional::get);
        return runnable && escapes.isRunnable() && !leftOut ? Optional.of(java) : Optional.empty();
    }

    private String disjunction(int depth) throws JavaScriptSyntaxException {
        if (depth > MAX_DEPTH) {
            throw new JavaScriptSyntaxException("Regular expression too large", source.offset());
        }
        int before = opened;
        StringBuilder java = new StringBuilder();
        boolean several = false;
        while (!source.atEnd() && source.peek() != ')') {
            if (source.accept('|')) {
                several = true;
                java.append('|');
            } else {
                java.append(term(depth));
            }
        }
        if (several) {
            optional.set(before + 1, opened + 1);
        }
        return java.toString();
    }

    private String term(int depth) throws JavaScriptSyntaxException {
        int start = source.offset();
        int before = opened;
        int first = source.take();
        return switch (first) {
            case '^' -> spelling.lineStart(multiline);
            case '$' -> spelling.lineEnd(multiline);
            case '(' -> group(depth, start);
            case '.' -> quantified(spelling.dot(dotAll), before);
            case '[' -> quantified(new JavaScriptClass(source, spelling, escapes, unicode).read(start), before);
            case '*', '+', '?' -> throw new JavaScriptSyntaxException("Nothing to repeat", start);
            case '{' -> brace(start, before);
            case '}', ']' -> {
                if (unicode) {
                    throw new JavaScriptSyntaxException("Lone quantifier brackets", start);
                }
                yield quantified(spelling.literal(first), before);
            }
            case '\\' -> escape(start, before);
            default -> quantified(spelling.literal(first), before);
        };
    }

    private String brace(int start, int before) throws JavaScriptSyntaxException {
        source.seek(start);
        boolean bounds = source.bounds().isPresent();
        if (unicode || bounds) {
            throw new JavaScriptSyntaxException(unicode && !bounds ? "Incomplete quantifier" : "Nothing to repeat",
                    start);
        }
        source.take();
        return quantified(spelling.literal('{'), before);
    }

    private String escape(int start, int before) throws JavaScriptSyntaxException {
        if (source.atEnd()) {
            throw new JavaScriptSyntaxException("\\ at end of pattern", start);
        }
        int letter = source.peek();
        if (letter == 'b' || letter == 'B') {
            source.take();
            return spelling.boundary((char) letter);
        }
        Optional<Integer> reference = escapes.reference(start);
        return quantified(reference.isPresent() ? reference(reference.get()) : escapes.outside(start), before);
    }

    /// What is referred to before it is closed matches nothing yet.
    private String reference(int group) {
        runnable &= behind == 0;
        if (!closed.get(group)) {
            return JavaScriptSpelling.NOTHING;
        }
        referred.add(group);
        return "(?:\\" + group + ")";
    }

    private String group(int depth, int start) throws JavaScriptSyntaxException {
        int before = opened;
        if (!source.accept('?')) {
            return quantified(captured(depth, start), before);
        }
        if (source.accept(':')) {
            return quantified("(?:" + rest(depth, start), before);
        }
        if (source.accept('=')) {
            return ahead("(?=", depth, start, before);
        }
        if (source.accept('!')) {
            String java = ahead("(?!", depth, start, before);
            optional.set(before + 1, opened + 1);
            return java;
        }
        if (!source.accept('<')) {
            throw new JavaScriptSyntaxException("Invalid group", start);
        }
        if (source.peek() == '=' || source.peek() == '!') {
            char kind = (char) source.take();
            behind++;
            String java = "(?<" + kind + rest(depth, start);
            behind--;
            if (kind == '!') {
                optional.set(before + 1, opened + 1);
            }
            if (source.atQuantifier()) {
                throw new JavaScriptSyntaxException("Nothing to repeat", source.offset());
            }
            return java;
        }
        source.seekPast('>');
        return quantified(captured(depth, start), before);
    }

    /// Without `u` what looks ahead can be repeated.
    private String ahead(String opening, int depth, int start, int before) throws JavaScriptSyntaxException {
        String java = opening + rest(depth, start);
        if (unicode && source.atQuantifier()) {
            throw new JavaScriptSyntaxException("Nothing to repeat", source.offset());
        }
        return quantified(java, before);
    }

    private String captured(int depth, int start) throws JavaScriptSyntaxException {
        int number = ++opened;
        String java = "(" + rest(depth, start);
        closed.set(number);
        return java;
    }

    private String rest(int depth, int start) throws JavaScriptSyntaxException {
        String inner = disjunction(depth + 1);
        if (!source.accept(')')) {
            throw new JavaScriptSyntaxException(UNCLOSED_GROUP, start);
        }
        return inner + ")";
    }

    /// An item with the quantifier that follows it, if one does.
    ///
    /// @param before how many groups there were before the item
    private String quantified(String item, int before) throws JavaScriptSyntaxException {
        int start = source.offset();
        if (!source.atQuantifier()) {
            if (unicode && source.peek() == '{') {
                throw new JavaScriptSyntaxException("Incomplete quantifier", start);
            }
            return item;
        }
        String quantifier = source.peek() == '{'
                ? source.bounds().orElseThrow()
                : Character.toString(source.take());
        if (quantifier.isEmpty()) {
            throw new JavaScriptSyntaxException("numbers out of order in {} quantifier", start);
        }
        optional.set(before + 1, opened + 1);
        return item + quantifier + (source.accept('?') ? "?" : "");
    }
}
