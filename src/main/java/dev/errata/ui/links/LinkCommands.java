package dev.errata.ui.links;

import dev.errata.graph.Link;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be asked of the chosen link, and the way to a new one.
final class LinkCommands {
    private static final Phrase ELSEWHERE = Phrase.of("links.obstacle.not-in-front");
    private static final Phrase NONE_CHOSEN = Phrase.of("links.obstacle.none-chosen");

    private final LinksViewModel model;
    private final ObservableBooleanValue inFront;
    private final List<Command> ofLink;
    private final Command add;

    /// @param inFront whether the links are what the reader looks at
    /// @param edit opens the editor of the chosen link
    /// @param ask  brings the links to the front and asks for a new one
    LinkCommands(LinksViewModel model, LinkActions actions, ObservableBooleanValue inFront, Runnable edit,
            Runnable ask) {
        this.model = model;
        this.inFront = inFront;
        this.ofLink = List.of(
                Command.named("links.open").icon(Feather.ARROW_RIGHT).ownKey("Enter")
                        .unless(obstacle(actions::openObstacle)).runs(chosen(actions::open)),
                Command.named("links.edit").icon(Feather.EDIT_2).ownKey("F2").unless(obstacle(_ -> Optional.empty()))
                        .runs(edit),
                Command.named("links.mirror").icon(Feather.REPEAT).ownKey("Shortcut+M")
                        .unless(obstacle(actions::mirrorObstacle)).runs(chosen(actions::mirror)),
                Command.named("links.remove").icon(Feather.TRASH_2).ownKey("Delete")
                        .unless(obstacle(actions::removeObstacle)).runs(chosen(actions::remove)),
                Command.named("links.remove-both").ownKey("Alt+Delete").unless(obstacle(_ -> Optional.empty()))
                        .runs(chosen(actions::removeBoth)));
        this.add = Command.named("links.add").icon(Feather.PLUS).key("Alt+Shift+L").ownKey("Insert")
                .unless(Bindings.createObjectBinding(() -> model.canHoldLinks()
                        ? Optional.<Phrase>empty()
                        : Optional.of(Phrase.of("links.obstacle.unreadable")), model.stateProperty(),
                        model.linksProperty()))
                .runs(ask);
    }

    private Runnable chosen(Consumer<Link> action) {
        return () -> model.chosenProperty().get().ifPresent(action);
    }

    private ObservableValue<Optional<Phrase>> obstacle(Function<Link, Optional<Phrase>> why) {
        return Bindings.createObjectBinding(() -> inFront.get()
                ? model.chosenProperty().get().map(why).orElse(Optional.of(NONE_CHOSEN))
                : Optional.of(ELSEWHERE), model.chosenProperty(), inFront);
    }

    /// Those that act on the chosen link, in the order of a menu.
    List<Command> ofLink() {
        return ofLink;
    }

    Command add() {
        return add;
    }
}
