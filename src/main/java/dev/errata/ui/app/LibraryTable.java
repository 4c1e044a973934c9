package dev.errata.ui.app;

import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The libraries that the program is made of, each with its version and its licence.
final class LibraryTable extends TableView<Library> {
    private final Localization localization;

    LibraryTable(Localization localization) {
        this.localization = localization;
        setId("about-libraries");
        accessibleTextProperty().bind(localization.text("app.about.libraries"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(column("app.about.library", Library::name, 190),
                column("app.about.version", Library::version, 90),
                column("app.about.licences", library -> String.join(", ", library.licences()), 220)));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        none.textProperty().bind(localization.text("app.about.no-libraries"));
        setPlaceholder(none);
    }

    private TableColumn<Library, String> column(String key, Function<Library, String> value, double width) {
        TableColumn<Library, String> column = new TableColumn<>();
        column.textProperty().bind(localization.text(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }
}
