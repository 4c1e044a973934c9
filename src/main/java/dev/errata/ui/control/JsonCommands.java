package dev.errata.ui.control;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the JSON text and their keys.
final class JsonCommands {
    private static final Phrase ELSEWHERE = Phrase.of("json.obstacle.not-in-front");

    private JsonCommands() {}

    /// @param inFront whether the JSON text is what is looked at
    static List<Command> of(JsonEditor editor, ObservableValue<Boolean> inFront) {
        return List.of(
                Command.named("json.find").icon(Feather.SEARCH).ownKey("Shortcut+F").onlyIf(inFront, ELSEWHERE)
                        .runs(editor::openFind),
                Command.named("json.find-next").ownKey("F3").onlyIf(inFront, ELSEWHERE).runs(editor::findNext),
                Command.named("json.find-previous").ownKey("Shift+F3").onlyIf(inFront, ELSEWHERE)
                        .runs(editor::findPrevious),
                Command.named("json.go-to-line").ownKey("Shortcut+G").onlyIf(inFront, ELSEWHERE).runs(editor::openGoTo),
                Command.named("json.to-field").ownKey("Alt+Enter").onlyIf(inFront, ELSEWHERE).runs(editor::goToField),
                Command.named("json.wrap").ownKey("Alt+Z").onlyIf(inFront, ELSEWHERE).runs(editor::toggleWrap));
    }
}
