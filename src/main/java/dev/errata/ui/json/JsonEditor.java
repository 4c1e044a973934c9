package dev.errata.ui.json;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Late;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.StyleSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The JSON text of the record that the session looks at, to be read and edited as text. What is typed is in the record at
/// once, broken or not; what changes elsewhere is in the text at once. What is seen of it is made when it is first looked at.
/// Belongs to the FX thread.
public final class JsonEditor implements RecordView {
    /// The looks of the editor, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(JsonEditor.class, "json.css");

    private final JsonEditorViewModel model;
    private final Late<JsonView> view;
    private final List<Command> commands;
    private Consumer<JsonPointer> toField = _ -> {};

    public JsonEditor(CurationSession session, Localization localization, FxTasks tasks, Delay delay) {
        model = new JsonEditorViewModel(session, tasks, delay);
        view = new Late<>(() -> makeView(localization, tasks, delay));
        commands = JsonCommands.of(view, model.inFrontProperty());
    }

    private JsonView makeView(Localization localization, FxTasks tasks, Delay delay) {
        return new JsonView(model, localization, tasks, delay, commands, pointer -> toField.accept(pointer));
    }

    @Override
    public Node node() {
        return view.get().node();
    }

    /// Brings the text up to date, and follows it from now on, as it is at the start.
    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    @Override
    public void focus() {
        view.get().focus();
    }

    @Override
    public boolean show(RecordPlace place) {
        view.get().show(place);
        return true;
    }

    /// Goes to a line and a column, both from 1, or the nearest place that there is.
    public void reveal(int line, int column) {
        view.get().goTo(new JsonPosition(Math.max(1, line), Math.max(1, column)));
    }

    @Override
    public Optional<JsonPointer> place() {
        return view.made().flatMap(JsonView::place);
    }

    /// Names who goes to the field that the reader asks for in the text.
    public void onField(Consumer<JsonPointer> listener) {
        toField = listener;
    }

    /// Takes the last step back, wherever it was made; the caret follows it if the text is in front.
    public void undo() {
        view.made().ifPresentOrElse(JsonView::undo, model::undo);
    }

    /// Does the step again that was last taken back, wherever it was made.
    public void redo() {
        view.made().ifPresentOrElse(JsonView::redo, model::redo);
    }

    /// Makes a step of what was typed last. Before anything is saved or closed; the editor does it itself when it loses the focus.
    public void flush() {
        model.flush();
    }

    /// The commands of the text, to be registered. Their keys work while the focus is in it, registered or not.
    public List<Command> commands() {
        return commands;
    }

    /// Lets go of the session.
    public void close() {
        model.close();
        view.made().ifPresent(JsonView::close);
    }
}
