package dev.errata.ui.browse;

import dev.errata.search.language.QueryFault;
import dev.errata.ui.fx.Localization;

/// What is said of a fault of the query in the language of the window.
final class FaultTexts {
    private FaultTexts() {}

    /// With the key that mends it, where one does.
    static String of(QueryFault fault, Localization localization) {
        String said = localization.now(fault.messageKey(), fault.arguments().toArray());
        return fault.kind() == QueryFault.Kind.MISSPELT_NAME
                ? localization.now("browse.filter.correct", said)
                : said;
    }
}
