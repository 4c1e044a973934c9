package dev.errata.ui.browse;

import dev.errata.ui.browse.KeptSearch.Sharing;
import dev.errata.ui.browse.SearchesViewModel.Naming;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where a search gets its name, and whether the folder shares it. Enter keeps it, Escape does not.
final class SearchNameRow extends VBox {
    private final SearchesViewModel model;
    private final Runnable done;
    private final TextField name = TypedText.harmless(new TextField());
    private final CheckBox shared = new CheckBox();

    /// `done` hears when the row has gone.
    SearchNameRow(SearchesViewModel model, Localization localization, Runnable done) {
        this.model = model;
        this.done = done;
        getStyleClass().add("search-name");
        name.setId("search-name");
        name.promptTextProperty().bind(localization.text("browse.searches.name"));
        name.accessibleTextProperty().bind(localization.text("browse.searches.name"));
        shared.setId("search-shared");
        shared.textProperty().bind(localization.text("browse.searches.share"));
        getChildren().addAll(name, shared);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.namingProperty().subscribe(this::show);
    }

    private void show(Optional<Naming> naming) {
        setVisible(naming.isPresent());
        setManaged(naming.isPresent());
        naming.ifPresent(asked -> {
            name.setText(asked.renamed().map(search -> search.search().name()).orElse(""));
            shared.setSelected(asked.renamed().filter(search -> search.sharing() == Sharing.SHARED).isPresent());
            name.requestFocus();
            name.selectAll();
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!name.getText().isBlank()) {
                model.name(name.getText(), shared.isSelected() ? Sharing.SHARED : Sharing.PERSONAL);
                done.run();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.stopNaming();
            done.run();
        }
    }
}
