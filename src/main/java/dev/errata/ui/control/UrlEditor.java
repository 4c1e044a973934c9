package dev.errata.ui.control;

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
public final class UrlEditor implements ValueEditor {
    private final LineEditor line = new LineEditor();
    private final Button open = new Button("", new FontIcon(Feather.EXTERNAL_LINK));
    private final HBox box = new HBox(4, line.node(), open);
    private Consumer<String> listener = _ -> {};

    /// @param label  name of the button
    /// @param opener called with a URL that may be opened: http or https with a host
    public UrlEditor(ObservableValue<String> label, Consumer<URI> opener) {
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        open.getStyleClass().addAll("icon-button", "small-icon");
        open.accessibleTextProperty().bind(label);
        Hint.of(open, label);
        open.setOnAction(_ -> web(line.text()).ifPresent(opener));
        open.setDisable(true);
        line.onEdit(text -> {
            open.setDisable(web(text).isEmpty());
            listener.accept(text);
        });
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

    @Override
    public Node focusTarget() {
        return line.field();
    }

    @Override
    public String text() {
        return line.text();
    }

    @Override
    public void show(String text) {
        line.show(text);
        open.setDisable(web(text).isEmpty());
    }

    @Override
    public void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    @Override
    public void prompt(String prompt) {
        line.prompt(prompt);
    }
}
