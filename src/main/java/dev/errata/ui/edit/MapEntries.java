package dev.errata.ui.edit;

import dev.errata.json.JsonString;
import java.util.List;
import java.util.function.Supplier;

/// The members of an object with free keys, in the order of the text. A key that the person has yet to give is made of a word and
/// a number.
///
/// @param newKey the word for a new entry
record MapEntries(RecordFormViewModel model, Supplier<String> newKey) implements Entries {

    private List<String> keys(FormPlace map) {
        return model.keys(map.pointer());
    }

    @Override
    public int size(FormPlace map) {
        return keys(map).size();
    }

    @Override
    public FormPlace entry(FormPlace map, int index) {
        return map.entry(keys(map).get(index));
    }

    @Override
    public int indexOf(FormPlace map, String token) {
        return keys(map).indexOf(token);
    }

    @Override
    public void add(FormPlace map) {
        FormPlace fresh = map.entry(free(map, newKey.get()));
        model.step("edit.step.add", map.pointer(), text -> model.edits().put(text, fresh, new JsonString("")));
    }

    @Override
    public void duplicate(FormPlace map, int index) {
        String key = keys(map).get(index);
        String copy = free(map, key);
        model.step("edit.step.duplicate", map.pointer(),
                text -> model.edits().duplicate(text, map.pointer().child(key), copy));
    }

    private String free(FormPlace map, String word) {
        List<String> taken = keys(map);
        String key = word;
        for (int i = 2; taken.contains(key); i++) {
            key = word + " " + i;
        }
        return key;
    }

    @Override
    public void move(FormPlace map, int from, int to) {
        if (from != to && to >= 0 && to < size(map)) {
            FormPlace moved = entry(map, from);
            model.step("edit.step.move", map.pointer(), text -> model.edits().move(text, moved.pointer(), to));
        }
    }

    @Override
    public void remove(FormPlace map, int index) {
        model.removeMember(entry(map, index).pointer());
    }

    /// Gives an entry another key; false where that is empty or another entry has it.
    boolean rename(FormPlace map, String key, String name) {
        if (name.isEmpty() || !key.equals(name) && keys(map).contains(name)) {
            return false;
        }
        model.step("edit.step.rename", map.pointer(),
                text -> model.edits().rename(text, map.pointer().child(key), name));
        return true;
    }
}
