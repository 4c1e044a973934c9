package dev.errata.ui.links;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Late;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import dev.errata.ui.fx.RecordView;
import dev.errata.ui.fx.StyleSheet;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The links of the record that the session looks at. What is seen of them is made when it is first looked at.
public final class LinksPane implements RecordView {
    /// The looks of this pane, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(LinksPane.class, "links.css");

    private final LinksViewModel model;
    private final Late<LinksView> view;
    private final BooleanProperty inFront = new SimpleBooleanProperty();
    private final List<Subscription> subscriptions;

    /// @param toFront brings the tab of the links to the front
    public LinksPane(CurationSession session, Localization localization, CommandRegistry registry, FxTasks tasks,
            Runnable toFront) {
        model = new LinksViewModel(session, tasks);
        LinkActions actions = new LinkActions(session);
        LinkCommands commands = new LinkCommands(model, actions, inFront, this::edit, () -> {
            toFront.run();
            ask();
        });
        view = new Late<>(() -> new LinksView(session, localization, registry, tasks, model, actions, commands));
        subscriptions = Stream.concat(commands.ofLink().stream(), Stream.of(commands.add())).map(registry::register)
                .toList();
    }

    private void edit() {
        view.get().edit();
    }

    private void ask() {
        view.get().ask();
    }

    /// How many links the record has.
    public ObservableValue<Integer> count() {
        return model.linksProperty().map(List::size);
    }

    @Override
    public Node node() {
        return view.get().node();
    }

    @Override
    public void shown() {
        inFront.set(true);
    }

    @Override
    public void hidden() {
        inFront.set(false);
    }

    @Override
    public void focus() {
        view.get().focus();
    }

    @Override
    public boolean show(RecordPlace place) {
        return view.get().show(place);
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        view.made().ifPresent(LinksView::close);
        model.close();
    }
}
