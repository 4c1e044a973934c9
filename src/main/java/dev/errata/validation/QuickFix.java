package dev.errata.validation;

import dev.errata.record.Change;
import java.util.List;

/// A way to mend a finding.
///
/// @param labelKey  bundle key of the button's text
/// @param arguments what that text needs
/// @param changes   what to apply to the records, in order, as one undo step
public record QuickFix(String labelKey, List<String> arguments, List<Change> changes) {

    public QuickFix {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }
}
