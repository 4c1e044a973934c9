package dev.errata.ui.control;

import dev.errata.message.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits one line of text, and offers what others have written. Any text is fine; typing opens the list of what could be
/// meant, Down or F4 that of all, with the present text chosen in it. Enter takes the chosen one, Escape closes the list.
public final class CompletingEditor extends LineBasedEditor {
    private static final int ROWS = 9;
    private static final double NARROW = 220;
    private static final double WIDE = 460;

    private final TextField field;
    private final Completion completion;
    private final ListView<Completion.Entry> list = new ListView<>();
    private final Popup popup = new Popup();
    private Consumer<Optional<Completion.Entry>> highlighted = _ -> {};
    private final Button opener = new Button("", new FontIcon(Feather.CHEVRON_DOWN));
    private final StackPane box;
    private boolean picks;
    private boolean hasTwoLines;

    /// A field with these style classes that offers what `completion` answers.
    public CompletingEditor(Completion completion, String... styles) {
        super(styles);
        this.completion = completion;
        this.field = field();
        list.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        RowsInView.fit(list, ROWS);
        list.setCellFactory(_ -> new EntryCell());
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completion");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(_ -> list.getSelectionModel().clearSelection());
        list.getSelectionModel().selectedItemProperty()
                .subscribe(entry -> highlighted.accept(Optional.ofNullable(entry)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        opener.getStyleClass().addAll("icon-button", "completion-opener");
        opener.setFocusTraversable(false);
        opener.accessibleTextProperty().bind(field.accessibleTextProperty());
        opener.setOnAction(_ -> {
            field.requestFocus();
            askForAll();
        });
        StackPane.setAlignment(opener, Pos.CENTER_RIGHT);
        box = new StackPane(field, opener);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("completing");
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// Makes it a field whose text is to be one of those that are offered: the best one is chosen as soon as the list opens.
    public CompletingEditor picking() {
        picks = true;
        return this;
    }

    /// Gives each row two lines: the sentence that goes with a text, which tells it better than itself, and the text below.
    public CompletingEditor twoLines() {
        list.getStyleClass().add("two-lines");
        hasTwoLines = true;
        return this;
    }

    /// Who hears which offered text is chosen and could be taken; none while the list is closed.
    public void onHighlight(Consumer<Optional<Completion.Entry>> heard) {
        highlighted = heard;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        if (!plain) {
            return;
        }
        boolean open = popup.isShowing();
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN && open) {
            choose(list.getSelectionModel().getSelectedIndex() + 1);
            event.consume();
        } else if (key == KeyCode.DOWN || key == KeyCode.F4) {
            askForAll();
            event.consume();
        } else if (key == KeyCode.UP && open) {
            choose(list.getSelectionModel().getSelectedIndex() - 1);
            event.consume();
        } else if (key == KeyCode.ENTER && open && list.getSelectionModel().getSelectedItem() != null) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (key == KeyCode.ESCAPE && open) {
            popup.hide();
            event.consume();
        }
    }

    private void choose(int index) {
        int row = Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - ROWS + 1));
    }

    private void take(Completion.Entry entry) {
        popup.hide();
        takeWhole(entry.text());
        field.positionCaret(entry.text().length());
    }

    @Override
    void typed() {
        completion.complete(field.getText(), this::offer);
    }

    private void askForAll() {
        completion.complete("", entries -> {
            open(entries);
            entries.stream().filter(this::isPresent).findFirst()
                    .ifPresent(present -> choose(entries.indexOf(present)));
        });
    }

    private boolean isPresent(Completion.Entry entry) {
        return entry.text().equals(field.getText());
    }

    private void offer(List<Completion.Entry> entries) {
        boolean hasNew = entries.size() != 1 || !isPresent(entries.getFirst());
        open(hasNew ? entries : List.of());
    }

    private void open(List<Completion.Entry> entries) {
        if (entries.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(entries);
        list.getSelectionModel().clearSelection();
        list.setPrefWidth(Math.max(hasTwoLines ? WIDE : NARROW, field.getWidth()));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && place != null) {
            popup.show(field, place.getMinX(), place.getMaxY() + 4);
        }
        if (picks) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Node node() {
        return box;
    }

    private final class EntryCell extends ListCell<Completion.Entry> {
        private final Label text = new Label();
        private final Label detail = new Label();
        private final Pane row;

        EntryCell() {
            setPrefWidth(0);
            detail.setMinWidth(0);
            row = hasTwoLines ? twoLines() : oneLine();
            if (field.getStyleClass().contains("code")) {
                text.getStyleClass().add("code");
            }
            setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    take(getItem());
                }
            });
        }

        private Pane oneLine() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            detail.getStyleClass().add("quiet");
            text.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(8, text, gap, detail);
        }

        private Pane twoLines() {
            text.getStyleClass().add("quiet");
            text.setMinWidth(0);
            detail.managedProperty().bind(detail.textProperty().isNotEmpty());
            VBox lines = new VBox(1, detail, text);
            lines.setAlignment(Pos.CENTER_LEFT);
            return lines;
        }

        @Override
        protected void updateItem(Completion.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null ? null : row);
            text.setText(entry == null ? "" : Printable.inPlace(entry.text()));
            detail.setText(entry == null ? "" : Printable.inPlace(entry.detail()));
        }
    }
}
