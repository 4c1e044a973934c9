package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Every match with its line, its place in the line, its text and its groups.
final class MatchTable extends TableView<ListedMatch> {
    private final TableColumn<ListedMatch, String> groups;

    /// A table that tells `onChoice` the match that was chosen.
    MatchTable(Localization localization, Consumer<ListedMatch> onChoice) {
        setId("regexlab-matches");
        accessibleTextProperty().bind(localization.text("regexlab.matches"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label empty = new Label();
        empty.getStyleClass().add("quiet");
        empty.textProperty().bind(localization.text("regexlab.matches.none"));
        setPlaceholder(empty);
        TableColumn<ListedMatch, Integer> line = new TableColumn<>();
        line.textProperty().bind(localization.text("regexlab.column.line"));
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
        line.setCellFactory(_ -> new Cell<>());
        line.setMinWidth(44);
        line.setMaxWidth(80);
        groups = column(localization, "regexlab.column.groups", 100,
                match -> match.groups().stream().map(group -> group.name() + " = " + group.text())
                        .collect(Collectors.joining("   ")));
        getColumns().setAll(List.of(line,
                column(localization, "regexlab.column.span", 84, match -> match.start() + "–" + match.end()),
                column(localization, "regexlab.column.text", 120, ListedMatch::text), groups));
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                onChoice.accept(chosen);
            }
        });
    }

    /// Shows these matches, which are not copied: there may be very many.
    ///
    /// @param grouped whether they have groups to be shown
    void show(List<ListedMatch> matches, boolean grouped) {
        groups.setVisible(grouped);
        setItems(FXCollections.observableList(matches));
    }

    private static TableColumn<ListedMatch, String> column(Localization localization, String key, double width,
            Function<ListedMatch, String> value) {
        TableColumn<ListedMatch, String> column = new TableColumn<>();
        column.textProperty().bind(localization.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(Printable.inPlace(value.apply(row.getValue()))));
        column.setMinWidth(60);
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new Cell<>());
        return column;
    }

    /// A cell in the face of the text. A style class of the column would give its head that face, too.
    private static final class Cell<T> extends TableCell<ListedMatch, T> {

        private Cell() {
            getStyleClass().add("code");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.toString());
        }
    }

    /// Chooses the match `step` rows below the chosen one, or above where it is negative; goes round at the ends.
    void move(int step) {
        int count = getItems().size();
        if (count > 0) {
            int from = getSelectionModel().getSelectedIndex();
            int to = Math.floorMod(from < 0 && step < 0 ? count - 1 : from + step, count);
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 2));
        }
    }
}
