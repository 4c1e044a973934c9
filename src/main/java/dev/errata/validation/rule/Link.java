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

    /// A link that stands in a record.
    record Placed(TextValue value, Link link) {

        private static Placed of(TextValue value) {
            return new Placed(value, Link.of(value.text()));
        }
    }

    /// The links of a record, read once for all rules.
    record All(List<Placed> links) {

        private static All of(ErrorRecord record) {
            return new All(TextValue.of(record, Evidence.LINKS).stream().map(Placed::of).toList());
        }
    }

    /// Every text of the record where a URL is wanted.
    static List<Placed> all(ErrorRecord record) {
        return record.derived(All.class, All::of).links();
    }

    /// What kind of link a text is. White space around it does not count.
    static Link of(String text) {
        return LinkSyntax.read(text.strip());
    }
}
