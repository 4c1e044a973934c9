package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import java.util.List;
import java.util.Optional;

/// What a rule says of one place in one file. Its message is made at the edge from the key and the arguments.
///
/// @param file       path of the file, relative to the folder, with `/`
/// @param record     the id that the record says it has, where it says one
/// @param rule       id of the rule
/// @param severity   after the folder's settings
/// @param pointer    the value to blame, in the record that holds it; that of the missing member where one is missing;
///                   the root where the file as a whole is at fault
/// @param line       1-based line of the value, or of what should hold it
/// @param column     1-based column in UTF-16 units
/// @param messageKey bundle key of the message; a rule may have several
/// @param arguments  what the message needs, in the order of its placeholders
/// @param fixing     whether the rule can mend it
public record Finding(String file, Optional<String> record, String rule, Severity severity, JsonPointer pointer,
        int line, int column, String messageKey, List<String> arguments, Fixing fixing) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// A finding with the usual message of its rule.
    public Finding(String file, Optional<String> record, String rule, Severity severity, JsonPointer pointer, int line,
            int column, List<String> arguments, Fixing fixing) {
        this(file, record, rule, severity, pointer, line, column, "rule." + rule + ".message", arguments, fixing);
    }

    /// Whether there is a quick fix.
    public boolean fixable() {
        return fixing != Fixing.NONE;
    }
}
