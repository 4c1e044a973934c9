package dev.errata.ui.app;

import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The libraries that the program is made of, and below them what the licence of the chosen one says.
final class LibraryPane extends VBox {
    private static final double TABLE_HEIGHT = 170;
    private static final double TEXT_HEIGHT = 150;

    private final Localization localization;
    private final LibraryTable table;
    private final TextArea words = new TextArea();

    /// What there is to show.
    record Content(List<Library> libraries, LicenceTexts texts) {}

    LibraryPane(Localization localization) {
        super(8);
        this.localization = localization;
        table = new LibraryTable(localization);
        table.setPrefHeight(TABLE_HEIGHT);
        VBox.setVgrow(table, Priority.ALWAYS);
        words.setId("about-licence");
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefHeight(TEXT_HEIGHT);
        words.accessibleTextProperty().bind(localization.text("app.about.words"));
        getChildren().addAll(table, words);
    }

    /// Classes that are not packaged have no list of libraries, and nothing to choose.
    void show(Content content) {
        table.getItems().setAll(content.libraries());
        words.setVisible(!content.libraries().isEmpty());
        words.setManaged(words.isVisible());
        table.getSelectionModel().selectedItemProperty().subscribe(library -> {
            words.setText(library == null
                    ? ""
                    : content.texts().of(library)
                            .orElseGet(() -> localization.now("app.about.no-words")));
            words.positionCaret(0);
        });
        table.getSelectionModel().selectFirst();
    }
}
