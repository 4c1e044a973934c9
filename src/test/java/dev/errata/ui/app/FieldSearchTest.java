package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.message.Language;
import dev.errata.search.FuzzyText;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSearchTest {
    private final List<String> gone = new ArrayList<>();
    private final Localization localization = new Localization(Language.ENGLISH);
    private final CurationSession session;
    private final FieldSearch search;

    FieldSearchTest(@TempDir Path folder) {
        session = new FormTestFolder(folder).open(new FxTasks(Runnable::run, Runnable::run));
        search = new FieldSearch(session, localization, (JsonPointer pointer) -> gone.add(pointer.toString()));
    }

    private List<FoundField> find(String typed) {
        return search.find(FuzzyText.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"confidence,/confidence", "可信度,/confidence", "fix_success_rate,/fix_success_rate",
            "signature zh,/signature_zh", "workarounds_zh,/workarounds_zh"})
    void findsAFieldByItsNameInBothLanguagesAndByItsKey(String typed, String pointer) {
        for (Language language : Language.values()) {
            localization.languageProperty().set(language);
            find(typed).getFirst().suggestion().action().run();
        }
        assertEquals(List.of(pointer, pointer), gone);
    }

    @Test
    void namesTheFieldAndItsKeyWithTheLettersThatWereTyped() {
        FoundField found = find("confidence").getFirst();
        assertEquals("Go to field: Confidence", found.suggestion().title().text());
        assertEquals("Confidence", found.suggestion().title().text()
                .substring(found.suggestion().title().marks().getFirst().start()));
        assertEquals("confidence", found.suggestion().detail().text());
    }

    @Test
    void findsNothingWithoutARecordOrALetter() {
        assertEquals(List.of(), find(" "));
        session.currentProperty().set(Optional.empty());
        assertEquals(List.of(), find("confidence"));
    }
}
