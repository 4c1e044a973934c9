package dev.errata.ui.browse;

import dev.errata.search.Arrangement;
import dev.errata.search.Criteria;
import dev.errata.search.IndexedRecord;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Ties what a list or table has selected to the selected record, both ways; types to find, opens with Enter or a double click.
final class RowSelection {
    /// Whether no row is selected, so that the control itself shows where the focus is.
    private static final PseudoClass ROWLESS = PseudoClass.getPseudoClass("rowless");
    private static final Duration WORD_PAUSE = Duration.ofMillis(900);

    private final RecordsViewModel model;
    private final Control control;
    private final MultipleSelectionModel<IndexedRecord> selection;
    private final FocusModel<IndexedRecord> focus;
    private final Runnable open;
    private final StringBuilder word = new StringBuilder();
    private final Debouncer wordEnd;
    private boolean following;
    private Optional<Sight> seen = Optional.empty();
    private int seenPlace = -1;
    /// Whether the selected record was brought into view and nobody has scrolled since.
    private boolean stillRevealed;
    private Optional<Arrangement.Request> asked = Optional.empty();
    /// The row to bring into view when the control is laid out next.
    private OptionalInt wanted = OptionalInt.empty();

    /// What has to change for the selected record to be brought into view again. That its row moves, since findings arrive or
    /// other records are edited, is no reason to scroll away from what is being looked at.
    private record Sight(String path, Criteria criteria, SortOrder order) {}

    RowSelection(RecordsViewModel model, Control control, MultipleSelectionModel<IndexedRecord> selection,
            FocusModel<IndexedRecord> focus, Delay delay, Runnable open) {
        this.model = model;
        this.control = control;
        this.selection = selection;
        this.focus = focus;
        this.open = open;
        this.wordEnd = new Debouncer(delay, WORD_PAUSE, () -> word.setLength(0));
        selection.selectedIndexProperty().subscribe((_, place) -> chosen(place.intValue()));
        model.selectedProperty()
                .subscribe(place -> control.pseudoClassStateChanged(ROWLESS, place.intValue() < 0));
        model.selectedProperty().subscribe((_, _) -> follow());
        model.arrangementProperty().subscribe((_, _) -> follow());
        model.settledProperty().subscribe((_, _) -> settled());
        model.arrangementProperty().map(Arrangement::held).subscribe((_, _) -> showAgain());
        model.arrangementProperty().map(now -> now.request().criteria().query()).subscribe((_, _) -> showAgain());
        model.selection().selectionProperty().subscribe((before, now) -> {
            if (before.isMany() || now.isMany()) {
                showAgain();
            }
        });
        new RowPicking(model, control, focus, this::rowsInView);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        control.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        control.addEventFilter(ScrollEvent.ANY, _ -> stillRevealed = false);
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> stillRevealed = false);
        control.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && RowPicking.rowAt(event.getPickResult()).isPresent()
                    && model.selectedProperty().get() >= 0) {
                open.run();
            }
        });
    }

    /// Shows the selected record as selected, and brings it into view where the user has gone to another one or filters or sorts anew,
    /// and where it goes elsewhere while it is in view.
    void follow() {
        int place = model.selectedProperty().get();
        if (following) {
            return;
        }
        following = true;
        try {
            if (place < 0) {
                selection.clearSelection();
            } else if (selection.getSelectedIndex() != place) {
                selection.clearAndSelect(place);
                focus.focus(place);
            }
        } finally {
            following = false;
        }
        Optional<Sight> now = sight(place);
        if (now.isPresent()
                && (!now.equals(seen) || place != seenPlace && (stillRevealed || isInView(seenPlace)))) {
            reveal(place);
            stillRevealed = true;
        }
        seen = now;
        seenPlace = place;
        showTop(place);
    }

    /// Where something else is asked for and the record that is looked at is not among it, the best of it is shown.
    private void showTop(int place) {
        Arrangement.Request request = model.arrangementProperty().get().request();
        boolean isAnew = asked.filter(before -> !before.criteria().equals(request.criteria())
                || !before.order().equals(request.order())).isPresent();
        asked = Optional.of(request);
        if (isAnew && place < 0 && !model.rows().isEmpty()) {
            reveal(0);
        }
    }

    /// The order of the rules is the first that counts: a record that was asked for at the start is in view then, unless somebody
    /// looks at something else by now.
    private void settled() {
        if (!model.isTouched()) {
            reveal();
        }
    }

    private Optional<Sight> sight(int place) {
        return place < 0
                ? Optional.empty()
                : Optional.of(new Sight(model.rows().get(place).path(),
                        model.arrangementProperty().get().request().criteria(),
                        model.arrangementProperty().get().request().order()));
    }

    /// Brings the selected record into view, if it is among the rows.
    void reveal() {
        if (model.selectedProperty().get() >= 0) {
            reveal(model.selectedProperty().get());
        }
    }

    /// Waits for the layout: what shows rows learns of others of them then, and would look for the place among those that were. Of
    /// several places the last one counts.
    private void reveal(int place) {
        if (control.getScene() != null) {
            wanted = OptionalInt.of(place);
            control.requestLayout();
        }
    }

    /// To be called by the control once its own parts have their places. Scrolls as little as is needed.
    void laidOut() {
        wanted.ifPresent(place -> flow().ifPresent(flow -> flow.scrollTo(place)));
        wanted = OptionalInt.empty();
    }

    /// Has each row in view say anew what is not in its record.
    private void showAgain() {
        inView().ifPresent(flow -> {
            for (int i = flow.getFirstVisibleCell().getIndex(); i <= flow.getLastVisibleCell().getIndex(); i++) {
                if (flow.getCell(i) instanceof RecordRow row) {
                    row.showAgain();
                }
            }
        });
    }

    /// Where rows change under it, the flow still tells of those that were drawn last.
    private boolean isInView(int place) {
        return inView().filter(flow -> flow.getFirstVisibleCell().getIndex() <= place
                && place <= flow.getLastVisibleCell().getIndex()).isPresent();
    }

    /// The path of the record at the top of what is in view.
    Optional<String> top() {
        return inView().map(flow -> flow.getFirstVisibleCell().getIndex())
                .filter(place -> place < model.rows().size()).map(place -> model.rows().get(place).path());
    }

    /// Where the row of the selected record is on the screen, if it is in view.
    Optional<Bounds> leadOnScreen() {
        int place = model.selectedProperty().get();
        return inView().filter(_ -> isInView(place)).map(flow -> flow.getCell(place))
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()));
    }

    private int rowsInView() {
        return inView().map(flow -> flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex())
                .orElse(1);
    }

    private Optional<VirtualFlow<?>> inView() {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null);
    }

    /// What scrolls the rows, once there is a skin; a lookup would go through all cells.
    private Optional<VirtualFlow<?>> flow() {
        return control.getChildrenUnmodifiable().stream().filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?>>map(VirtualFlow.class::cast).findFirst();
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
