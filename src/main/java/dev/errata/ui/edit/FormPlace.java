package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;

/// A place of the record that the form edits.
///
/// @param field   what stands there; for an entry of a list of scalars, or of a map, the list or map
/// @param pointer where, whether something stands there or not
record FormPlace(Field field, JsonPointer pointer) {

    /// The place of a member of the item or group that stands here.
    FormPlace member(Field child) {
        return new FormPlace(child, pointer.child(child.jsonName()));
    }

    /// The place of an entry of the list that stands here.
    FormPlace entry(int index) {
        return new FormPlace(field, pointer.child(index));
    }

    /// The place of an entry of the map that stands here.
    FormPlace entry(String key) {
        return new FormPlace(field, pointer.child(key));
    }
}
