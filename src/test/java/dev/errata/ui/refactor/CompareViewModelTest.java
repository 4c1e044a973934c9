package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.RecordPart;
import dev.errata.ui.control.ValueLines;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class CompareViewModelTest {
    private RefactorFolder folder;
    private CompareViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
        model = compare(Optional.of(OOM), Optional.of(SLOW));
    }

    private CompareViewModel compare(Optional<String> left, Optional<String> right) {
        return new CompareViewModel(folder.desk, new ValueLines(Field::key), left, right);
    }

    private List<RecordPart> shown() {
        return model.parts().stream().map(part -> part.part().part()).toList();
    }

    private ComparedPart part(Field field) {
        return model.parts().stream().map(ShownPart::part)
                .filter(part -> part.part().equals(new RecordPart.OfField(field))).findFirst().orElseThrow();
    }

    @Test
    void showsWhatDiffersAndTheRestOnRequest() {
        RecordPart domain = new RecordPart.OfField(Field.DOMAIN);
        assertEquals(7, model.differences());
        assertEquals(7, shown().size());
        assertFalse(shown().contains(domain));
        model.allProperty().set(true);
        assertEquals(7 + model.same(), shown().size());
        assertTrue(shown().contains(domain));
    }

    @Test
    void marksTheWordsThatTheOtherSideLacks() {
        ShownPart category = model.parts().stream()
                .filter(part -> part.part().equals(part(Field.TAGS))).findFirst().orElseThrow();
        assertTrue(
                category.texts().before().stream().anyMatch(piece -> piece.own() && piece.text().contains("memory")));
        assertTrue(
                category.texts().after().stream().anyMatch(piece -> piece.own() && piece.text().contains("latency")));
        assertTrue(category.texts().before().stream().anyMatch(piece -> !piece.own()));
    }

    @Test
    void copiesAValueEitherWayAsAStepOfItsOwn() {
        assertTrue(model.canCopy(part(Field.CATEGORY), Side.LEFT));
        model.copy(part(Field.CATEGORY), Side.LEFT);
        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        assertEquals(6, model.differences());
        model.copy(part(Field.SIGNATURE), Side.RIGHT);
        assertEquals(folder.record(OOM).string(Field.SIGNATURE), folder.record(SLOW).string(Field.SIGNATURE));
        folder.desk.session().undo();
        assertEquals(Optional.of("Slow command"), folder.record(SLOW).string(Field.SIGNATURE));
        assertEquals(Optional.of("resource-error"), folder.record(OOM).string(Field.CATEGORY));
        model.allProperty().set(true);
        assertFalse(model.canCopy(part(Field.CATEGORY), Side.RIGHT), "both say the same");
    }

    @Test
    void theTwoAreExchanged() {
        model.swap();
        assertEquals(Optional.of(SLOW), model.pathProperty(Side.LEFT).get());
        assertEquals(Optional.of(OOM), model.pathProperty(Side.RIGHT).get());
        assertEquals("resource-error", part(Field.CATEGORY).left().orElseThrow().toJson().replace("\"", ""));
    }

    @Test
    void offersWhatIsLikeTheOneThatIsThere() {
        folder.rewrite(SLOW, "Slow command", "OOM command not allowed at all");
        CompareViewModel half = compare(Optional.of(OOM), Optional.empty());
        assertEquals(List.of(SLOW), half.near(Side.RIGHT));
        assertEquals(Phrase.of("refactor.pair.none"), half.nothing());
        half.pathProperty(Side.RIGHT).set(Optional.of(SLOW));
        assertEquals(List.of(), half.near(Side.LEFT), "what is on the other side is not offered");
    }

    @Test
    void saysWhyNothingIsShown() {
        model.pathProperty(Side.RIGHT).set(Optional.of(OOM));
        assertEquals(List.of(), shown());
        assertEquals(Phrase.of("refactor.pair.none"), model.nothing());
        folder.desk.session().apply(Desk.step("refactor.step.new", List.of(new Change.Create("redis/twin.json",
                folder.record(NIL).text())), "redis/twin"));
        model.pathProperty(Side.LEFT).set(Optional.of(NIL));
        model.pathProperty(Side.RIGHT).set(Optional.of("redis/twin.json"));
        assertEquals(List.of(), shown());
        assertEquals(Phrase.of("refactor.pair.alike"), model.nothing());
    }

    @Test
    void aRecordThatGoesTakesTheComparisonAlong() {
        folder.desk.session()
                .apply(Desk.step("refactor.step.delete", List.of(new Change.Delete(SLOW)), "redis/slow", "1"));
        assertFalse(model.isComplete());
        assertEquals(List.of(), shown());
        folder.desk.session().undo();
        assertEquals(7, shown().size());
        model.close();
        folder.rewrite(OOM, "\"resource_error\"", "\"resource-error\"");
        assertEquals(7, shown().size(), "nobody looks any more");
    }
}
