package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSearchTest {
    private final CommandRegistry registry = new CommandRegistry();
    private final Localization localization = new Localization(Language.ENGLISH);
    private final RecentCommands recent = new RecentCommands(
            new Remembered(PersonalSettings.DEFAULTS, _ -> {}, new FxTasks(Runnable::run, Runnable::run),
                    new HandDrivenDelay(), _ -> {}));
    private final BooleanProperty isPossible = new SimpleBooleanProperty(true);
    private final CommandSearch search = new CommandSearch(registry, localization, recent);

    CommandSearchTest() {
        for (String id : List.of("edit.undo", "edit.redo", "changes.review", "changes.save-all", "view.theme-dark")) {
            Command.Builder command = Command.named(id);
            registry.register((id.equals("changes.review")
                    ? command.onlyIf(isPossible, Phrase.of("browse.obstacle.no-record"))
                    : command).runs(() -> {}));
        }
    }

    @ParameterizedTest
    @CsvSource({"save,changes.save-all", "'changes',changes.review changes.save-all", "DARK th,view.theme-dark",
            "thd,view.theme-dark", "vd,view.theme-dark", "do,edit.undo edit.redo", "re,edit.redo changes.review",
            "深色,view.theme-dark", "nothing like it,''"})
    void findsCommandsByLettersBestFirst(String query, String ids) {
        assertEquals(ids, found(query));
    }

    @ParameterizedTest
    @CsvSource({"撤销,edit.undo", "undo,edit.undo", "更改 保存,changes.save-all", "dark theme,view.theme-dark"})
    void findsCommandsInTheChineseWindow(String query, String ids) {
        localization.languageProperty().set(Language.CHINESE);
        assertEquals(ids, found(query));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void listsAllForNoLetter(String query) {
        assertEquals("edit.undo edit.redo changes.review changes.save-all view.theme-dark", found(query));
    }

    @Test
    void whatWasRunByNameComesBeforeWhatFitsAsWell() {
        suggested("").get(4).action().run();
        suggested("").get(2).action().run();
        assertEquals("edit.redo view.theme-dark edit.undo changes.review changes.save-all",
                suggested("").stream().map(suggestion -> suggestion.title().text()).map(this::id)
                        .collect(Collectors.joining(" ")));
        assertEquals("edit.redo changes.review", found("re"));
    }

    @Test
    void whatCannotBeDoneNowIsOfferedLast() {
        suggested("").get(0).action().run();
        isPossible.set(false);
        assertEquals(List.of("recently used", "other commands", "not possible now"), suggested("").stream()
                .flatMap(suggestion -> suggestion.section().stream()).toList());
        assertEquals("Undo", suggested("").getFirst().title().text());
        assertEquals("Review changes", suggested("").getLast().title().text());
    }

    @Test
    void aLabelFoundByTheOtherLanguageIsShownInBoth() {
        localization.languageProperty().set(Language.CHINESE);
        Suggestion found = suggested("undo").getFirst();
        assertEquals(List.of("撤销", "Undo"), List.of(found.title().text(), found.detail().text()));
        assertEquals(List.of(new FuzzyHit.Mark(0, 4)), found.detail().marks());
    }

    private String id(String label) {
        return registry.commands().stream().filter(command -> localization.now(command.labelKey()).equals(label))
                .map(Command::id).findFirst().orElseThrow();
    }

    private List<Suggestion> suggested(String query) {
        List<Suggestion> received = new ArrayList<>();
        search.suggest(query, received::addAll);
        return received;
    }

    private String found(String query) {
        return search.matching(FuzzyText.of(query)).stream().map(match -> match.command().id())
                .collect(Collectors.joining(" "));
    }
}
