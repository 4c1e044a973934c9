package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.RecordId;
import dev.errata.refactor.RecordStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The folder's own templates of new records, `.errata/templates/NAME.template`, each a JSON object with what it fills in. They come with
/// the folder, from whoever wrote them: what leads out of it is not read, nor what is larger than any record. May be used by any
/// thread.
public final class TemplateFiles {
    static final String PLACE = "templates";

    /// Those who look for records find none among the side files.
    private static final String FILE_END = ".template";

    /// In bytes; a record has some thousand.
    static final long LARGEST = 1L << 20;

    /// What nobody would look through.
    static final int MOST = 200;

    private final Path folder;
    private final SaveTransaction transaction;

    TemplateFiles(Path folder, SaveTransaction transaction) {
        this.folder = folder;
        this.transaction = transaction;
    }

    /// A template that can be used.
    ///
    /// @param name of its file, without the end
    public record Template(String name, RecordStart start) {}

    /// A file that stands among the templates and is none.
    public record Refused(String file, Reason reason) {}

    /// Why a file is no template.
    public enum Reason {
        /// The system refuses.
        UNREADABLE,
        /// It is a link that leads out of the folder, or nowhere.
        LEADS_OUT,
        /// It is no regular file.
        NO_FILE,
        /// It is larger than any template.
        TOO_LARGE,
        /// It is no JSON object.
        NO_OBJECT,
        /// Its name is no part of an id.
        NO_NAME,
        /// There are more templates than anybody would look through; this is the first that is left out.
        TOO_MANY
    }

    /// What stands there, each in the order of the names.
    public record Found(List<Template> templates, List<Refused> refused) {
        public Found {
            templates = List.copyOf(templates);
            refused = List.copyOf(refused);
        }
    }

    /// Where the template with this name stands in its folder.
    public static String place(String name) {
        return SaveTransaction.SIDE_FOLDER + "/" + PLACE + "/" + name + FILE_END;
    }

    /// Reads all templates; none where there is no place for them.
    ///
    /// @throws IOException where that place cannot be listed, or leads out of the folder
    public Found read() throws IOException {
        Path place = folder.resolve(SaveTransaction.SIDE_FOLDER).resolve(PLACE);
        if (!Files.exists(place)) {
            return new Found(List.of(), List.of());
        }
        FolderReader.resolve(folder, SaveTransaction.SIDE_FOLDER + "/" + PLACE + "/any");
        List<Template> templates = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path file : list(place)) {
            String fileName = file.getFileName().toString();
            if (templates.size() + refused.size() == MOST) {
                refused.add(new Refused(fileName, Reason.TOO_MANY));
                break;
            }
            String name = fileName.substring(0, fileName.length() - FILE_END.length());
            Optional<Reason> reason = isName(name) ? reason(file) : Optional.of(Reason.NO_NAME);
            if (reason.isPresent()) {
                refused.add(new Refused(fileName, reason.get()));
            } else {
                read(name, templates, refused);
            }
        }
        return new Found(templates, refused);
    }

    private void read(String name, List<Template> templates, List<Refused> refused) {
        try {
            RecordStart.ofTemplate(JsonText.of(file(name).read())).ifPresentOrElse(
                    start -> templates.add(new Template(name, start)),
                    () -> refused.add(new Refused(name + FILE_END, Reason.NO_OBJECT)));
        } catch (IOException refusal) {
            refused.add(new Refused(name + FILE_END, Reason.UNREADABLE));
        }
    }

    /// Writes a template that is not there yet.
    ///
    /// @throws FileAlreadyExistsException where it is; nothing was written
    /// @throws IOException                where the disk refuses; nothing was written
    public void add(String name, JsonText text) throws IOException {
        try {
            write(name, before -> {
                if (!before.isEmpty()) {
                    throw new UncheckedIOException(new FileAlreadyExistsException(name));
                }
                return text.text();
            });
        } catch (UncheckedIOException isThere) {
            throw isThere.getCause();
        }
    }

    /// Writes a template, in place of one that has the name.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public void replace(String name, JsonText text) throws IOException {
        write(name, _ -> text.text());
    }

    private void write(String name, UnaryOperator<String> change) throws IOException {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        file(name).change(change);
    }

    private SideFile<String> file(String name) {
        return new SideFile<>(folder, PLACE + "/" + name + FILE_END, transaction, UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    private static boolean isName(String name) {
        return name.indexOf('/') < 0 && RecordId.parse(PLACE + "/" + name).isPresent();
    }

    private static List<Path> list(Path place) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place, "*" + FILE_END)) {
            found.forEach(files::add);
        } catch (DirectoryIteratorException refusal) {
            throw refusal.getCause();
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    private Optional<Reason> reason(Path file) {
        try {
            if (Files.isSymbolicLink(file) && !leadsInside(file)) {
                return Optional.of(Reason.LEADS_OUT);
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return !attributes.isRegularFile()
                    ? Optional.of(Reason.NO_FILE)
                    : attributes.size() > LARGEST ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
        } catch (IOException refusal) {
            return Optional.of(Reason.UNREADABLE);
        }
    }

    private boolean leadsInside(Path link) {
        try {
            return link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException nowhere) {
            return false;
        }
    }
}
