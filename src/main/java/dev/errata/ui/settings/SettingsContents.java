package dev.errata.ui.settings;

import dev.errata.ui.control.WordButton;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The names of the sections beside their page: each leads to its section, and that in view is marked. Where there is no room for both,
/// the page stands alone.
final class SettingsContents {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// A section is in view when its head is no further below the upper edge.
    private static final double HEAD = 80;
    /// What a section needs at least, in widths of the names.
    private static final double LEAST_PAGE = 4;

    private final ScrollPane page;
    private final Region sections;
    private final List<Entry> entries = new ArrayList<>();
    private final VBox names = new VBox();
    private final HBox root;

    private record Entry(Button button, Region section) {}

    /// @param page     what scrolls
    /// @param sections what holds the sections
    /// @param width    how wide the page gets
    SettingsContents(ScrollPane page, Region sections, double width) {
        this.page = page;
        this.sections = sections;
        names.setId("settings-contents");
        names.getStyleClass().add("settings-contents");
        names.setMinWidth(Region.USE_PREF_SIZE);
        Region before = new Region();
        HBox.setHgrow(page, Priority.ALWAYS);
        root = new HBox(before, names, page);
        root.getStyleClass().add("settings-page");
        root.setAlignment(Pos.TOP_LEFT);
        root.widthProperty().subscribe(_ -> {
            double beside = names.prefWidth(-1);
            names.setVisible(root.getWidth() >= beside * (1 + LEAST_PAGE));
            names.setManaged(names.isVisible());
            before.setMinWidth(Math.max(0, (root.getWidth() - width - (names.isVisible() ? beside : 0)) / 2));
        });
        page.vvalueProperty().subscribe(_ -> mark());
    }

    /// Adds a section that stands on the page.
    ///
    /// @param key of its title
    void add(String name, Localization localization, String key, Region section) {
        Button button = WordButton.of("settings-go-" + name, localization, key, () -> go(section));
        button.getStyleClass().addAll("flat-button", "settings-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        entries.add(new Entry(button, section));
        names.getChildren().add(button);
        section.boundsInParentProperty().subscribe(_ -> mark());
    }

    HBox node() {
        return root;
    }

    VBox names() {
        return names;
    }

    private void go(Region section) {
        page.setVvalue(below() <= 0 ? 0 : Math.clamp(section.getBoundsInParent().getMinY() / below(), 0, 1));
        FocusPart.first(section).ifPresent(Node::requestFocus);
        mark();
    }

    /// How far the page can be scrolled.
    private double below() {
        return sections.getHeight() - page.getViewportBounds().getHeight();
    }

    private void mark() {
        double top = page.getVvalue() * Math.max(0, below()) + HEAD;
        int current = 0;
        for (int i = 0; i < entries.size(); i++) {
            current = entries.get(i).section().getBoundsInParent().getMinY() <= top ? i : current;
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).button().pseudoClassStateChanged(CURRENT, i == current);
        }
    }
}
