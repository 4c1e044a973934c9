package dev.errata.validation.rule;

import dev.errata.record.ErrorRecord;
import java.util.List;
import java.util.Optional;

/// A text that should be the address of a public page.
sealed interface Link {

    /// No URL at all.
    record Broken() implements Link {}

    /// A URL that no browser should be given, such as `file:` or `javascript:`.
    record Foreign(String scheme) implements Link {}

    /// A page. `rest` is what follows the authority: path, query and fragment.
    record Page(String scheme, Optional<String> userInfo, String host, String rest) implements Link {

        /// Whether it says only where the site is.
        boolean isRoot() {
            return rest.isEmpty() || rest.equals("/");
        }

        boolean isInsecure() {
            return scheme.equals("http");
        }
    }

    /// Every text of the record where a URL is wanted, at its place.
    static List<TextValue> all(ErrorRecord record) {
        return TextValue.of(record, Evidence.LINKS);
    }

    /// What kind of link a text is. White space around it does not count.
    static Link of(String text) {
        return LinkSyntax.read(text.strip());
    }
}
