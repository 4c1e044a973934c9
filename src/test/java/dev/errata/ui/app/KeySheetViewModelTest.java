package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.search.FuzzyHit;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySheetViewModelTest {
    private final CommandRegistry registry = new CommandRegistry();
    private final Localization localization = new Localization(Language.ENGLISH);
    private final KeySheetViewModel model = new KeySheetViewModel(registry, localization);

    KeySheetViewModelTest() {
        registry.register(Command.named("edit.undo").key("Shortcut+Z").runs(() -> {}),
                Command.named("folder.close").runs(() -> {}),
                Command.named("json.find").ownKey("Shortcut+F").runs(() -> {}),
                Command.named("edit.redo").key("Shortcut+Shift+Z").key("Shortcut+Y").runs(() -> {}));
    }

    @Test
    void listsEveryKeyByTheAreaWhereItWorks() {
        assertEquals(List.of(
                new KeySheetViewModel.Area("Edit",
                        List.of(line("edit.undo", "Undo", "Ctrl+Z"),
                                line("edit.redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"))),
                new KeySheetViewModel.Area("JSON text",
                        List.of(line("json.find", "Find in the JSON text", "Ctrl+F")))),
                model.areas().getValue());
    }

    @ParameterizedTest
    @CsvSource({"und,edit.undo", "json,json.find", "ctrl y,edit.redo", "shift+z,edit.redo", "edit,edit.undo edit.redo",
            "close,''"})
    void isNarrowedDownByCommandAreaOrKey(String typed, String ids) {
        model.queryProperty().set(typed);
        assertEquals(ids, String.join(" ", model.areas().getValue().stream().flatMap(area -> area.lines().stream())
                .map(KeySheetViewModel.Line::id).toList()));
    }

    @Test
    void marksTheLettersOfALabel() {
        model.queryProperty().set("und");
        assertEquals(new Marked("Undo", List.of(new FuzzyHit.Mark(0, 3))),
                model.areas().getValue().getFirst().lines().getFirst().label());
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        localization.languageProperty().set(Language.CHINESE);
        assertEquals("撤销", model.areas().getValue().getFirst().lines().getFirst().label().text());
    }

    private static KeySheetViewModel.Line line(String id, String label, String... keys) {
        return new KeySheetViewModel.Line(id, Marked.plain(label), List.of(keys));
    }
}
