package dev.errata.ui.links;

import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says how many links there are on which side, lets the reader choose among them, and leads to a new one.
final class LinksHead {
    /// More links than these need a filter.
    private static final int FEW = 8;

    private final LinksViewModel model;
    private final Localization localization;
    private final FlowPane scopes = new FlowPane(4, 4);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField filter = new TextField();
    private final VBox box;

    LinksHead(LinksViewModel model, Node add, Localization localization) {
        this.model = model;
        this.localization = localization;
        for (LinkScope scope : LinkScope.values()) {
            scopes.getChildren().add(toggle(scope));
        }
        scopes.setMinWidth(0);
        scopes.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(scopes, Priority.ALWAYS);
        ((Region) add).setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, scopes, add);
        line.setAlignment(Pos.CENTER_LEFT);
        filter.setId("links-filter");
        TypedText.of(filter).tie(model.filterProperty());
        filter.promptTextProperty().bind(localization.text("links.filter"));
        filter.accessibleTextProperty().bind(localization.text("links.filter"));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        box = new VBox(8, line, filter);
        box.getStyleClass().add("links-head");
        model.linksProperty().subscribe(_ -> show());
        localization.messages().subscribe(_ -> show());
    }

    private ToggleButton toggle(LinkScope scope) {
        ToggleButton button = new ToggleButton();
        button.setId("links-scope-" + scope.word());
        button.setUserData(scope);
        button.getStyleClass().add("scope-toggle");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.scopeProperty().set(scope);
        });
        model.scopeProperty().subscribe(now -> button.setSelected(now == scope));
        return button;
    }

    Node node() {
        return box;
    }

    /// Leaves the room to what is asked below the list.
    void hide() {
        box.setVisible(false);
        box.setManaged(false);
    }

    /// Shows the counts as they are now; nothing while there is no link.
    void show() {
        int all = model.count(LinkScope.ALL);
        scopes.getChildren().forEach(node -> {
            ToggleButton button = (ToggleButton) node;
            LinkScope scope = (LinkScope) button.getUserData();
            button.setText(localization.now("links.scope." + scope.word(), model.count(scope)));
        });
        filter.setVisible(all > FEW);
        filter.setManaged(all > FEW);
        box.setVisible(all > 0);
        box.setManaged(all > 0);
    }
}
