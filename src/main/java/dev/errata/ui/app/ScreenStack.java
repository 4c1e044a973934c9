package dev.errata.ui.app;

import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Navigation;
import dev.errata.ui.fx.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The content area: one screen at a time, or what is shown while no folder is open.
final class ScreenStack extends StackPane implements Navigation {
    private List<Screen> screens = List.of();
    private final Node withoutFolder;
    private final ReadOnlyObjectWrapper<Optional<Screen>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    ScreenStack(Node withoutFolder) {
        this.withoutFolder = withoutFolder;
        setId("content");
        getChildren().setAll(withoutFolder);
    }

    /// Takes in the screens, in the order of the rail.
    void hang(List<Screen> hung) {
        screens = List.copyOf(hung);
    }

    @Override
    public List<Screen> screens() {
        return screens;
    }

    @Override
    public ObservableValue<Optional<Screen>> current() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void show(String screenId) {
        Screen next = screens.stream().filter(screen -> screen.id().equals(screenId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen " + screenId));
        if (!current.get().equals(Optional.of(next))) {
            current.get().ifPresent(Screen::hidden);
            getChildren().setAll(next.node());
            current.set(Optional.of(next));
            next.shown();
            // A split takes its parts in once it is styled; what is in no scene takes no focus.
            applyCss();
        }
        next.focus();
    }

    /// Shows what is to be done without a folder, and puts the focus there if a screen was left.
    void showNone() {
        Optional<Screen> left = current.get();
        left.ifPresent(Screen::hidden);
        current.set(Optional.empty());
        getChildren().setAll(withoutFolder);
        left.ifPresent(_ -> withoutFolder.requestFocus());
    }

    /// The parts of what is shown.
    List<FocusPart> parts() {
        return current.get().map(Screen::parts).orElseGet(() -> List.of(FocusPart.of(this)));
    }

    /// Puts the focus into what is shown.
    void focusContent() {
        current.get().ifPresentOrElse(Screen::focus, withoutFolder::requestFocus);
    }
}
