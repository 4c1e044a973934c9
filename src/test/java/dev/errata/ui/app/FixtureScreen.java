package dev.errata.ui.app;

import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.StatusItem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A screen with one text field, whose readiness the test decides.
final class FixtureScreen implements Screen {
    final CompletableFuture<String> ready = new CompletableFuture<>();
    final SimpleObjectProperty<Integer> badge = new SimpleObjectProperty<>(0);
    private final String id;
    private Optional<StackPane> node = Optional.empty();

    FixtureScreen(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public String labelKey() {
        return "app.welcome.recent";
    }

    @Override
    public Node node() {
        if (node.isEmpty()) {
            TextField field = new TextField();
            field.setId("field-" + id);
            field.setAccessibleText(id);
            field.setMaxWidth(200);
            node = Optional.of(new StackPane(field));
        }
        return node.orElseThrow();
    }

    @Override
    public void focus() {
        node.orElseThrow().getChildren().getFirst().requestFocus();
    }

    @Override
    public ObservableValue<Integer> badge() {
        return badge;
    }

    @Override
    public List<StatusItem> status() {
        return List.of(StatusItem.of("status-" + id, new SimpleStringProperty("status of " + id)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }
}
