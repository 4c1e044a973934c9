package dev.errata.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Field;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.workspace.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Edits against what others have written meanwhile, file by file and field by field.
class VersionsViewModelTest {
    private static final RecordPart CATEGORY = new RecordPart.OfField(Field.CATEGORY);
    private static final RecordPart SIGNATURE = new RecordPart.OfField(Field.SIGNATURE);

    private static String text(String signature, String category) {
        return "{\"id\": \"a/b\", \"signature\": \"%s\",  \"category\": \"%s\"}\n".formatted(signature, category);
    }

    private static Versions file(String path, String base, String mine, String disk) {
        return new Versions(path, new Draft(Optional.of(JsonText.of(base)), Optional.of(JsonText.of(mine))),
                Optional.of(JsonText.of(disk)));
    }

    private static Versions deletedOnDisk(String path, String base, String mine) {
        return new Versions(path, new Draft(Optional.of(JsonText.of(base)), Optional.of(JsonText.of(mine))),
                Optional.empty());
    }

    private static Map<String, Optional<String>> texts(Map<String, Optional<JsonText>> results) {
        return Map.copyOf(results.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                result -> result.getValue().map(JsonText::text))));
    }

    @Test
    void whatOneSideAloneHasChangedIsChosenAlready() {
        VersionsViewModel model = new VersionsViewModel(
                List.of(file("a/b.json", text("s", "c"), text("mine", "c"), text("s", "theirs"))));
        assertEquals(0, model.openProperty().get());
        assertFalse(model.files().getFirst().isConflict());
        assertEquals(Map.of("a/b.json", Optional.of(text("mine", "theirs"))), texts(model.results()));
    }

    @Test
    void whatBothHaveChangedWaitsForAPerson() {
        VersionsViewModel model = new VersionsViewModel(
                List.of(file("a/b.json", text("s", "c"), text("mine", "mine"), text("s", "theirs"))));
        assertEquals(1, model.openProperty().get());
        assertEquals(Optional.empty(), model.selectedProperty().get().take(CATEGORY));
        assertEquals(Optional.of(Take.LEFT), model.selectedProperty().get().take(SIGNATURE));
        model.choose(CATEGORY, Take.RIGHT);
        assertEquals(0, model.openProperty().get());
        assertEquals(Map.of("a/b.json", Optional.of(text("mine", "theirs"))), texts(model.results()));
        model.choose(CATEGORY, Take.LEFT);
        assertEquals(Map.of("a/b.json", Optional.of(text("mine", "mine"))), texts(model.results()));
    }

    @Test
    void oneSideIsTakenAsAWholeByteByByte() {
        String spaced = text("theirs", "theirs").replace(",  ", " ,   ");
        VersionsViewModel model = new VersionsViewModel(
                List.of(file("a/b.json", text("s", "c"), text("mine", "mine"), spaced)));
        model.chooseAll(Take.RIGHT);
        assertEquals(Map.of("a/b.json", Optional.of(spaced)), texts(model.results()));
        model.chooseAll(Take.LEFT);
        assertEquals(Map.of("a/b.json", Optional.of(text("mine", "mine"))), texts(model.results()));
        assertEquals(Map.of("a/b.json", Optional.of(spaced)), texts(model.seen()));
    }

    @Test
    void thoseThatNeedAPersonComeFirst() {
        VersionsViewModel model = new VersionsViewModel(
                List.of(file("a/easy.json", text("s", "c"), text("mine", "c"), text("s", "theirs")),
                        file("a/hard.json", text("s", "c"), text("mine", "c"), text("theirs", "c"))));
        assertEquals(List.of("a/hard.json", "a/easy.json"), model.files().stream().map(Versions::path).toList());
        assertEquals("a/hard.json", model.selectedProperty().get().path());
        model.selectedProperty().set(model.files().getLast());
        model.chooseAll(Take.LEFT);
        assertEquals(1, model.openProperty().get(), "the other file still waits");
    }

    @Test
    void aFileThatIsNoJsonOrIsGoneIsTakenAsAWhole() {
        VersionsViewModel model = new VersionsViewModel(
                List.of(file("a/broken.json", text("s", "c"), "{broken", text("s", "theirs")),
                        deletedOnDisk("a/gone.json", text("s", "c"), text("mine", "c"))));
        assertEquals(2, model.openProperty().get());
        assertTrue(model.files().stream().allMatch(file -> file.parts().isEmpty() && file.isConflict()));
        model.chooseAll(Take.LEFT);
        model.selectedProperty().set(model.files().getLast());
        model.chooseAll(Take.RIGHT);
        assertEquals(0, model.openProperty().get());
        assertEquals(Map.of("a/broken.json", Optional.of("{broken"), "a/gone.json", Optional.empty()),
                texts(model.results()));
    }
}
