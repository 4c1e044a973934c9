package dev.errata.refactor;

import dev.errata.json.JsonText;
import dev.errata.json.TextMerge;
import dev.errata.record.ErrorRecord;
import java.util.Optional;

/// Edits of a record and what somebody else has made of the same text meanwhile, made one where they do not contradict each other.
public final class EditMerge {
    private EditMerge() {}

    /// The text with both changes; empty where both have given one value something else, or one of the texts is no JSON.
    ///
    /// Fields decide what fits together, since two edits of one list may touch different letters and yet mean other items. Where the
    /// texts as such can be merged to that very record, what is not a value (layout, order, spelling) has the changes of both too; else it is
    /// theirs.
    public static Optional<JsonText> of(String path, JsonText base, JsonText mine, JsonText theirs) {
        ErrorRecord other = new ErrorRecord(path, theirs);
        Optional<JsonText> byField = ThreeWay.of(new ErrorRecord(path, base), new ErrorRecord(path, mine), other)
                .flatMap(ThreeWay::settled);
        if (byField.isEmpty()) {
            return Optional.empty();
        }
        ErrorRecord wanted = new ErrorRecord(path, byField.get());
        return TextMerge.of(base, mine, theirs) instanceof TextMerge.Merged(JsonText text)
                && says(new ErrorRecord(path, text), wanted) ? Optional.of(text) : byField;
    }

    private static boolean says(ErrorRecord record, ErrorRecord wanted) {
        return record.text().isWellFormed() && record.shape() == wanted.shape()
                && Comparison.of(record, wanted).stream().allMatch(ComparedPart::isSame);
    }
}
