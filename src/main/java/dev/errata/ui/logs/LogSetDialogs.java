package dev.errata.ui.logs;

import dev.errata.curation.LogSet;
import dev.errata.message.Printable;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which set of logs is to be opened, or under which name those that are open are to be kept.
final class LogSetDialogs {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 240;
    private static final int MOST_ROWS = 8;

    private final LogSets sets;
    private final Dialogs dialogs;
    private final Localization localization;

    LogSetDialogs(LogSets sets, Dialogs dialogs, Localization localization) {
        this.sets = sets;
        this.dialogs = dialogs;
        this.localization = localization;
    }

    /// Asks which set is to be opened.
    void open() {
        ListView<LogSet> list = new ListView<>(FXCollections.observableList(sets.all().getValue()));
        list.setId("log-sets");
        list.setPrefSize(WIDTH, HEIGHT);
        list.accessibleTextProperty().bind(localization.text("logs.set.open.title"));
        list.setCellFactory(_ -> new SetCell());
        list.getSelectionModel().selectFirst();
        dialogs.frame(Phrase.of("logs.set.open.title")).text(Phrase.of("logs.set.open.help")).content(list)
                .action(DialogAction.main("log-set-open", Phrase.of("logs.set.open.action"),
                        () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(sets::open))
                        .unless(list.getSelectionModel().selectedItemProperty().map(Optional::of)
                                .orElse(Optional.empty()).map(set -> set.isPresent()
                                        ? Optional.<Phrase>empty()
                                        : Optional.of(Phrase.of("logs.set.open.none")))))
                .show().pressFrom(list);
    }

    /// Asks under which name the logs that are open are to be kept.
    void keep() {
        List<String> files = sets.openFiles();
        TextField name = TypedText.harmless(new TextField());
        name.setId("log-set-name");
        Label label = new Label();
        label.textProperty().bind(localization.text("logs.set.name"));
        label.setLabelFor(name);
        name.accessibleTextProperty().bind(localization.text("logs.set.name"));
        CheckBox clean = new CheckBox();
        clean.setId("log-set-clean");
        clean.textProperty().bind(localization.text("logs.set.clean"));
        TextArea shown = new TextArea(Printable.inPlace(String.join("\n", files)));
        shown.setId("log-set-files");
        shown.setEditable(false);
        shown.setFocusTraversable(false);
        shown.setPrefRowCount(Math.clamp(files.size(), 1, MOST_ROWS));
        shown.setPrefWidth(WIDTH);
        shown.getStyleClass().add("code");
        shown.accessibleTextProperty().bind(localization.text("logs.set.files"));
        dialogs.frame(Phrase.of("logs.set.keep.title")).text(Phrase.of("logs.set.keep.help"))
                .content(new VBox(8, label, name, clean, shown))
                .action(DialogAction.main("log-set-keep", Phrase.of("logs.set.keep.action"),
                        () -> sets.keep(new LogSet(name.getText().strip(), files, clean.isSelected())))
                        .unless(name.textProperty().map(text -> obstacle(text.strip(), files))))
                .show();
    }

    private Optional<Phrase> obstacle(String name, List<String> files) {
        if (!LogSet.isName(name)) {
            return Optional.of(Phrase.of("logs.set.no-name", LogSet.LONGEST_NAME));
        }
        if (!LogSet.areFiles(files)) {
            return Optional.of(Phrase.of("logs.set.too-many", LogSet.MOST_FILES));
        }
        return sets.all().getValue().stream().anyMatch(set -> set.name().equals(name))
                ? Optional.of(Phrase.of("logs.set.taken", name))
                : Optional.empty();
    }

    /// A set by its name, with its files below.
    private final class SetCell extends ListCell<LogSet> {
        private final Label title = new Label();
        private final Label files = new Label();
        private final VBox box = new VBox(title, files);

        SetCell() {
            title.getStyleClass().add("hit-title");
            files.getStyleClass().addAll("quiet", "code");
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable LogSet set, boolean empty) {
            super.updateItem(set, empty);
            if (empty || set == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(
                    set.clean() ? localization.now("logs.set.name-clean", set.name()) : Printable.inPlace(set.name()));
            files.setText(Printable.inPlace(String.join("  ", set.files())));
            setAccessibleText(title.getText() + ", " + files.getText());
            setGraphic(box);
        }
    }
}
