package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Field;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.TemplateFiles.Reason;
import dev.errata.workspace.TemplateFiles.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class StartsViewModelTest {
    private RefactorFolder folder;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
    }

    private StartsViewModel starts(Optional<String> like) {
        return new StartsViewModel(folder.desk, like.map(folder::record), folder.remembered);
    }

    private void template(String file, String text) throws IOException {
        Path path = folder.folder.resolve(".errata/templates/" + file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<Phrase> names(StartsViewModel starts) {
        return starts.choices().stream().map(StartsViewModel.Choice::name).toList();
    }

    @Test
    void offersNothingTheRecordAndTheTemplates() throws IOException {
        template("go.template", "{\"domain\": \"go\"}");
        template("bad.template", "[]");
        StartsViewModel starts = starts(Optional.of(OOM));

        assertEquals(List.of(Phrase.of("refactor.start.empty"), Phrase.of("refactor.start.like", "redis/oom"),
                Phrase.of("refactor.start.template", "go")), names(starts));
        assertEquals(List.of(new Refused("bad.template", Reason.NO_OBJECT)), starts.refusedProperty().get());
        assertEquals(List.of(Phrase.of("refactor.start.empty"), Phrase.of("refactor.start.template", "go")),
                names(starts(Optional.empty())));
    }

    @Test
    void startsAsTheLastTime() throws IOException {
        template("go.template", "{\"domain\": \"go\"}");
        assertEquals(Optional.empty(), starts(Optional.of(OOM)).start());
        StartsViewModel first = starts(Optional.of(OOM));
        first.choose(first.choices().get(2));
        assertEquals(Phrase.of("refactor.start.template", "go"),
                starts(Optional.of(OOM)).chosenProperty().get().name());
        first.choose(first.choices().get(1));
        assertEquals(Phrase.of("refactor.start.like", "go/nil"),
                starts(Optional.of(NIL)).chosenProperty().get().name());
        assertEquals(Phrase.of("refactor.start.empty"), starts(Optional.empty()).chosenProperty().get().name());
    }

    @Test
    void proposesAnIdInTheDomainOfTheTemplate() throws IOException {
        template("kafka.template", "{\"domain\": \"kafka\", \"category\": \"io\"}");
        NewRecordViewModel model = new NewRecordViewModel(folder.desk, starts(Optional.of(OOM)));
        model.starts().choose(model.starts().choices().getLast());
        assertEquals("kafka/new-error", model.id().textProperty().get());
        model.pastedProperty().set("ERROR broker went away");
        assertEquals("kafka/broker-went-away", model.id().textProperty().get());
        model.create(() -> {});

        assertEquals(Optional.of("io"), folder.record("kafka/broker-went-away.json").string(Field.CATEGORY));
    }

    @Test
    void savesATemplateAndAsksBeforeItReplacesOne() throws IOException {
        List<String> there = new ArrayList<>();
        SaveTemplateViewModel model = new SaveTemplateViewModel(folder.desk, folder.record(OOM));
        assertEquals("redis", model.nameProperty().get());
        model.save(there::add);
        String text = Files.readString(folder.folder.resolve(".errata/templates/redis.template"));
        assertEquals(Phrase.of("refactor.template.done", "redis"), folder.told.getLast().text());

        SaveTemplateViewModel other = new SaveTemplateViewModel(folder.desk, folder.record(NIL));
        other.nameProperty().set("redis");
        other.save(there::add);
        assertEquals(List.of("redis"), there);
        assertEquals(text, Files.readString(folder.folder.resolve(".errata/templates/redis.template")));
        other.replace();
        assertEquals(Optional.of("go"),
                starts(Optional.empty()).choices().getLast().start().map(start -> start.domain()));
    }

    @Test
    void saysWhyATemplateCannotBeCalledSo() {
        SaveTemplateViewModel model = new SaveTemplateViewModel(folder.desk, folder.record(OOM));
        for (String[] one : new String[][]{{"", "refactor.template.empty"}, {"A b", "refactor.template.malformed"},
                {"a/b", "refactor.template.malformed"}, {"..", "refactor.id.climbs-out"},
                {"nul", "refactor.id.reserved"}}) {
            model.nameProperty().set(one[0]);
            assertEquals(Optional.of(one[1]), model.obstacle().getValue().map(Phrase::key), one[0]);
        }
        model.nameProperty().set("my-kind");
        assertEquals(Optional.empty(), model.obstacle().getValue());
    }
}
