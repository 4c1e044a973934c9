package dev.errata.ui.app;

import dev.errata.ui.control.FittingPrompt;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import dev.errata.ui.fx.WorkFocus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The one search-and-command field. A text that begins with `>` finds commands; any other text finds records of the open folder
/// to go to. Down and Up choose, Enter runs, Escape leaves.
final class SearchField extends StackPane {
    private static final String COMMAND_SIGN = ">";

    private final Label hint = new Label();
    private final TextField field = TypedText.harmless(new TextField());
    private final SuggestionList list = new SuggestionList(this::choose);
    private final ObservableValue<Optional<Session>> session;
    private final SuggestionSource commands;
    private final Runnable leave;
    private Optional<Node> work = Optional.empty();
    /// Counts what was typed, so that the answer to something else is told from the one that is waited for.
    private int asked;
    private boolean showsCommands;

    /// A field over `session`; `leave` puts the focus into the content where nothing is worked on.
    SearchField(Localization localization, SuggestionSource commands, ObservableValue<Optional<Session>> session,
            Runnable leave) {
        this.session = session;
        this.commands = commands;
        this.leave = leave;
        getStyleClass().add("search-field");
        field.setId("search");
        FittingPrompt.of(field, localization.text("app.search.prompt"), localization.text("app.search.prompt-brief"));
        Hint.of(field, field.accessibleTextProperty());
        hint.getStyleClass().add("key-cap");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(field.textProperty().isEmpty());
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        getChildren().addAll(field, hint);
        field.textProperty().subscribe((before, text) -> typed(text));
        field.focusedProperty().subscribe((before, focused) -> focusChanged(focused));
        sceneProperty().flatMap(WorkFocus::in).orElse(Optional.empty()).subscribe(now -> work = now);
        session.subscribe((before, now) -> field.clear());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.emptyText().bind(field.textProperty().map(SearchField::isCommand).flatMap(
                command -> localization.text(command ? "app.search.nothing-called" : "app.search.nothing")));
    }

    /// Shows the key of the command that comes here.
    void showKey(Command command) {
        hint.setText(command.keyText().orElse(""));
    }

    /// The list below the field; belongs into a pane over the whole window.
    SuggestionList list() {
        return list;
    }

    /// Starts to find a record.
    void startSearch() {
        start("");
    }

    /// Starts to find a command.
    void startCommand() {
        start(COMMAND_SIGN);
        field.end();
    }

    private void start(String text) {
        if (field.isFocused()) {
            field.setText(text);
            typed(text);
        } else {
            field.setText(text);
            field.requestFocus();
        }
    }

    private void typed(String text) {
        int number = ++asked;
        if (!field.isFocused() || isCommand(text) != showsCommands) {
            list.close();
        }
        showsCommands = isCommand(text);
        if (field.isFocused()) {
            source(text).suggest(showsCommands ? text.substring(1) : text, found -> {
                if (number == asked) {
                    show(found);
                }
            });
        }
    }

    private SuggestionSource source(String text) {
        return isCommand(text) ? commands : session.getValue().map(Session::search).orElse(commands);
    }

    private void show(List<Suggestion> found) {
        if (!field.isFocused()) {
            return;
        }
        if (found.isEmpty() && field.getText().isBlank()) {
            list.close();
            return;
        }
        list.open(field.localToScene(field.getLayoutBounds()), found);
        list.begin();
    }

    private void keyPressed(KeyEvent event) {
        Consumer<Runnable> use = action -> {
            event.consume();
            action.run();
        };
        switch (event.getCode()) {
            case DOWN -> use.accept(() -> list.move(1));
            case UP -> use.accept(() -> list.move(-1));
            case PAGE_DOWN -> use.accept(() -> list.move(8));
            case PAGE_UP -> use.accept(() -> list.move(-8));
            case ENTER -> use.accept(() -> list.selected().ifPresent(this::choose));
            case ESCAPE -> use.accept(this::goBack);
            default -> {
            }
        }
    }

    private void choose(Suggestion suggestion) {
        if (suggestion.obstacle().isPresent()) {
            return;
        }
        goBack();
        suggestion.action().run();
    }

    /// Gives the focus back to what is worked on, which may have gone in the meantime, or be nothing but the window.
    private void goBack() {
        list.close();
        work.filter(Node::isFocusTraversable).ifPresent(Node::requestFocus);
        if (field.isFocused()) {
            leave.run();
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            typed(field.getText());
        } else {
            list.close();
            field.clear();
        }
    }

    /// Chinese keyboards write the sign in full width.
    private static boolean isCommand(String text) {
        return text.startsWith(COMMAND_SIGN) || text.startsWith("＞") || text.startsWith("》");
    }
}
