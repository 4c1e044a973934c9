package dev.errata.ui.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.ui.control.CompletingEditor;
import dev.errata.ui.control.Completion;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A field that names a record by its id, and offers records whose id or signature holds what is typed.
final class RecordPicker {
    private static final int MOST = 30;
    private static final int LONGEST = 160;

    private final RecordSet records;
    private final Newest looking;
    private final Supplier<List<String>> near;
    private final Supplier<Optional<String>> leftOut;
    private final CompletingEditor editor;

    /// @param near    paths of the records that are offered before anything is typed; may be none
    /// @param leftOut path of the record that is not offered
    /// @param chosen  hears the path of each record that is named in full
    RecordPicker(String id, RecordSet records, FxTasks tasks, Supplier<List<String>> near,
            Supplier<Optional<String>> leftOut, Consumer<String> chosen) {
        this.records = records;
        this.looking = tasks.newest();
        this.near = near;
        this.leftOut = leftOut;
        this.editor = new CompletingEditor(this::complete, "code").twoLines();
        editor.focusTarget().setId(id);
        editor.onEdit(text -> path(text).ifPresent(chosen));
    }

    Node node() {
        return editor.node();
    }

    Node focusTarget() {
        return editor.focusTarget();
    }

    void prompt(String text) {
        editor.prompt(text);
    }

    /// Shows which record is named.
    void show(String path) {
        editor.show(records.at(path).map(RecordPicker::name).orElse(path));
    }

    private static String name(ErrorRecord record) {
        return record.id().orElse(record.path());
    }

    private Optional<String> path(String text) {
        return records.withId(text.strip()).stream().findFirst().or(() -> records.at(text.strip()))
                .map(ErrorRecord::path);
    }

    private void complete(String typed, Consumer<List<Completion.Entry>> receiver) {
        List<String> offered = typed.isBlank() ? near.get() : List.of();
        Optional<String> other = leftOut.get();
        looking.start((cancellation, _) -> offered.isEmpty()
                ? find(typed, other, cancellation)
                : offered.stream().flatMap(path -> records.at(path).stream()).map(RecordPicker::entry).toList(),
                receiver, Desk.UNEXPECTED);
    }

    private List<Completion.Entry> find(String typed, Optional<String> other, Cancellation cancellation) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<Completion.Entry> found = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            String text = (name(record) + " " + record.string(Field.SIGNATURE).orElse("")).toLowerCase(Locale.ROOT);
            if (!other.equals(Optional.of(record.path())) && words.stream().allMatch(text::contains)) {
                found.add(entry(record));
                if (found.size() == MOST) {
                    break;
                }
            }
        }
        return found;
    }

    private static Completion.Entry entry(ErrorRecord record) {
        String signature = record.string(Field.SIGNATURE).orElse("");
        return new Completion.Entry(name(record),
                signature.length() > LONGEST ? signature.substring(0, LONGEST) + "…" : signature);
    }
}
