package dev.errata.ui.browse;

import dev.errata.message.Messages;
import dev.errata.search.language.QueryField;
import dev.errata.ui.control.FittingPrompt;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The filter in which one types the search language. Typing opens what it can go on with, Down in the empty field what was
/// searched before; Enter and Tab take what is chosen there. What is at fault is underlined, and said below; the tooltip, which would
/// lie over that, waits until nobody types.
final class QueryBox extends StackPane {
    private static final double BELOW = 4;
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final RecordsViewModel model;
    private final QueryViewModel queries;
    private final Localization localization;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final TypedText typed = TypedText.of(field);
    private final QueryPopup popup;
    private final Tooltip why = new Tooltip();
    private boolean changed;
    private boolean taking;

    /// `leave` puts the focus into the list of records.
    QueryBox(RecordsViewModel model, Localization localization, CommandControls controls, BrowseCommands commands,
            Runnable leave) {
        this.model = model;
        this.queries = model.typing();
        this.localization = localization;
        this.leave = leave;
        this.popup = new QueryPopup(queries, field, localization, this::take);
        getStyleClass().add("filter");
        fill(controls.iconButton(commands.help()));
        listen();
    }

    /// Starts to type.
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void fill(Node help) {
        field.setId("record-filter");
        why.setId("record-filter-why");
        why.setAutoHide(true);
        why.setWrapText(true);
        typed.tie(model.queryProperty());
        FittingPrompt.of(field, localization.text("browse.filter.prompt"),
                localization.text("browse.filter.prompt-brief"));
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(BLANK, text.isEmpty()));
        field.accessibleHelpProperty().bind(
                Bindings.createStringBinding(this::told, queries.faultsProperty(), localization.messages()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(
                () -> queries.faultsProperty().get().isEmpty() ? localization.now("browse.filter.help") : told(),
                queries.faultsProperty(), localization.messages()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        field.focusedProperty().subscribe(focused -> {
            tooltip.hide();
            field.setTooltip(focused ? null : tooltip);
        });
        FontIcon glass = new FontIcon(Feather.SEARCH);
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        Button clear = new Button("", new FontIcon(Feather.X));
        clear.setId("record-filter-clear");
        clear.getStyleClass().addAll("icon-button", "clear");
        clear.setFocusTraversable(false);
        clear.accessibleTextProperty().bind(localization.text("browse.filter.clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> model.filter(""));
        HBox buttons = new HBox(clear, help);
        buttons.getStyleClass().add("filter-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPickOnBounds(false);
        buttons.setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(buttons, Pos.CENTER_RIGHT);
        FaultUnderlines underlines = new FaultUnderlines(field);
        queries.faultsProperty().subscribe(underlines::show);
        getChildren().addAll(field, underlines, glass, buttons);
    }

    private void listen() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((_, _) -> textChanged());
        field.caretPositionProperty().subscribe((_, _) -> caretMoved());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                why.hide();
                queries.close();
                queries.use();
            }
            watchTyping();
        });
    }

    /// All that is wrong with the query.
    private String told() {
        return queries.faultsProperty().get().stream().map(fault -> FaultTexts.of(fault, localization))
                .collect(Collectors.joining("\n"));
    }

    /// The caret follows a change of the text, or stays where it is: the list is asked after both.
    private void textChanged() {
        why.hide();
        changed = true;
        watchTyping();
        if (!taking) {
            ask(queries::typed);
        }
    }

    private void caretMoved() {
        watchTyping();
        if (!taking && (changed || popup.isShowing())) {
            changed = false;
            ask(queries::typed);
        }
    }

    /// Asks the list in one of its ways; not while an input method still asks what is meant.
    private void ask(Asking way) {
        if (field.isFocused() && !typed.isComposing() && field.getCaretPosition() <= field.getLength()) {
            Messages messages = localization.messages().getValue();
            way.ask(field.getText(), field.getCaretPosition(), name -> messages.text(name.labelKey()));
        }
    }

    @FunctionalInterface
    private interface Asking {
        void ask(String text, int caret, Function<QueryField, String> label);
    }

    private void watchTyping() {
        queries.typingProperty().set(field.isFocused() && field.getCaretPosition() == field.getLength());
    }

    private void pressed(KeyEvent event) {
        changed = false;
        boolean isPlain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean used = switch (event.getCode()) {
            case DOWN -> isPlain && down();
            case UP -> isPlain && popup.isShowing() && step(-1);
            case PAGE_DOWN -> isPlain && (popup.isShowing() ? step(8) : goToList());
            case PAGE_UP -> isPlain && popup.isShowing() && step(-8);
            case SPACE -> event.isShortcutDown() && askForAll();
            case ENTER -> isPlain ? takeChosen() || stayAtFault() || goToList() : event.isAltDown() && correct();
            case TAB -> isPlain && takeFirst();
            case ESCAPE -> isPlain && escape();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /// To the offers, where those are wanted: behind a plain word the first hit is.
    private boolean down() {
        if (popup.isShowing() && queries.areWanted()) {
            return step(1);
        }
        return field.getText().isBlank() && queries.offerRecent() || goToList();
    }

    private boolean step(int steps) {
        queries.onceAnswered(() -> queries.move(steps));
        return true;
    }

    private boolean askForAll() {
        ask(queries::ask);
        return true;
    }

    /// What is wrong is told, and mended where it stands; the arrow down leads to the list all the same.
    private boolean stayAtFault() {
        if (!queries.isFaulty()) {
            return false;
        }
        queries.close();
        queries.typingProperty().set(false);
        return true;
    }

    private boolean goToList() {
        queries.close();
        queries.use();
        if (model.rows().isEmpty()) {
            sayWhyHere();
            return true;
        }
        if (model.selectedProperty().get() < 0) {
            model.select(0);
        }
        leave.run();
        return true;
    }

    /// There is no row that could have the focus.
    private void sayWhyHere() {
        boolean isEmptyFolder = model.arrangementProperty().get().index().size() == 0;
        why.setText(localization.now(!model.loadedProperty().get()
                ? "browse.filter.stay.reading"
                : isEmptyFolder ? "browse.filter.stay.folder" : "browse.filter.stay.match"));
        Bounds place = field.localToScreen(field.getLayoutBounds());
        why.show(field, place.getMinX(), place.getMaxY() + BELOW);
    }

    private boolean takeChosen() {
        int chosen = queries.chosenProperty().get();
        if (!popup.isShowing() || chosen < 0 || !queries.isAnswered()) {
            return false;
        }
        take(queries.rows().get(chosen));
        return true;
    }

    private boolean takeFirst() {
        queries.hurry();
        if (!popup.isShowing()) {
            return false;
        }
        queries.onceAnswered(() -> {
            if (!takeChosen() && !queries.rows().isEmpty()) {
                take(queries.rows().getFirst());
            }
        });
        return true;
    }

    /// The list stays open where a value has to follow.
    private void take(QueryRow row) {
        QueryViewModel.Taken taken = queries.take(row);
        put(taken);
        if (taken.next() == QueryViewModel.Next.VALUE) {
            ask(queries::typed);
        } else {
            queries.close();
        }
    }

    private void put(QueryViewModel.Taken taken) {
        taking = true;
        model.queryProperty().set(taken.text());
        field.positionCaret(taken.caret());
        taking = false;
        changed = false;
    }

    /// Takes the field that may be meant by a name that looks misspelt.
    private boolean correct() {
        queries.corrected().ifPresent(better -> {
            put(better);
            queries.close();
        });
        return true;
    }

    /// What was searched is offered again by Down in the empty field.
    private boolean escape() {
        if (popup.isShowing()) {
            queries.close();
        } else if (field.getText().isEmpty()) {
            leave.run();
        } else {
            queries.use();
            model.filter("");
        }
        return true;
    }
}
