package dev.errata.ui.fx;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/// One place of the rail: what fills the window below the bar. Made at start, so it must be cheap until it is shown. All methods
/// are called on the FX thread.
public interface Screen {

    /// `records`, `problems` …: its name on the command line, and in [Command.Builder#on].
    String id();

    Ikon icon();

    /// The key of its name.
    String labelKey();

    /// The key of the one word under its icon.
    default String wordKey() {
        return labelKey();
    }

    /// What the window shows; the same node at each call, built at the first.
    Node node();

    /// Called each time the screen comes to the front.
    default void shown() {}

    /// Called each time another screen takes its place.
    default void hidden() {}

    /// Puts the keyboard focus where work on this screen starts.
    default void focus() {
        node().requestFocus();
    }

    /// The parts that the focus goes round while the screen is shown, in order.
    default List<FocusPart> parts() {
        return node() instanceof Parent parent ? List.of(FocusPart.of(parent)) : List.of();
    }

    /// A count that the rail shows at the icon; 0 shows nothing.
    default ObservableValue<Integer> badge() {
        return new SimpleObjectProperty<>(0);
    }

    /// What the right of the status line says while the screen is shown.
    default List<StatusItem> status() {
        return List.of();
    }

    /// Completes, on the FX thread, when the screen shows all that it is to show: a picture of it waits for that.
    default CompletionStage<?> ready() {
        return CompletableFuture.completedFuture(id());
    }
}
