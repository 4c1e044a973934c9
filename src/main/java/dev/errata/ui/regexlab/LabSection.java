package dev.errata.ui.regexlab;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One tab of the lab's screen.
abstract class LabSection {
    private final String id;
    private final Feather icon;
    private final VBox body = new VBox();
    private final Region root;
    private Optional<LabInsight<?>> insight = Optional.empty();

    /// How a section is laid out.
    enum Room {
        /// It is as high as it needs to be, and scrolled.
        SCROLLED,
        /// It takes the room that there is, and scrolls what it will.
        FILLED
    }

    /// @param id   its name in the bundle and in ids
    /// @param icon stands for its name where there is no room for that
    LabSection(String id, Feather icon, Room room) {
        this.id = id;
        this.icon = icon;
        this.root = switch (room) {
            case SCROLLED -> scrolled();
            case FILLED -> body;
        };
        root.getStyleClass().add("lab-section");
    }

    private ScrollPane scrolled() {
        ScrollPane scrolled = new ScrollPane(body);
        scrolled.setId("regexlab-" + id);
        scrolled.setFitToWidth(true);
        body.getStyleClass().add("lab-body");
        body.setMinWidth(0);
        return scrolled;
    }

    final String id() {
        return id;
    }

    final Feather icon() {
        return icon;
    }

    final Node node() {
        return root;
    }

    /// Where it shows what it has to show.
    final VBox body() {
        return body;
    }

    /// Names what it shows that follows the pattern; worked out while the section is in front.
    final void follow(LabInsight<?> followed) {
        insight = Optional.of(followed);
    }

    /// It comes to the front.
    void shown() {
        insight.ifPresent(LabInsight::watch);
    }

    /// Something else is in front.
    void hidden() {
        insight.ifPresent(LabInsight::rest);
    }

    void close() {
        insight.ifPresent(LabInsight::close);
    }
}
