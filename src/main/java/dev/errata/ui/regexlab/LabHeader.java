package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFlag;
import dev.errata.ui.control.PatternEditor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the lab: the pattern, what is wrong with it, how it is meant, and what is done about the text.
final class LabHeader {

    private final RegexLabViewModel model;
    private final Localization localization;
    private final PatternEditor pattern;
    /// Held here: it follows the language only as long as somebody holds it.
    private final ObservableValue<String> prompt;
    private final ComboBox<Flavour> flavours = new ComboBox<>(FXCollections.observableArrayList(Flavour.values()));
    private final Label fault = new Label();
    private final VBox root = new VBox();

    /// How the head is laid out.
    ///
    /// @param oneRow with less room than this the pattern has a row of its own, since most would be broken beside the tools
    /// @param rows   so many rows of the pattern are shown at most
    /// @param title  the message key of what the head is called
    record Room(double oneRow, int rows, String title) {}

    /// @param open  asks for a file
    /// @param clear empties the text
    LabHeader(RegexLabViewModel model, Localization localization, Room room, Runnable open, Runnable clear) {
        this.model = model;
        this.localization = localization;
        this.prompt = localization.text("regexlab.pattern.none");
        this.pattern = new PatternEditor(model.optionsProperty().get());
        List<Node> tools = List.of(flavours(), flags(), scope(), openButton(open), clearButton(clear));
        Node title = title(room.title());
        Region column = patternColumn();
        Node busy = busy();
        HBox row = new HBox();
        row.getStyleClass().add("regexlab-row");
        root.getStyleClass().add("regexlab-header");
        root.getChildren().add(row);
        root.widthProperty().map(width -> width.doubleValue() < room.oneRow()).subscribe(isNarrow -> {
            row.getChildren().clear();
            root.getChildren().setAll(row);
            row.getChildren().add(title);
            if (isNarrow) {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                row.getChildren().addAll(busy, gap);
                root.getChildren().add(column);
            } else {
                row.getChildren().addAll(column, busy);
            }
            row.getChildren().addAll(tools);
            fit(column, row);
        });
        row.widthProperty().subscribe(_ -> fit(column, row));
        pattern.showRows(room.rows());
        follow();
    }

    Node node() {
        return root;
    }

    void focusPattern() {
        pattern.focusTarget().requestFocus();
    }

    /// Has somebody choose how the pattern is read.
    void chooseFlavour() {
        flavours.requestFocus();
        flavours.show();
    }

    /// Selects a part of the pattern.
    void select(int start, int end) {
        pattern.select(start, end);
    }

    /// Puts a piece in the place of what is selected in the pattern, and the focus behind it.
    void insert(String piece) {
        pattern.insert(piece);
    }

    /// Names who hears where in the pattern the caret is.
    void onCaret(IntConsumer heard) {
        pattern.onCaret(heard);
    }

    /// Names who hears which character of the pattern the mouse is over.
    void onHover(IntConsumer heard) {
        pattern.onHover(heard);
    }

    private Node title(String key) {
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(localization.text(key));
        return title;
    }

    /// Gives the column what the others of the row leave. The row asks how high the pattern is at the width that it likes to have, not
    /// at the one that it gets, so it is to like that one.
    private static void fit(Region column, HBox row) {
        double others = row.getChildren().stream().filter(node -> node != column && node.isManaged())
                .mapToDouble(node -> row.getSpacing() + node.prefWidth(-1)).sum();
        column.setPrefWidth(column.getParent() == row
                ? Math.max(0, row.getWidth() - others)
                : Region.USE_COMPUTED_SIZE);
    }

    private Region patternColumn() {
        Node area = pattern.focusTarget();
        area.setId("regexlab-pattern");
        area.accessibleTextProperty().bind(localization.text("field.regex"));
        prompt.subscribe(pattern::prompt);
        fault.setId("regexlab-fault");
        fault.setWrapText(true);
        fault.setGraphic(new FontIcon(Tone.ERROR.sign()));
        fault.getGraphic().getStyleClass().add(Tone.ERROR.styleClass());
        fault.getStyleClass().addAll("field-note", Tone.ERROR.styleClass());
        fault.managedProperty().bind(fault.visibleProperty());
        VBox column = new VBox(4, pattern.node(), fault);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node busy() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-progress");
        busy.visibleProperty().bind(model.busyProperty());
        return busy;
    }

    private Node flags() {
        HBox flags = new HBox();
        flags.getStyleClass().add("flags");
        for (PatternFlag flag : PatternFlag.values()) {
            flags.getChildren().add(flagButton(flag));
        }
        return flags;
    }

    private ToggleButton flagButton(PatternFlag flag) {
        String word = flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton button = new ToggleButton();
        button.setId("regexlab-flag-" + word);
        button.getStyleClass().addAll("flag", "code");
        button.setText(switch (flag) {
            case CASE_INSENSITIVE -> "i";
            case MULTILINE -> "m";
            case DOT_ALL -> "s";
            case VERBOSE -> "x";
        });
        button.accessibleTextProperty().bind(localization.text("regexlab.flag." + word));
        button.setTooltip(tooltip("regexlab.flag." + word));
        model.optionsProperty().subscribe(options -> button.setSelected(options.flags().contains(flag)));
        button.setOnAction(_ -> model.toggle(flag));
        return button;
    }

    private Node flavours() {
        flavours.setId("regexlab-flavour");
        flavours.setMinWidth(Region.USE_PREF_SIZE);
        flavours.accessibleTextProperty().bind(localization.text("regexlab.flavour"));
        flavours.setTooltip(tooltip("regexlab.flavour"));
        flavours.setConverter(new StringConverter<>() {
            @Override
            public String toString(Flavour flavour) {
                return flavour == null
                        ? ""
                        : localization.now("regexlab.flavour." + flavour.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Flavour fromString(String shown) {
                throw new UnsupportedOperationException("flavours are chosen, not typed");
            }
        });
        model.optionsProperty().subscribe(options -> flavours.setValue(options.flavour()));
        flavours.setOnAction(_ -> model.read(flavours.getValue()));
        return flavours;
    }

    private Node scope() {
        ToggleButton whole = new ToggleButton();
        whole.setId("regexlab-whole");
        whole.getStyleClass().addAll("flag", "code");
        whole.setGraphic(new FontIcon(Feather.ALIGN_JUSTIFY));
        whole.accessibleTextProperty().bind(localization.text("regexlab.scope.whole"));
        whole.setTooltip(tooltip("regexlab.scope.whole"));
        model.scopeProperty().subscribe(scope -> whole.setSelected(scope == TextScope.WHOLE));
        whole.setOnAction(_ -> model.scopeProperty().set(whole.isSelected() ? TextScope.WHOLE : TextScope.LINES));
        return whole;
    }

    private Node openButton(Runnable open) {
        Button button = new Button();
        button.setId("regexlab-open");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(localization.text("regexlab.open"));
        button.setOnAction(_ -> open.run());
        return button;
    }

    private Node clearButton(Runnable clear) {
        Button button = new Button();
        button.setId("regexlab-clear");
        button.setGraphic(new FontIcon(Feather.X));
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(localization.text("regexlab.clear"));
        button.setTooltip(tooltip("regexlab.clear"));
        button.disableProperty().bind(model.textProperty().map(text -> text.text().isEmpty()));
        button.setOnAction(_ -> clear.run());
        return button;
    }

    private Tooltip tooltip(String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(localization.text(key));
        return tooltip;
    }

    private void follow() {
        model.patternProperty().subscribe(found -> {
            pattern.node().setDisable(found.isEmpty());
            pattern.show(found.orElse(""));
        });
        model.optionsProperty().subscribe(pattern::meant);
        model.resultProperty().subscribe(result -> showFault(result instanceof LabResult.Refused(PatternFault found)
                ? Optional.of(found)
                : Optional.empty()));
        pattern.onEdit(model::editPattern);
        pattern.focusTarget().focusedProperty().addListener((_, _, _) -> model.endTyping());
    }

    private void showFault(Optional<PatternFault> found) {
        pattern.showFault(found);
        fault.setVisible(found.isPresent());
        fault.textProperty().unbind();
        found.ifPresent(wrong -> fault.textProperty()
                .bind(Bindings.createStringBinding(() -> Printable.inPlace(localization.now(LabVerdict.fault(wrong))),
                        localization.messages())));
    }
}
