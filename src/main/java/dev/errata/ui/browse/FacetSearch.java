package dev.errata.ui.browse;

import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field above the facets in which one looks for their values: of all facets, or of the one that its prompt names.
final class FacetSearch extends StackPane {
    private final FacetsViewModel model;
    private final Runnable goOn;
    private final TextField field = new TextField();

    /// `goOn` puts the focus into what was found.
    FacetSearch(FacetsViewModel model, Localization localization, Runnable goOn) {
        this.model = model;
        this.goOn = goOn;
        RowTexts texts = new RowTexts(localization);
        getStyleClass().add("facet-search");
        field.setId("facet-search");
        TypedText.of(field).tie(model.searchProperty());
        field.promptTextProperty().bind(Bindings.createStringBinding(
                () -> model.searchedProperty().get()
                        .map(facet -> localization.now("browse.facet.search-in", texts.facet(facet)))
                        .orElseGet(() -> localization.now("browse.facet.search")),
                model.searchedProperty(), localization.messages()));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button clear = new Button("", new FontIcon(Feather.X));
        clear.setId("facet-search-clear");
        clear.getStyleClass().addAll("icon-button", "clear");
        clear.setFocusTraversable(false);
        clear.accessibleTextProperty().bind(localization.text("browse.facet.search.clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty()
                .or(Bindings.createBooleanBinding(() -> model.searchedProperty().get().isPresent(),
                        model.searchedProperty())));
        clear.setOnAction(_ -> model.endSearch());
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        getChildren().addAll(field, clear);
    }

    /// Goes on to type after what stands there already.
    void type(String letters) {
        field.requestFocus();
        field.appendText(letters);
        field.end();
    }

    private void pressed(KeyEvent event) {
        Optional<Runnable> action = switch (event.getCode()) {
            case DOWN, ENTER -> Optional.of(goOn);
            case ESCAPE -> Optional.of(this::end);
            default -> Optional.empty();
        };
        action.filter(_ -> !event.isAltDown() && !event.isShortcutDown()).ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void end() {
        model.endSearch();
        goOn.run();
    }
}
