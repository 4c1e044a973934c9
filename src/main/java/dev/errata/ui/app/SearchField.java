package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The one search-and-command field. A text that begins with `>` finds commands; any other text is given to the open folder,
/// which filters its records and offers some to go to. Down and Up choose, Enter runs, Escape leaves.
final class SearchField extends StackPane {
    private static final String COMMAND_SIGN = ">";

    private final Label hint = new Label();
    private final TextField field = new TextField();
    private final SuggestionList list = new SuggestionList(this::choose);
    private final ObservableValue<Optional<Session>> session;
    private final SuggestionSource commands;
    private final Runnable leave;
    private Optional<Node> cameFrom = Optional.empty();
    /// The text that filters the records; kept while a command is looked for.
    private String filter = "";

    /// A field over `session`; `leave` puts the focus into the content when the field had none before.
    SearchField(Localization localization, SuggestionSource commands, ObservableValue<Optional<Session>> session,
            Runnable leave) {
        this.session = session;
        this.commands = commands;
        this.leave = leave;
        getStyleClass().add("search-field");
        field.setId("search");
        field.promptTextProperty().bind(localization.text("app.search.prompt"));
        field.accessibleTextProperty().bind(localization.text("app.search.prompt"));
        hint.getStyleClass().add("key-cap");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(field.textProperty().isEmpty());
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        getChildren().addAll(field, hint);
        field.textProperty().subscribe((before, text) -> typed(text));
        field.focusedProperty().subscribe((before, focused) -> focusChanged(focused));
        session.subscribe((before, now) -> field.clear());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.emptyText().bind(localization.text("app.search.nothing"));
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
        start(filter);
        field.selectAll();
    }

    /// Starts to find a command.
    void startCommand() {
        start(COMMAND_SIGN);
        field.end();
    }

    private void start(String text) {
        if (!field.isFocused()) {
            cameFrom = Optional.ofNullable(getScene().getFocusOwner());
        }
        field.requestFocus();
        field.setText(text);
        typed(text);
    }

    private void typed(String text) {
        if (isCommand(text)) {
            commands.suggest(text.substring(1), found -> show(found, Preselection.FIRST));
            return;
        }
        Optional<Session> open = session.getValue();
        if (!text.equals(filter)) {
            filter = text;
            open.map(Session::filter).ifPresent(receiver -> receiver.accept(text));
        }
        if (text.isBlank() || !field.isFocused()) {
            list.close();
        } else {
            open.map(Session::search).orElse(commands).suggest(text,
                    found -> show(found, open.isPresent() ? Preselection.NONE : Preselection.FIRST));
        }
    }

    private enum Preselection {
        FIRST, NONE
    }

    private void show(List<Suggestion> found, Preselection preselection) {
        if (!field.isFocused()) {
            return;
        }
        Bounds place = field.localToScene(field.getLayoutBounds());
        list.open(place, found);
        if (preselection == Preselection.FIRST) {
            list.move(1);
        }
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
            case ENTER -> use.accept(() -> list.selected().ifPresentOrElse(this::choose, this::goToContent));
            case ESCAPE -> use.accept(this::escape);
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

    private void escape() {
        if (list.isVisible() && !isCommand(field.getText())) {
            list.close();
        } else {
            goBack();
        }
    }

    private void goToContent() {
        if (!isCommand(field.getText())) {
            list.close();
            leave.run();
        }
    }

    private void goBack() {
        list.close();
        leaveCommandMode();
        cameFrom.filter(node -> node.getScene() != null && node != field).ifPresentOrElse(Node::requestFocus, leave);
        cameFrom = Optional.empty();
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            list.close();
            leaveCommandMode();
        }
    }

    private void leaveCommandMode() {
        if (session.getValue().isEmpty()) {
            field.clear();
        } else if (isCommand(field.getText())) {
            field.setText(filter);
        }
    }

    /// Chinese keyboards write the sign in full width.
    private static boolean isCommand(String text) {
        return text.startsWith(COMMAND_SIGN) || text.startsWith("＞") || text.startsWith("》");
    }
}
