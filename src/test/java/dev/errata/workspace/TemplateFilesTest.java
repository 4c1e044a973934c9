package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.json.JsonText;
import dev.errata.workspace.TemplateFiles.Reason;
import dev.errata.workspace.TemplateFiles.Refused;
import dev.errata.workspace.TemplateFiles.Template;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest extends WorkspaceCase {
    private static final JsonText TEXT = JsonText.of("{\"domain\": \"redis\"}\n");

    private TemplateFiles templates() throws IOException {
        return open().side().templates();
    }

    private List<String> names() throws IOException {
        return templates().read().templates().stream().map(Template::name).toList();
    }

    @Test
    void aFolderWithoutTemplatesHasNone() throws IOException {
        assertEquals(new TemplateFiles.Found(List.of(), List.of()), templates().read());
        assertFalse(Files.exists(folder.resolve(".errata")));
    }

    @Test
    void whatIsSavedIsReadAndIsNoRecord() throws IOException {
        templates().add("redis", TEXT);
        templates().add("go", JsonText.of("{\"domain\": \"go\"}"));

        assertEquals(List.of("go", "redis"), names());
        assertEquals("redis", templates().read().templates().getLast().start().domain());
        assertEquals("{\"domain\": \"redis\"}\n", read(".errata/templates/redis.template"));
        assertEquals(2, open().records().size());
        assertEquals(List.of(), open().skipped());
    }

    @Test
    void takesThePlaceOfAnotherOnlyWhereThatIsAskedFor() throws IOException {
        templates().add("redis", TEXT);
        JsonText other = JsonText.of("{}");

        assertThrows(FileAlreadyExistsException.class, () -> templates().add("redis", other));
        assertEquals(TEXT.text(), read(".errata/templates/redis.template"));
        templates().replace("redis", other);
        assertEquals("{}", read(".errata/templates/redis.template"));
    }

    @Test
    void namesWhatIsNoTemplateAndWhy() throws IOException {
        write(".errata/templates/broken.template", "{");
        write(".errata/templates/good.template", "{}");
        write(".errata/templates/Grand.template", "{}");
        write(".errata/templates/huge.template", " ".repeat((int) TemplateFiles.LARGEST + 1));
        write(".errata/templates/list.template", "[]");
        write(".errata/templates/notes.txt", "not looked at");
        Files.createDirectory(folder.resolve(".errata/templates/place.template"));

        assertEquals(
                List.of(new Refused("Grand.template", Reason.NO_NAME), new Refused("broken.template", Reason.NO_OBJECT),
                        new Refused("huge.template", Reason.TOO_LARGE), new Refused("list.template", Reason.NO_OBJECT),
                        new Refused("place.template", Reason.NO_FILE)),
                templates().read().refused());
        assertEquals(List.of("good"), names());
    }

    @Test
    void readsNoLinkThatLeadsOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.template"), "{\"domain\": \"secret\"}");
        write(".errata/templates/inside.template", "{}");
        Files.createSymbolicLink(folder.resolve(".errata/templates/linked.template"), Path.of("inside.template"));
        Files.createSymbolicLink(folder.resolve(".errata/templates/nowhere.template"), Path.of("gone.template"));
        Files.createSymbolicLink(folder.resolve(".errata/templates/out.template"), secret);

        assertEquals(List.of("inside", "linked"), names());
        assertEquals(
                List.of(new Refused("nowhere.template", Reason.LEADS_OUT),
                        new Refused("out.template", Reason.LEADS_OUT)),
                templates().read().refused());
        assertThrows(IOException.class, () -> templates().replace("out", TEXT));
        assertEquals("{\"domain\": \"secret\"}", Files.readString(secret));
    }

    @Test
    void listsNoPlaceOutsideOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.template"), "{}");
        Files.createDirectory(folder.resolve(".errata"));
        Files.createSymbolicLink(folder.resolve(".errata/templates"), elsewhere);

        assertThrows(IOException.class, () -> templates().read());
        assertThrows(IOException.class, () -> templates().add("mine", TEXT));
        assertFalse(Files.exists(elsewhere.resolve("mine.template")));
    }

    @Test
    void readsNoMoreThanAnybodyWouldLookThrough() throws IOException {
        for (int i = 0; i <= TemplateFiles.MOST; i++) {
            write(".errata/templates/t" + (1000 + i) + ".template", "{}");
        }
        assertEquals(TemplateFiles.MOST, names().size());
        assertEquals(List.of(new Refused("t1200.template", Reason.TOO_MANY)), templates().read().refused());
    }

    @Test
    void writesNoFileThatIsNotNamedAsIdsAre() throws IOException {
        TemplateFiles templates = templates();
        for (String name : List.of("", "../up", "a/b", "A", ".hidden")) {
            assertThrows(IllegalArgumentException.class, () -> templates.add(name, TEXT), name);
        }
    }
}
