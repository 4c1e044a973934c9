package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.task.Subscription;
import dev.errata.ui.control.DayEditor;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.control.UrlEditor;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.fx.WorkFocus;
import dev.errata.workspace.ValuePlace;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The editor of the record that the session looks at: its head, the tabs with form and JSON, a slot at the right for the
/// problems and one at the foot for the regex lab.
public final class EditorPane {
    /// The looks of this pane, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(EditorPane.class, "edit.css");
    private static final Phrase NOT_EDITED = Phrase.of("edit.change.none");
    private static final Phrase NO_RECORD = Phrase.of("edit.obstacle.no-record");
    private static final Phrase NO_FIELD = Phrase.of("edit.obstacle.no-field");
    private static final Phrase NO_ITEM = Phrase.of("edit.obstacle.no-item");

    /// What the editor gives and takes at its border.
    ///
    /// @param browser  opens a page outside of Errata
    /// @param views    the other views of the record, each with its tab, in the order of the tabs
    /// @param links    how many links the record has
    /// @param reading  whether the records are still being read
    /// @param toJson   shows a place of the text in the view of that
    /// @param remembered keeps the sizes of the slots
    public record Surroundings(Consumer<URI> browser, Map<EditorTab, RecordView> views,
            ObservableValue<Integer> links, ObservableValue<Boolean> reading, Consumer<JsonPosition> toJson,
            Remembered remembered) {}

    private final RecordFormViewModel model;
    private final PlaceNames names;
    private final Dialogs dialogs;
    private final Surroundings surroundings;
    private final RecordForm form;
    private final BrokenFile broken;
    private final EditorHeader header;
    private final EditorTabs tabs;
    private final StackPane content = new StackPane();
    private final EditorSlots slots;
    private final VBox top;
    private final VBox editor;
    private final StackPane root = new StackPane();
    private final Node nothing;
    private final ReadOnlyObjectWrapper<EditorTab> tab = new ReadOnlyObjectWrapper<>(EditorTab.FORM);
    private final List<Subscription> subscriptions = new ArrayList<>();

    public EditorPane(CurationSession session, Localization localization, CommandRegistry commands, FxTasks tasks,
            Dialogs dialogs, Delay delay, Surroundings surroundings) {
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        this.model = new RecordFormViewModel(session);
        this.names = new PlaceNames(localization);
        FormContext context = new FormContext(model, localization, tasks, new FolderWords(session, tasks), this::ask,
                new FindingTexts(localization), names);
        this.form = new RecordForm(context, delay);
        this.broken = new BrokenFile(context, this::showJson);
        this.header = new EditorHeader(model, localization);
        this.tabs = new EditorTabs(tab, surroundings.links(), localization);
        content.getStyleClass().add("editor-content");
        this.slots = new EditorSlots(content, root, surroundings.remembered(), this::focus);
        VBox.setVgrow(slots.node(), Priority.ALWAYS);
        top = new VBox(header.node(), tabs.node());
        top.getStyleClass().add("editor-top");
        editor = new VBox(top, slots.node());
        nothing = nothing(localization, surroundings.reading());
        root.setId("editor");
        root.getStyleClass().add("editor");
        surroundings.views().values().forEach(RecordView::hidden);
        tab.addListener((_, before, now) -> {
            view(before).ifPresent(RecordView::hidden);
            view(now).ifPresent(RecordView::shown);
            show();
        });
        subscriptions.add(model.onRecord(this::show));
        subscriptions.add(model.onFindings(this::showFindings));
        subscriptions.add(session.onPlace(this::show));
        subscriptions.add(session.settings().patternOptionsProperty().subscribe((_, _) -> show())::unsubscribe);
        subscriptions.add(session.unsavedProperty().subscribe(_ -> header.show())::unsubscribe);
        subscriptions.add(localization.messages().subscribe(_ -> showFindings())::unsubscribe);
        subscriptions.add(commands.register(commands(session)));
        subscriptions.add(commands.register(slots.commands()));
        tabs.offer(slots.toggles(new CommandControls(commands, localization)));
        show();
    }

    private Optional<RecordView> view(EditorTab shown) {
        return Optional.ofNullable(surroundings.views().get(shown));
    }

    private Command[] commands(CurationSession session) {
        ObservableValue<Boolean> edited = Bindings.createBooleanBinding(
                () -> session.currentProperty().get().filter(session.unsavedProperty().get()::contains).isPresent(),
                session.currentProperty(), session.unsavedProperty());
        ObservableValue<Boolean> anyRecord = session.currentProperty().map(Optional::isPresent);
        ObservableValue<Boolean> inItem = inFocus(MovableItem.KEY, MovableItem.class);
        ObservableValue<Boolean> inField = inFocus(FieldTools.KEY, FieldTools.class);
        ObservableValue<Optional<Phrase>> unchanged = Bindings.createObjectBinding(() -> !edited.getValue()
                ? Optional.of(NOT_EDITED)
                : Optional.of(NO_FIELD).filter(_ -> !inField.getValue()), edited, inField);
        return new Command[]{
                Command.named("edit.item-up").key("Alt+Shift+Up").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(item -> item.move(-1))),
                Command.named("edit.item-down").key("Alt+Shift+Down").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(item -> item.move(1))),
                Command.named("edit.item-add").icon(Feather.PLUS).key("Alt+Shift+Insert")
                        .onlyIf(inFocus(ListFrame.KEY, ListFrame.class), Phrase.of("edit.obstacle.no-list"))
                        .runs(() -> form.focused(ListFrame.KEY, ListFrame.class).ifPresent(ListFrame::addEntry)),
                Command.named("edit.item-duplicate").key("Alt+Shift+D").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(MovableItem::duplicate)),
                Command.named("edit.item-remove").key("Alt+Shift+Delete").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(MovableItem::remove)),
                Command.named("edit.item-fold").key("Alt+Shift+Minus").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(MovableItem::fold)),
                Command.named("edit.items-fold").key("Alt+Shift+0").onlyIf(inItem, NO_ITEM)
                        .runs(() -> withItem(MovableItem::foldAll)),
                Command.named("edit.today").icon(Feather.CHECK_CIRCLE).key("Alt+Shift+T")
                        .onlyIf(inFocus(DayEditor.KEY, DayEditor.class), Phrase.of("edit.obstacle.no-day"))
                        .runs(() -> form.focused(DayEditor.KEY, DayEditor.class).ifPresent(DayEditor::takeToday)),
                Command.named("edit.revert-field").icon(Feather.ROTATE_CCW).key("Alt+Shift+Z").unless(unchanged)
                        .runs(() -> withField(FieldTools::revert)),
                Command.named("edit.saved-value").icon(Feather.EDIT_2).key("Alt+Shift+V").unless(unchanged)
                        .runs(() -> atField(FieldTools::showSaved)),
                Command.named("edit.field-help").icon(Feather.INFO).key("Shift+F1").onlyIf(inField, NO_FIELD)
                        .runs(() -> atField(FieldTools::showHelp)),
                Command.named("edit.follow-id").icon(Feather.CORNER_DOWN_RIGHT).key("Alt+Shift+O")
                        .onlyIf(inFocus(EdgeField.KEY, EdgeField.class), Phrase.of("edit.obstacle.no-edge"))
                        .runs(() -> form.focused(EdgeField.KEY, EdgeField.class).ifPresent(EdgeField::jump)),
                Command.named("edit.open-url").icon(Feather.EXTERNAL_LINK).key("Alt+Shift+U")
                        .onlyIf(inFocus(UrlEditor.KEY, UrlEditor.class), Phrase.of("edit.obstacle.no-url"))
                        .runs(() -> form.focused(UrlEditor.KEY, UrlEditor.class).ifPresent(UrlEditor::open)),
                Command.named("edit.copy-id").key("Alt+Shift+C").onlyIf(anyRecord, NO_RECORD).runs(header::copyId),
                show("edit.show-form", "Alt+1", EditorTab.FORM, anyRecord),
                show("edit.show-json", "Alt+2", EditorTab.JSON, anyRecord),
                show("edit.show-links", "Alt+3", EditorTab.LINKS, anyRecord),
                show("edit.show-history", "Alt+4", EditorTab.HISTORY, anyRecord)};
    }

    /// Whether something of the form is worked on that commands of this kind are for.
    private <T> ObservableValue<Boolean> inFocus(String key, Class<T> type) {
        return root.sceneProperty().flatMap(WorkFocus::in).map(_ -> form.focused(key, type).isPresent())
                .orElse(false);
    }

    private Command show(String id, String key, EditorTab shown, ObservableValue<Boolean> anyRecord) {
        return Command.named(id).key(key).onlyIf(anyRecord, NO_RECORD).runs(() -> {
            show(shown);
            enter();
        });
    }

    private void withItem(Consumer<MovableItem> action) {
        form.focused(MovableItem.KEY, MovableItem.class).ifPresent(action);
    }

    private void withField(Consumer<FieldTools> action) {
        form.focused(FieldTools.KEY, FieldTools.class).ifPresent(action);
    }

    /// For what opens beside the field.
    private void atField(Consumer<FieldTools> action) {
        form.showWorked();
        withField(action);
    }

    private static Node nothing(Localization localization, ObservableValue<Boolean> reading) {
        Label title = new Label();
        title.textProperty().bind(said(localization, reading, "edit.nothing.reading", "edit.nothing.title"));
        title.getStyleClass().add("heading");
        Label hint = new Label();
        hint.textProperty().bind(said(localization, reading, "edit.nothing.reading.hint", "edit.nothing.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        VBox box = new VBox(title, hint);
        box.setId("editor-nothing");
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private static ObservableValue<String> said(Localization localization, ObservableValue<Boolean> reading, String now,
            String then) {
        return reading.flatMap(yes -> localization.text(yes ? now : then));
    }

    public Node node() {
        return root;
    }

    /// Which tab is shown.
    public ReadOnlyObjectProperty<EditorTab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /// The slots for the problems and for the regex lab.
    public EditorSlots slots() {
        return slots;
    }

    /// Puts a node above the record.
    public void setNote(Node note) {
        top.getChildren().addFirst(note);
    }

    /// Brings a view of the record to the front.
    public void show(EditorTab shown) {
        tab.set(shown);
    }

    /// Shows the form, opens what hides the place, and puts the focus there.
    public void reveal(JsonPointer pointer) {
        tab.set(EditorTab.FORM);
        form.reveal(pointer);
    }

    /// Goes to the place and selects what stands there: in the text where that is in front, else in the form.
    public void select(JsonPointer pointer) {
        Optional<RecordView> text = tab.get() == EditorTab.JSON ? view(EditorTab.JSON) : Optional.empty();
        if (text.isPresent()) {
            model.record().ifPresent(record -> text.get().show(new RecordPlace(record.path(), Optional.of(pointer))));
        } else {
            reveal(pointer);
            form.selectFocused();
        }
    }

    /// The value that somebody is at, in the form or in the text; empty where they are elsewhere.
    public Optional<JsonPointer> place() {
        return view(tab.get()).map(RecordView::place)
                .orElseGet(() -> form.focused(FieldTools.KEY, FieldTools.class).flatMap(FieldTools::place));
    }

    /// Shows the place of the text in the JSON tab.
    public void showJson(JsonPosition position) {
        tab.set(EditorTab.JSON);
        surroundings.toJson().accept(position);
    }

    /// Puts the focus into the view that is shown.
    public void focus() {
        view(tab.get()).ifPresentOrElse(RecordView::focus, () -> form.node().requestFocus());
    }

    /// Puts the focus where the record can be worked on at once: into the view that is shown, in the form to its first field.
    public void enter() {
        view(tab.get()).ifPresentOrElse(RecordView::focus,
                () -> FocusPart.first(content).ifPresent(Node::requestFocus));
    }

    /// Leads into a record that was just made: to the first field that it wants, else to the first of all.
    public void begin() {
        tab.set(EditorTab.FORM);
        if (!form.begin()) {
            enter();
        }
    }

    /// Whether the form has still to show something of the record.
    public boolean isTurning() {
        return form.isTurning();
    }

    /// The editor as a part that the focus goes round.
    public FocusPart part() {
        return new FocusPart(root, this::enter);
    }

    /// Goes to the place in the view that is shown, or in the form where that shows no such places.
    private void show(RecordPlace place) {
        boolean shown = view(tab.get()).filter(view -> view.show(place)).isPresent();
        if (!shown) {
            // A record that came back as a whole is no reason to leave the list.
            place.pointer().ifPresent(this::reveal);
        }
    }

    /// Makes what is typed in the form and not yet part of the record a step. Before anything is saved or left.
    public void flush() {
        model.flush();
    }

    /// Record and place of each value that is typed as JSON and is none yet.
    public List<String> unfinished() {
        return model.drafts().unfinished().stream()
                .map(value -> value.record().id().orElse(value.record().path()) + " · "
                        + names.of(value.record().shape(), value.pointer()))
                .toList();
    }

    /// The texts of [#unfinished], by where they are typed.
    public Map<ValuePlace, String> halfTyped() {
        Map<ValuePlace, String> typed = new LinkedHashMap<>();
        model.drafts().unfinished().forEach(
                value -> typed.put(new ValuePlace(value.record().path(), value.pointer()), value.text()));
        return typed;
    }

    /// Calls the listener whenever that changes by typing.
    public Subscription onHalfTyped(Runnable listener) {
        return model.drafts().onChange(listener);
    }

    /// Has these texts be typed again where they were.
    ///
    /// @return those whose places the folder does not have
    public Map<ValuePlace, String> typeAgain(Map<ValuePlace, String> typed) {
        Map<ValuePlace, String> homeless = model.drafts().typeAgain(typed);
        if (tab.get() == EditorTab.FORM) {
            show();
        }
        return homeless;
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        model.close();
    }

    /// While there is no record for a moment, as after the one that was worked on is gone, the pane keeps the focus for the next one.
    private void show() {
        Node shown = model.record().isEmpty() ? nothing : editor;
        if (!root.getChildren().contains(shown)) {
            if (FocusPart.isIn(root)) {
                root.requestFocus();
            }
            root.getChildren().setAll(shown);
        }
        if (model.record().isEmpty()) {
            return;
        }
        header.show();
        Node inTab = view(tab.get()).map(RecordView::node)
                .orElseGet(() -> model.isReadable() ? form.node() : broken.node());
        bringToFront(inTab);
        if (inTab == form.node()) {
            form.show();
        } else if (inTab == broken.node()) {
            broken.show();
        }
        if (root.getScene() != null && root.equals(root.getScene().getFocusOwner())) {
            enter();
        }
    }

    /// What was shown before is hidden rather than taken out: what comes back into a scene is styled anew.
    private void bringToFront(Node inTab) {
        if (!content.getChildren().contains(inTab)) {
            content.getChildren().add(inTab);
        }
        for (Node view : content.getChildren()) {
            view.setVisible(view == inTab);
            view.setManaged(view == inTab);
        }
    }

    private void showFindings() {
        if (model.record().isPresent()) {
            form.showFindings();
            broken.show();
        }
    }

    private void ask(URI uri) {
        // As it is asked for, and so without letters that look like others or turn the direction of writing.
        dialogs.frame(Phrase.of("edit.url.ask", uri.getHost()))
                .text(Phrase.of("edit.url.address", uri.toASCIIString()))
                .action(DialogAction.main("edit-url-open", Phrase.of("edit.url.go"),
                        () -> surroundings.browser().accept(uri)))
                .show();
    }
}
