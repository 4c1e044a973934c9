package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSearchTest {
    private final CommandRegistry registry = new CommandRegistry();
    private final Localization localization = new Localization(Language.ENGLISH);
    private final CommandSearch search = new CommandSearch(registry, localization);

    CommandSearchTest() {
        for (String id : List.of("edit.undo", "edit.redo", "changes.review", "changes.save-all", "view.theme-dark")) {
            registry.register(Command.named(id).runs(() -> {}));
        }
    }

    @ParameterizedTest
    @CsvSource({"save,changes.save-all", "'changes',changes.review changes.save-all", "DARK th,view.theme-dark",
            "do,edit.undo edit.redo", "re,edit.redo changes.review", "nothing like it,''"})
    void findsCommandsByWordsBestFirst(String query, String ids) {
        assertEquals(ids, found(query));
    }

    @ParameterizedTest
    @CsvSource({"撤销,edit.undo", "undo,edit.undo", "更改 保存,changes.save-all"})
    void findsCommandsInTheChineseWindow(String query, String ids) {
        localization.languageProperty().set(Language.CHINESE);
        assertEquals(ids, found(query));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void listsAllForNoWord(String query) {
        assertEquals("edit.undo edit.redo changes.review changes.save-all view.theme-dark", found(query));
    }

    private String found(String query) {
        return String.join(" ", search.matching(query).stream().map(Command::id).toList());
    }
}
