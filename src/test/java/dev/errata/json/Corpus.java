package dev.errata.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Real files to test with, where they are at hand.
final class Corpus {

    record File(Path path, JsonText text) {

        byte[] bytes() {
            return text.toBytes();
        }
    }

    private Corpus() {}

    /// All JSON files of a folder of the corpus, in order; skips the test where there is none.
    static List<File> files(String folder) {
        Path root = Path.of("../shared/corpus").resolve(folder);
        assumeTrue(Files.isDirectory(root), () -> "no " + root);
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".json")).sorted().map(Corpus::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File file(Path path) {
        try {
            return new File(path, JsonText.read(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
