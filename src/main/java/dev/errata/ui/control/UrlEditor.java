package dev.errata.ui.control;

import dev.errata.ui.fx.Hint;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits a URL, and opens it where it is one of the web.
public final class UrlEditor extends LineBasedEditor {
    /// Under this key the editor hangs at its node.
    public static final String KEY = "dev.errata.url";

    private final Button open = new Button("", new FontIcon(Feather.EXTERNAL_LINK));
    private final HBox box = new HBox(4, field(), open);

    /// @param label  name of the button
    /// @param opener called with a URL that may be opened: http or https with a host
    public UrlEditor(ObservableValue<String> label, Consumer<URI> opener) {
        HBox.setHgrow(field(), Priority.ALWAYS);
        open.getStyleClass().addAll("icon-button", "small-icon");
        open.accessibleTextProperty().bind(label);
        Hint.of(open, label);
        open.setOnAction(_ -> web(text()).ifPresent(opener));
        open.setDisable(true);
        box.getProperties().put(KEY, this);
    }

    /// Opens what the text spells, where that is an address of the web.
    public void open() {
        open.fire();
    }

    @Override
    void shows(String text) {
        open.setDisable(web(text).isEmpty());
    }

    /// The address that a text spells, if a browser may be sent there.
    static Optional<URI> web(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return isWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public Node node() {
        return box;
    }

}
