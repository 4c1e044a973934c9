package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.ui.fx.Notice;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class AcceptedFindingsTest {
    private static final JsonPointer ACTION = JsonPointer.parse("/dead_ends/0/action").orElseThrow();
    private static final JsonPointer SIGNATURE = JsonPointer.parse("/signature").orElseThrow();

    @TempDir
    Path temporary;
    private ProblemsFolder folder;

    @BeforeEach
    void open() {
        folder = new ProblemsFolder(temporary);
        folder.background.runAll();
    }

    private static Acceptance acceptance(String record, String rule, JsonPointer pointer, String value) {
        return new Acceptance(record, rule, pointer, List.of(), Acceptance.hash(Optional.of(new JsonString(value))),
                "fine", LocalDate.of(2026, 11, 23));
    }

    private Standing standing(Acceptance acceptance) {
        folder.session.facts().accept(_ -> Acceptances.NONE.with(acceptance), () -> {}, _ -> {});
        folder.background.runAll();
        AcceptedFindings accepted = AcceptedFindings.of(folder.session.facts().acceptancesProperty().get(),
                folder.session.folderFindings(), folder.session.records(), folder.rules);
        String file = accepted.files().iterator().next();
        return accepted.of(file).getFirst().standing();
    }

    @Test
    void holdsWhileTheRuleFindsTheSameValue() {
        assertEquals(Standing.HOLDS, standing(acceptance("b/two", "test-spaces", ACTION, " z")));
        assertEquals(List.of(), folder.session.findings("b/two.json"));
    }

    @Test
    void diesWithItsValue() {
        assertEquals(Standing.VALUE_CHANGED, standing(acceptance("b/two", "test-spaces", ACTION, " other")));
        assertEquals(1, folder.session.findings("b/two.json").size());
    }

    @Test
    void isIdleWhereTheRuleFindsNothing() {
        assertEquals(Standing.NOT_FOUND, standing(acceptance("b/two", "test-capitals", SIGNATURE, "BIG")));
    }

    @Test
    void doesNotCountForAnError() {
        assertEquals(Standing.IS_ERROR, standing(acceptance("a/one", "test-capitals", SIGNATURE, "small")));
        assertEquals(3, folder.session.findings("a/one.json").size());
    }

    @Test
    void outlivesItsRecordOnlyAsAStaleOne() {
        assertEquals(Standing.RECORD_GONE, standing(acceptance("b/gone", "test-spaces", ACTION, " z")));
    }

    @Test
    void whatReplacesAnAcceptanceIsTakenBackToIt() {
        Acceptance stale = acceptance("b/two", "test-spaces", ACTION, " other");
        standing(stale);
        List<Notice> told = new ArrayList<>();
        Finding finding = folder.session.findings("b/two.json").getFirst();
        new AcceptanceDesk(folder.session, told::add).accept(List.of(finding), " as in the log ");
        folder.background.runAll();
        assertEquals(List.of("as in the log"),
                folder.session.facts().acceptancesProperty().get().all().stream().map(Acceptance::reason).toList());
        told.getFirst().offers().getFirst().action().run();
        folder.background.runAll();
        assertEquals(List.of(stale), folder.session.facts().acceptancesProperty().get().all());
    }
}
