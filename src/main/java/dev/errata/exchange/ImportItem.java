package dev.errata.exchange;

import dev.errata.json.JsonText;
import java.util.List;

/// Something that is to become a record.
///
/// @param from where it comes from, such as `all.csv:3`
/// @param text the file that it would be, in the flat shape
/// @param kept names of members for which the flat shape has no place
record ImportItem(String from, JsonText text, List<String> kept) {

    ImportItem {
        kept = List.copyOf(kept);
    }
}
