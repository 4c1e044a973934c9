package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.refactor.ThreeWay;
import dev.errata.ui.control.Tight;
import dev.errata.ui.control.ValueLines;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Files at the left; at the right what the chosen one says in three versions, field by field. The value that is to count is
/// pressed, which its circle shows; Tab goes from value to value, Space presses.
final class VersionsPane {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 420;
    private static final double LIST_PART = 0.27;
    private static final int LONGEST = 1_200;

    private final VersionsViewModel model;
    private final Localization localization;
    private final VersionsWording wording;
    private final ValueLines lines;
    private final ListView<Versions> list;
    private final Label heading = new Label();
    private final GridPane grid = new GridPane();
    private final SplitPane root;

    /// @param done runs when Enter is pressed in the list or at a value
    VersionsPane(VersionsViewModel model, Localization localization, VersionsWording wording, Runnable done) {
        this.model = model;
        this.localization = localization;
        this.wording = wording;
        this.lines = new ValueLines(field -> localization.now(field.labelKey()));
        list = new ListView<>();
        list.getItems().setAll(model.files());
        list.setId("versions-list");
        list.accessibleTextProperty().bind(localization.text("review.files"));
        list.setCellFactory(_ -> new VersionsCell(localization));
        list.getSelectionModel().select(model.selectedProperty().get());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selectedProperty().set(chosen);
            }
        });
        grid.getStyleClass().add("versions-grid");
        for (int i = 0; i < columns(); i++) {
            grid.getColumnConstraints().add(column());
        }
        heading.getStyleClass().add("code");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(8, heading, all("versions-all-mine", wording.allLeft(), Take.LEFT),
                all("versions-all-disk", wording.allRight(), Take.RIGHT));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("versions-head");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("versions-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(head, scroll);
        root = new SplitPane(list, right);
        root.setId("versions-split");
        Tight.stack(root, heading);
        root.setDividerPositions(LIST_PART);
        root.getStyleClass().add("changes");
        root.setPrefSize(WIDTH, HEIGHT);
        List.of(list, grid).forEach(part -> part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                done.run();
            }
        }));
        model.selectedProperty().subscribe(this::show);
        model.openProperty().subscribe(_ -> list.refresh());
    }

    Node node() {
        return root;
    }

    /// Two versions or three, all of the same width.
    private int columns() {
        return wording.base().isPresent() ? 3 : 2;
    }

    private ColumnConstraints column() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns());
        return column;
    }

    private Button all(String id, String key, Take take) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(localization.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.chooseAll(take);
            show(model.selectedProperty().get());
        });
        return button;
    }

    private void show(Versions file) {
        heading.setText(Printable.inPlace(file.path()));
        grid.getChildren().clear();
        wording.base().ifPresent(base -> grid.addRow(0, title(base)));
        grid.addRow(0, title(wording.left()), title(wording.right()));
        if (file.parts().isEmpty()) {
            String name = localization.now("review.versions.file");
            add(name, whole(file.draft().base()), "file", toggles(file.whole(), whole(file.draft().mine()),
                    whole(file.disk()), "file", name, model::chooseAll));
        }
        for (ThreeWay.Part part : file.parts()) {
            String name = name(part.part());
            String word = word(part.part());
            add(name, value(part, part.base()), word,
                    toggles(file.take(part.part()), value(part, part.both().left()), value(part, part.both().right()),
                            word, name, take -> model.choose(part.part(), take)));
        }
    }

    private Label title(String key) {
        Label title = new Label(localization.now(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    /// The name stands above its values, which need all of the width.
    private void add(String name, String base, String word, ToggleButton[] toggles) {
        int row = grid.getRowCount();
        Label label = new Label(Printable.inPlace(name));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        grid.add(label, 0, row++, columns(), 1);
        if (wording.base().isPresent()) {
            Label before = new Label(Printable.inPlace(base));
            before.setId("version-base-" + word);
            before.setWrapText(true);
            before.getStyleClass().add("version-base");
            grid.addRow(row, before);
        }
        grid.addRow(row, toggles[0], toggles[1]);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, javafx.geometry.VPos.TOP));
    }

    /// Says whose value counts.
    private interface Choice {
        void take(Take take);
    }

    private ToggleButton[] toggles(Optional<Take> chosen, String mine, String disk, String word, String name,
            Choice choice) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton left = toggle("mine", wording.left(), mine, word, name);
        ToggleButton right = toggle("disk", wording.right(), disk, word, name);
        left.setToggleGroup(group);
        right.setToggleGroup(group);
        chosen.ifPresent(take -> group.selectToggle(take == Take.LEFT ? left : right));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now != null) {
                choice.take(now == left ? Take.LEFT : Take.RIGHT);
            } else if (before != null) {
                before.setSelected(true);
            }
        });
        return new ToggleButton[]{left, right};
    }

    private ToggleButton toggle(String side, String key, String value, String word, String name) {
        ToggleButton toggle = new ToggleButton(value);
        toggle.setId("version-" + side + "-" + word);
        toggle.getStyleClass().add("version-value");
        FontIcon sign = new FontIcon();
        sign.iconCodeProperty().bind(toggle.selectedProperty()
                .map(chosen -> chosen ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        toggle.setGraphic(sign);
        toggle.setWrapText(true);
        toggle.setMnemonicParsing(false);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setMinHeight(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(localization.now("review.versions.value", name, localization.now(key), value));
        return toggle;
    }

    private String value(ThreeWay.Part part, Optional<JsonValue> value) {
        return value.map(some -> cut(lines.of(part.part(), some)))
                .orElseGet(() -> localization.now("review.versions.nothing"));
    }

    private String whole(Optional<JsonText> text) {
        return text.map(some -> cut(some.text())).orElseGet(() -> localization.now("review.versions.no-file"));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String name(RecordPart part) {
        return switch (part) {
            case RecordPart.OfField(Field field) -> localization.now(field.labelKey());
            case RecordPart.Other(var pointer) -> String.join(" · ", pointer.tokens());
        };
    }

    private static String word(RecordPart part) {
        return switch (part) {
            case RecordPart.OfField(Field field) -> field.jsonName();
            case RecordPart.Other(var pointer) -> String.join("-", pointer.tokens());
        };
    }
}
