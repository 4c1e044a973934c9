package dev.errata.validation;

import dev.errata.record.ErrorRecord;
import java.util.Set;

/// A rule whose verdict on a record depends on other records. Records that can change each other's verdict share a key:
/// when a record gains or loses a key, every record that has this key is checked again.
public non-sealed interface FolderRule extends Rule {

    /// The keys under which this rule files a record, such as its id in lower case. A key says all about the record that
    /// the verdict on others depends on.
    Set<String> keys(ErrorRecord record, RuleContext context);

    /// Reports what is wrong with the record. `index` holds the keys of this rule for all records, this one among them.
    void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink);
}
