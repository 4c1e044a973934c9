package dev.errata.ui.json;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the JSON text and their keys.
final class JsonCommands {
    private static final Phrase ELSEWHERE = Phrase.of("json.obstacle.not-in-front");

    private JsonCommands() {}

    /// @param view    what the commands act on
    /// @param inFront whether the JSON text is what is looked at
    static List<Command> of(Supplier<JsonView> view, ObservableValue<Boolean> inFront) {
        return List.of(
                Command.named("json.find").icon(Feather.SEARCH).ownKey("Shortcut+F").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().openFind()),
                Command.named("json.find-next").ownKey("F3").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().findNext()),
                Command.named("json.find-previous").ownKey("Shift+F3").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().findPrevious()),
                Command.named("json.go-to-line").ownKey("Shortcut+G").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().openGoTo()),
                Command.named("json.to-field").ownKey("Alt+Enter").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().goToField()),
                Command.named("json.wrap").ownKey("Alt+Z").onlyIf(inFront, ELSEWHERE)
                        .runs(() -> view.get().toggleWrap()));
    }
}
