package dev.errata.ui.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.control.ValueLines;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.refactor.CompareViewModel.Side;
import dev.errata.ui.refactor.NewRecordViewModel.Typed;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to whole records and to many of them, as commands. Each opens its dialog.
public final class RefactorCommands {
    /// The looks of the dialogs, for the scenes that show them.
    public static final StyleSheet STYLES = StyleSheet.beside(RefactorCommands.class, "refactor.css");
    private static final Phrase NO_RECORD = Phrase.of("browse.obstacle.no-record");

    /// What lies around the dialogs.
    ///
    /// @param flush hands in what is typed and not yet a step; runs before each dialog
    /// @param edit  puts the focus into the record that is looked at
    /// @param begin leads into a record that was just made
    /// @param list  puts the focus into the list of records
    /// @param files shows a file in the file manager
    /// @param remembered what somebody has chosen before
    public record Surroundings(Runnable flush, Runnable edit, Runnable begin, Runnable list, Consumer<Path> files,
            Remembered remembered) {}

    private final Desk desk;
    private final SelectedRecords selection;
    private final Dialogs dialogs;
    private final Localization localization;
    private final Surroundings surroundings;
    /// What the dialogs for a new record were left with, by the error that they came with.
    private final Map<String, Typed> unfinished = new HashMap<>();

    public RefactorCommands(Desk desk, SelectedRecords selection, Dialogs dialogs, Localization localization,
            Surroundings surroundings) {
        this.desk = desk;
        this.selection = selection;
        this.dialogs = dialogs;
        this.localization = localization;
        this.surroundings = surroundings;
    }

    /// The commands, in the order of a menu.
    public List<Command> all() {
        ObservableValue<Optional<Phrase>> whyNotOne = unlessAtMost(1, "refactor.obstacle.one");
        ObservableValue<Optional<Phrase>> whyNoPair = unlessAtMost(2, "refactor.obstacle.two");
        ObservableValue<Boolean> hasSelected = selection.selected().map(paths -> !paths.isEmpty());
        ObservableValue<Boolean> hasRecords = desk.session().recordsProperty().map(set -> set.size() > 0);
        return List.of(
                Command.named("records.new").icon(Feather.PLUS).key("Shortcut+N").runs(opening(this::create)),
                Command.named("records.duplicate").icon(Feather.COPY).key("Shortcut+D")
                        .unless(ifOne(whyNoCopy())).runs(opening(this::duplicate)),
                Command.named("records.save-template").icon(Feather.FILE_PLUS).key("Alt+Shift+N")
                        .unless(ifOne(whyNoCopy())).runs(opening(this::saveTemplate)),
                Command.named("records.rename").icon(Feather.EDIT_3).key("F2").ownKey("F2").unless(whyNotOne)
                        .runs(opening(this::rename)),
                Command.named("records.delete").icon(Feather.TRASH_2).key("Shortcut+Shift+Delete").ownKey("Delete")
                        .onlyIf(hasSelected, NO_RECORD).title(deleted()).runs(opening(this::delete)),
                Command.named("records.compare").icon(Feather.COLUMNS).key("Shortcut+K").unless(whyNoPair)
                        .title(ofTwo("refactor.compare.two"))
                        .runs(opening(this::compare)),
                Command.named("records.merge").icon(Feather.GIT_MERGE).key("Shortcut+M").unless(whyNoPair)
                        .title(ofTwo("refactor.compare.merge"))
                        .runs(opening(() -> merge(pair()))),
                Command.named("records.bulk-edit").icon(Feather.EDIT).key("Shortcut+Shift+E")
                        .onlyIf(hasRecords, NO_RECORD).title(selection.ofMany("refactor.many.edit"))
                        .runs(opening(this::edit)),
                Command.named("records.replace").icon(Feather.REPEAT).key("Shortcut+Shift+H")
                        .onlyIf(hasRecords, NO_RECORD)
                        .runs(opening(this::replace)),
                Command.named("records.clusters").icon(Feather.LAYERS).key("Shortcut+Shift+K")
                        .onlyIf(hasRecords, NO_RECORD).runs(opening(this::clusters)),
                Command.named("records.reveal").icon(Feather.FOLDER).key("Alt+Shift+F").unless(ifOne(whyNoFile()))
                        .runs(this::reveal));
    }

    private ObservableValue<Optional<Phrase>> deleted() {
        return selection.selected().map(paths -> paths.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("refactor.many.delete", paths.size())));
    }

    /// What a command for the current record and another one is called where both are selected.
    private ObservableValue<Optional<Phrase>> ofTwo(String key) {
        return selection.selected().map(paths -> paths.size() == 2 ? Optional.of(Phrase.of(key)) : Optional.empty());
    }

    private Runnable opening(Runnable dialog) {
        return () -> {
            surroundings.flush().run();
            dialog.run();
        };
    }

    /// Why a command for the current record, or for it and one other, is not for what is selected.
    private ObservableValue<Optional<Phrase>> unlessAtMost(int most, String key) {
        return selection.selected().map(paths -> paths.isEmpty()
                ? Optional.of(NO_RECORD)
                : paths.size() > most ? Optional.of(Phrase.of(key)) : Optional.empty());
    }

    /// The obstacle of a command for one record, which is not for several.
    private ObservableValue<Optional<Phrase>> ifOne(ObservableValue<Optional<Phrase>> obstacle) {
        return selection.selected().flatMap(paths -> paths.size() > 1
                ? new SimpleObjectProperty<>(Optional.of(Phrase.of("refactor.obstacle.one")))
                : obstacle);
    }

    private ObservableValue<Optional<Phrase>> whyNoCopy() {
        return desk.session().currentProperty().flatMap(path -> desk.session().recordsProperty()
                .map(records -> path.flatMap(records::at).map(record -> record.text().isWellFormed()
                        ? Optional.<Phrase>empty()
                        : Optional.of(Phrase.of("refactor.obstacle.broken"))).orElse(Optional.of(NO_RECORD))));
    }

    private ObservableValue<Optional<Phrase>> whyNoFile() {
        return desk.session().currentProperty().flatMap(path -> desk.session().unsavedProperty()
                .map(_ -> path.map(this::whyNoFile).orElse(Optional.of(NO_RECORD))));
    }

    private Optional<Phrase> whyNoFile(String path) {
        return desk.session().workspace().savedRecords().at(path).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("refactor.obstacle.not-saved"));
    }

    private void create() {
        create("", surroundings.begin(), desk::lookAt);
    }

    private void create(String error, Runnable whenMade, Consumer<String> lookAt) {
        StartsViewModel starts = new StartsViewModel(desk, current(), surroundings.remembered());
        new NewRecordDialog(dialogs, localization, new NewRecordViewModel(desk, starts), whenMade).show(error,
                unfinished.getOrDefault(error, Typed.of(error)), left -> unfinished.put(error, left), lookAt);
    }

    private void saveTemplate() {
        current().ifPresent(record -> new SaveTemplateDialog(dialogs, localization,
                new SaveTemplateViewModel(desk, record)).show());
    }

    /// Asks for a new record of an error, and shows first which records are like it.
    ///
    /// @param made   hears the id of the record that was made; it is looked at already
    /// @param lookAt looks at one that was there
    public void createOf(String error, Consumer<String> made, Consumer<String> lookAt) {
        surroundings.flush().run();
        create(error, () -> {
            current().flatMap(ErrorRecord::id).ifPresent(made);
            surroundings.begin().run();
        }, lookAt);
    }

    private void duplicate() {
        current().ifPresent(record -> new DuplicateDialog(dialogs, localization, new DuplicateViewModel(desk, record),
                surroundings.edit()).show());
    }

    private void rename() {
        current()
                .ifPresent(record -> new RenameDialog(dialogs, localization, new RenameViewModel(desk, record)).show());
    }

    private void delete() {
        List<String> paths = selection.selected().getValue();
        if (!paths.isEmpty()) {
            new DeleteDialog(dialogs, localization, new DeleteViewModel(desk, paths), surroundings.list()).show();
        }
    }

    private void compare() {
        new CompareDialog(dialogs, localization, pair(), old -> merge(pair(
                old.pathProperty(Side.LEFT).get(), old.pathProperty(Side.RIGHT).get()))).show();
    }

    private void merge(CompareViewModel pair) {
        new MergeDialog(dialogs, localization, new MergeViewModel(pair)).show();
    }

    /// The first two that are selected, or the one that is looked at and nothing beside it.
    private CompareViewModel pair() {
        List<String> paths = selection.selected().getValue();
        Optional<String> left = paths.size() > 1
                ? Optional.of(paths.getFirst())
                : desk.session().currentProperty().get();
        Optional<String> right = paths.size() > 1 ? Optional.of(paths.get(1)) : Optional.empty();
        return pair(left, right);
    }

    private CompareViewModel pair(Optional<String> left, Optional<String> right) {
        return new CompareViewModel(desk, new ValueLines(field -> localization.now(field.labelKey())), left, right);
    }

    private void edit() {
        BulkScopes scopes = new BulkScopes(desk, selection);
        bulk("refactor.bulk.title", scopes, scopes.toEdit(), Optional.of(Field.CATEGORY), BulkAction.SET);
    }

    private void replace() {
        BulkScopes scopes = new BulkScopes(desk, selection);
        bulk("refactor.replace.title", scopes, scopes.toSearch(), Optional.empty(), BulkAction.REPLACE);
    }

    private void bulk(String title, BulkScopes scopes, BulkScopes.Scope first, Optional<Field> field,
            BulkAction action) {
        BulkRequest request = new BulkRequest(desk.session().schema(), field, action);
        new BulkEditDialog(dialogs, localization, new BulkEditViewModel(desk, scopes, first, request),
                desk.session().schema()).show(Phrase.of(title));
    }

    private void clusters() {
        new ClustersDialog(dialogs, localization, new ClustersViewModel(desk)).show();
    }

    private void reveal() {
        desk.session().currentProperty().get()
                .ifPresent(path -> surroundings.files().accept(desk.session().workspace().folder().resolve(path)));
    }

    private Optional<ErrorRecord> current() {
        return desk.session().currentRecord();
    }
}
