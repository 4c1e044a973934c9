package dev.errata.validation;

import dev.errata.record.ErrorRecord;
import java.util.Set;

/// A rule whose verdict on a record depends on other records. Records that can change each other's verdict share a key:
/// when a record gains or loses a key, every record that has this key is checked again.
public non-sealed interface FolderRule extends Rule {

    /// The keys under which this rule files a record, such as its id in lower case. A key says all about the record that
    /// the verdict on others depends on.
    Set<String> keys(ErrorRecord record, RuleContext context);

    /// The groups that a key belongs to; none with most rules. Where a key has groups, what a record says under it matters only to
    /// records that have another key of one of its groups, and to its own: they are checked again when any record gains or loses a
    /// key of a group that has several. So a word that thousands of records share costs nothing as long as it has no rival.
    default Set<String> groups(String key) {
        return Set.of();
    }

    /// Reports what is wrong with the record. `index` holds the keys of this rule for all records, this one among them.
    void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink);
}
