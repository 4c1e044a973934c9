package dev.errata.ui.control;

import dev.errata.ui.fx.Command;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the JSON text and their keys.
final class JsonCommands {
    private JsonCommands() {}

    static List<Command> of(JsonEditor editor) {
        return List.of(Command.named("json.find").icon(Feather.SEARCH).ownKey("Shortcut+F").runs(editor::openFind),
                Command.named("json.find-next").ownKey("F3").runs(editor::findNext),
                Command.named("json.find-previous").ownKey("Shift+F3").runs(editor::findPrevious),
                Command.named("json.go-to-line").ownKey("Shortcut+G").runs(editor::openGoTo),
                Command.named("json.to-field").ownKey("Alt+Enter").runs(editor::goToField),
                Command.named("json.wrap").ownKey("Alt+Z").runs(editor::toggleWrap));
    }
}
