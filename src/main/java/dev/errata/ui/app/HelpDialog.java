package dev.errata.ui.app;

import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The help: its pages at the left, the chosen one at the right.
final class HelpDialog {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 480;
    private static final double LIST_WIDTH = 200;

    private final Dialogs dialogs;
    private final Localization localization;

    HelpDialog(Dialogs dialogs, Localization localization) {
        this.dialogs = dialogs;
        this.localization = localization;
    }

    /// Opens the help at this page.
    void show(HelpPage first) {
        ListView<HelpPage> pages = new ListView<>();
        pages.setId("help-pages");
        pages.getItems().setAll(HelpPage.values());
        pages.setCellFactory(_ -> new PageCell());
        pages.setPrefWidth(LIST_WIDTH);
        pages.setMinWidth(LIST_WIDTH);
        pages.accessibleTextProperty().bind(localization.text("app.help.pages"));
        VBox text = new VBox(10);
        text.setId("help-text");
        text.setPadding(new Insets(4, 12, 12, 20));
        ScrollPane scroll = new ScrollPane(text);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty().bind(localization.text("app.help.title"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        pages.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                text.getChildren().setAll(paragraphs(page));
                scroll.setVvalue(0);
            }
        });
        pages.getSelectionModel().select(first);
        HBox body = new HBox(pages, scroll);
        body.setId("help");
        body.setPrefSize(WIDTH, HEIGHT);
        dialogs.frame(Phrase.of("app.help.title")).content(body).cancel(Phrase.of("app.dialog.close")).show();
    }

    private List<Label> paragraphs(HelpPage page) {
        List<Label> paragraphs = localization.now(page.text()).lines().map(HelpDialog::paragraph).toList();
        Label heading = paragraph(localization.now(page.title()));
        heading.setId("help-heading");
        heading.getStyleClass().setAll("label", "heading");
        List<Label> all = new ArrayList<>(List.of(heading));
        all.addAll(paragraphs);
        return all;
    }

    private static Label paragraph(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("dialog-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The title of a page.
    private final class PageCell extends ListCell<HelpPage> {
        @Override
        protected void updateItem(@Nullable HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? null : localization.now(page.title()));
        }
    }
}
