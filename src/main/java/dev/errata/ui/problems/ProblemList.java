package dev.errata.ui.problems;

import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// The problems of the folder, row by row: folded and unfolded by click, Left and Right; selected as in lists everywhere, with Shift
/// for a stretch and Ctrl (on a Mac Command) for one more; opened by Enter or a double click.
final class ProblemList extends ListView<ProblemRow> {
    private final FolderProblemsViewModel model;
    private final ProblemSelection selection;
    private final Consumer<Finding> open;
    private boolean following;

    /// @param open leads to the place of a problem
    ProblemList(FolderProblemsViewModel model, ProblemTexts texts, Localization localization,
            Consumer<Finding> open) {
        this.model = model;
        this.selection = model.selection();
        this.open = open;
        setId("problem-list");
        getStyleClass().add("problem-list");
        accessibleTextProperty().bind(localization.text("problems.list"));
        setCellFactory(_ -> new ProblemCell(model, texts, localization));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(this::clicked);
        getSelectionModel().selectedIndexProperty().subscribe((_, place) -> {
            if (!following && place.intValue() >= 0) {
                selection.only(place.intValue());
            }
        });
    }

    /// Shows other rows, where the list stands.
    void show(ProblemRows rows) {
        following = true;
        int top = flow().map(flow -> flow.getFirstVisibleCell()).map(cell -> cell.getIndex()).orElse(0);
        setItems(FXCollections.observableList(rows));
        scrollTo(Math.clamp(top, 0, Math.max(0, rows.size() - 1)));
        following = false;
        follow();
    }

    /// Shows what is selected, and brings the lead into view.
    void follow() {
        int lead = selection.leadProperty().get();
        following = true;
        if (lead < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != lead) {
            getSelectionModel().clearAndSelect(lead);
            getFocusModel().focus(lead);
        }
        following = false;
        reveal(lead);
        refresh();
    }

    private void reveal(int lead) {
        flow().ifPresent(flow -> {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (lead >= 0 && first != null && last != null) {
                if (lead <= first.getIndex()) {
                    scrollTo(lead);
                } else if (lead >= last.getIndex()) {
                    scrollTo(Math.max(0, lead - (last.getIndex() - first.getIndex()) + 1));
                }
            }
        });
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private int page() {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null)
                .map(flow -> flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex()).orElse(1);
    }

    private static OptionalInt rowAt(PickResult picked) {
        Optional<Node> node = Optional.ofNullable(picked.getIntersectedNode());
        while (node.isPresent()) {
            if (node.get() instanceof ProblemCell cell) {
                return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(cell.getIndex());
            }
            node = node.map(Node::getParent);
        }
        return OptionalInt.empty();
    }

    /// A plain press is left to the list, which selects that row alone.
    private void pressed(MouseEvent event) {
        OptionalInt row = rowAt(event.getPickResult());
        if (row.isPresent() && event.getButton() == MouseButton.PRIMARY
                && (event.isShiftDown() || event.isShortcutDown())) {
            requestFocus();
            event.consume();
            if (event.isShiftDown()) {
                selection.extendTo(row.getAsInt());
            } else {
                selection.toggle(row.getAsInt());
            }
        } else if (row.isPresent() && event.getButton() == MouseButton.PRIMARY && selection.isMany()) {
            selection.only(row.getAsInt());
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
                && rowAt(event.getPickResult()).isPresent()) {
            enter();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = event.isShortcutDown()
                ? withShortcut(event.getCode())
                : event.isShiftDown() ? extend(event.getCode()) : alone(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyCode code) {
        switch (code) {
            case A -> selection.all();
            case SPACE -> selection.toggle(getFocusModel().getFocusedIndex());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyCode code) {
        int lead = selection.leadProperty().get();
        int last = getItems().size() - 1;
        int wanted = switch (code) {
            case UP -> lead - 1;
            case DOWN -> lead + 1;
            case PAGE_UP -> lead - page();
            case PAGE_DOWN -> lead + page();
            case HOME -> 0;
            case END -> last;
            default -> -2;
        };
        if (wanted == -2 || last < 0) {
            return false;
        }
        selection.extendTo(Math.clamp(wanted, 0, last));
        return true;
    }

    private boolean alone(KeyCode code) {
        switch (code) {
            case ENTER -> enter();
            case LEFT -> fold();
            case RIGHT -> unfold();
            default -> {
                if (selection.isMany() && (code == KeyCode.ESCAPE || code.isArrowKey())) {
                    selection.only(selection.leadProperty().get());
                }
                return false;
            }
        }
        return true;
    }

    /// Opens a problem; folds or unfolds a section.
    private void enter() {
        selection.lead().ifPresent(row -> {
            switch (row) {
                case ProblemRow.Item(_, Finding finding) -> open.accept(finding);
                case ProblemRow.Head(ProblemSection section, ProblemRow.Fold fold) ->
                    model.fold(section.key(), fold == ProblemRow.Fold.FOLDED
                            ? ProblemRow.Fold.UNFOLDED
                            : ProblemRow.Fold.FOLDED);
            }
        });
    }

    /// Folds the section of the row, from wherever in it.
    private void fold() {
        selection.lead().ifPresent(row -> {
            String key = row.section().key();
            model.rowsProperty().get().head(key).ifPresent(selection::only);
            model.fold(key, ProblemRow.Fold.FOLDED);
        });
    }

    /// Unfolds the section; from the head of one that is unfolded goes to its first problem.
    private void unfold() {
        selection.lead().ifPresent(row -> {
            if (row instanceof ProblemRow.Head(ProblemSection section, ProblemRow.Fold fold)) {
                if (fold == ProblemRow.Fold.FOLDED) {
                    model.fold(section.key(), ProblemRow.Fold.UNFOLDED);
                } else {
                    selection.only(selection.leadProperty().get() + 1);
                }
            }
        });
    }
}
