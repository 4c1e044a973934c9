package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;

/// The items of a list of texts, words or URLs.
record ListEntries(RecordFormViewModel model) implements Entries {
    @Override
    public int size(FormPlace list) {
        return model.size(list.pointer());
    }

    @Override
    public FormPlace entry(FormPlace list, int index) {
        return list.entry(index);
    }

    @Override
    public int indexOf(FormPlace list, String token) {
        return JsonPointer.index(token).orElse(-1);
    }

    @Override
    public void add(FormPlace list) {
        model.addItem(list);
    }

    @Override
    public void duplicate(FormPlace list, int index) {
        model.duplicateItem(list, index);
    }

    @Override
    public void move(FormPlace list, int from, int to) {
        model.moveItem(list, from, to);
    }

    @Override
    public void remove(FormPlace list, int index) {
        model.removeItem(list, index);
    }
}
