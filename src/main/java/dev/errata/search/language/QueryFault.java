package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.regex.PatternFault;
import java.util.List;
import java.util.Locale;

/// Something in a query that does not count, or may not mean what it seems to.
///
/// @param span      where it stands, at most the whole text; never empty unless the text ends there
/// @param kind      what is wrong
/// @param messageKey bundle key of the message
/// @param arguments what the message needs, such as the name
/// @param state     whether more typing can still mend it
public record QueryFault(Span span, Kind kind, String messageKey, List<String> arguments, State state) {

    /// What can be wrong.
    public enum Kind {
        /// A quote without its partner; the rest of the text counts as the phrase.
        UNCLOSED_QUOTE,
        /// A `(` without its partner.
        UNCLOSED_PARENTHESIS,
        /// A `[` without its partner.
        UNCLOSED_BRACKET,
        /// Nothing stands where AND, OR, NOT or `-` want something.
        OPERAND_MISSING,
        /// No value follows the operator.
        VALUE_MISSING,
        /// A number is wanted.
        NOT_A_NUMBER,
        /// A day is wanted.
        NOT_A_DAY,
        /// The name takes certain words only, and this is none of them.
        UNKNOWN_WORD,
        /// `has:` takes names of fields only.
        UNKNOWN_NAME,
        /// Only numbers and days compare.
        NO_COMPARISON,
        /// Only texts are matched by a regular expression.
        NO_PATTERN,
        /// The regular expression is broken.
        BROKEN_PATTERN,
        /// What stands in the brackets after a list is no field of its items.
        NOT_IN_LIST,
        /// The range ends before it starts.
        EMPTY_RANGE,
        /// It counts as a word, but looks like the name of a field that was misspelt.
        MISSPELT_NAME,
        /// It counts as a word, since white space follows the operator.
        SPACE_AFTER_OPERATOR,
        /// The parentheses stand too deep to be read.
        TOO_DEEP
    }

    /// Whether it is for good.
    public enum State {
        /// The text ends before it is complete.
        UNFINISHED,
        /// It is wrong, and what belongs to it is left out.
        WRONG,
        /// It counts, though perhaps not as it was meant.
        DOUBTFUL
    }

    public QueryFault {
        arguments = List.copyOf(arguments);
    }

    /// A fault with the usual message of its kind.
    QueryFault(Span span, Kind kind, List<String> arguments, State state) {
        this(span, kind, "search.fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments, state);
    }

    /// A broken pattern, in the words that are used for patterns everywhere.
    static QueryFault broken(Span span, PatternFault fault, State state) {
        return new QueryFault(span, Kind.BROKEN_PATTERN, "regex." + fault.kind().name(),
                List.of(Integer.toString(fault.offset() + 1), fault.engineMessage()), state);
    }
}
