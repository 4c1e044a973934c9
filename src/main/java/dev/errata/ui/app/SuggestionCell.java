package dev.errata.ui.app;

import dev.errata.ui.control.MarkedLine;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.Suggestion;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row below the search field: title, quiet detail (or why not), section, key.
final class SuggestionCell extends ListCell<Suggestion> {
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass STARTS_SECTION = PseudoClass.getPseudoClass("starts-section");

    private final MarkedLine title = new MarkedLine("suggestion-title");
    private final MarkedLine detail = new MarkedLine("suggestion-detail");
    private final FontIcon blocked = new FontIcon(Feather.SLASH);
    private final Label section = new Label();
    private final Label key = new Label();
    private final HBox row;

    SuggestionCell() {
        getStyleClass().add("suggestion");
        section.getStyleClass().add("suggestion-section");
        key.getStyleClass().add("key-cap");
        section.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new SuggestionRow(title, blocked, detail, gap, section, key);
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        if (empty || suggestion == null) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(BLOCKED, false);
            pseudoClassStateChanged(STARTS_SECTION, false);
            return;
        }
        Marked quiet = suggestion.obstacle().map(Marked::plain).orElse(suggestion.detail());
        boolean isBlocked = suggestion.obstacle().isPresent();
        title.show(suggestion.title());
        detail.show(quiet);
        show(blocked, isBlocked);
        section.setText(suggestion.section().orElse(""));
        show(section, suggestion.section().isPresent());
        key.setText(suggestion.key().orElse(""));
        show(key, suggestion.key().isPresent());
        setGraphic(row);
        setAccessibleText(Stream.of(suggestion.title().text(), quiet.text(), key.getText())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
        pseudoClassStateChanged(BLOCKED, isBlocked);
        pseudoClassStateChanged(STARTS_SECTION, suggestion.section().isPresent() && getIndex() > 0);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
