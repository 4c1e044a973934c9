package dev.errata.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The records that come with the program, as a folder of the user's own to try things on.
///
/// @param shipped where the program keeps them; nothing is ever written there
/// @param own     where the user's copy is, or will be
record SampleFolder(Path shipped, Path own) {
    private static final String NAME = "Errata sample";
    private static final Pattern DOCUMENTS = Pattern.compile("(?m)^XDG_DOCUMENTS_DIR=\"(\\$HOME)?([^\"]*)\"");

    /// The sample of this program, which the launcher names; classes without a launcher have none.
    static Optional<SampleFolder> ofThis(Properties system) {
        Path home = Path.of(system.getProperty("user.home", "."));
        return Optional.ofNullable(system.getProperty("errata.samples"))
                .map(shipped -> new SampleFolder(Path.of(shipped), documents(home).resolve(NAME)));
    }

    /// The same, to be looked at where the program keeps it.
    SampleFolder uncopied() {
        return new SampleFolder(shipped, shipped);
    }

    /// Where the user keeps documents: as the desktop has written down, in a language of its own at times, else by the usual name.
    static Path documents(Path home) {
        try {
            Matcher line = DOCUMENTS
                    .matcher(Files.readString(home.resolve(".config/user-dirs.dirs"), StandardCharsets.UTF_8));
            if (line.find()) {
                return line.group(1) == null ? Path.of(line.group(2)) : Path.of(home + line.group(2));
            }
        } catch (IOException e) {
            // There is no such file where no desktop has made one.
        }
        return home.resolve("Documents");
    }

    /// Copies the records, unless there is a copy, as a whole or not at all. Says where they are.
    ///
    /// @throws IOException where the disk refuses
    Path copied() throws IOException {
        if (Files.isDirectory(own)) {
            return own;
        }
        Path parent = Optional.ofNullable(own.getParent()).orElseThrow();
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, ".errata-");
        try (Stream<Path> all = Files.walk(shipped)) {
            all.filter(Files::isRegularFile).forEach(file -> copy(file, fresh));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Files.move(fresh, own, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(Path file, Path fresh) {
        Path target = fresh.resolve(shipped.relativize(file).toString());
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
