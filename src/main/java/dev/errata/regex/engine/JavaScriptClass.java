package dev.errata.regex.engine;

import java.util.Optional;

/// Reads a character class of a JavaScript pattern. Its `[` has been taken.
final class JavaScriptClass {
    private final JavaScriptSource source;
    private final JavaScriptSpelling spelling;
    private final JavaScriptEscapes escapes;
    private final boolean unicode;

    /// A member: one character, or a category.
    private sealed interface Member {

        record One(int codePoint) implements Member {}

        record Many(String spelling) implements Member {}
    }

    JavaScriptClass(JavaScriptSource source, JavaScriptSpelling spelling, JavaScriptEscapes escapes, boolean unicode) {
        this.source = source;
        this.spelling = spelling;
        this.escapes = escapes;
        this.unicode = unicode;
    }

    /// The class as an item for Java.
    ///
    /// @param start where it begins
    String read(int start) throws JavaScriptSyntaxException {
        boolean negated = source.accept('^');
        StringBuilder members = new StringBuilder();
        while (!source.accept(']')) {
            if (source.atEnd()) {
                throw new JavaScriptSyntaxException("Unterminated character class", start);
            }
            int place = source.offset();
            Member low = member();
            int here = source.offset();
            if (source.accept('-') && !source.atEnd() && source.peek() != ']') {
                range(low, member(), place, members);
            } else {
                source.seek(here);
                members.append(spelt(low));
            }
        }
        return spelling.charactersOf(members.toString(), negated);
    }

    private void range(Member low, Member high, int place, StringBuilder members) throws JavaScriptSyntaxException {
        if (low instanceof Member.One(int from) && high instanceof Member.One(int to)) {
            if (from > to) {
                throw new JavaScriptSyntaxException("Range out of order in character class", place);
            }
            members.append(spelling.character(from)).append('-').append(spelling.character(to));
        } else if (unicode) {
            throw new JavaScriptSyntaxException("Invalid character class", place);
        } else {
            members.append(spelt(low)).append(spelling.character('-')).append(spelt(high));
        }
    }

    private String spelt(Member member) {
        return switch (member) {
            case Member.One(int codePoint) -> spelling.character(codePoint);
            case Member.Many(String many) -> many;
        };
    }

    private Member member() throws JavaScriptSyntaxException {
        int start = source.offset();
        if (!source.accept('\\')) {
            return new Member.One(source.take());
        }
        if (source.atEnd()) {
            throw new JavaScriptSyntaxException("\\ at end of pattern", start);
        }
        Optional<String> category = escapes.memberCategory(start);
        return category.isPresent()
                ? new Member.Many(category.get())
                : new Member.One(escapes.memberCharacter(start));
    }
}
