package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Ties what a list or table has selected to the selected record, both ways; types to find, opens with Enter or a double click.
final class RowSelection {
    private static final Duration WORD_PAUSE = Duration.ofMillis(900);

    private final RecordsViewModel model;
    private final Control control;
    private final MultipleSelectionModel<IndexedRecord> selection;
    private final FocusModel<IndexedRecord> focus;
    private final Runnable open;
    private final StringBuilder word = new StringBuilder();
    private final Debouncer wordEnd;
    private boolean following;

    RowSelection(RecordsViewModel model, Control control, MultipleSelectionModel<IndexedRecord> selection,
            FocusModel<IndexedRecord> focus, Delay delay, Runnable open) {
        this.model = model;
        this.control = control;
        this.selection = selection;
        this.focus = focus;
        this.open = open;
        this.wordEnd = new Debouncer(delay, WORD_PAUSE, () -> word.setLength(0));
        selection.selectedIndexProperty().subscribe((_, place) -> chosen(place.intValue()));
        model.selectedProperty().subscribe((_, _) -> follow());
        model.arrangementProperty().subscribe((_, _) -> follow());
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        control.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        control.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && model.selectedProperty().get() >= 0) {
                open.run();
            }
        });
    }

    /// Shows the selected record as selected, and brings it into view where it has moved.
    void follow() {
        int place = model.selectedProperty().get();
        if (following || selection.getSelectedIndex() == place) {
            return;
        }
        following = true;
        try {
            if (place < 0) {
                selection.clearSelection();
            } else {
                selection.clearAndSelect(place);
                focus.focus(place);
                reveal(place);
            }
        } finally {
            following = false;
        }
    }

    /// Scrolls as little as is needed.
    void reveal(int place) {
        if (control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(place);
        }
    }

    /// Does something with each cell that is in view.
    void eachVisible(Consumer<IndexedCell<?>> action) {
        if (control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            for (int i = flow.getFirstVisibleCell().getIndex(); i <= flow.getLastVisibleCell().getIndex(); i++) {
                action.accept(flow.getCell(i));
            }
        }
    }

    private void chosen(int place) {
        if (!following && place >= 0) {
            model.select(place);
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain && model.selectedProperty().get() >= 0) {
            event.consume();
            open.run();
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isText = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0)) && !event.isShortcutDown()
                && !event.isAltDown() && !event.isMetaDown();
        if (isText && !(word.isEmpty() && letter.isBlank())) {
            word.append(letter);
            wordEnd.request();
            model.find(word.toString()).ifPresent(model::select);
            event.consume();
        }
    }
}
