package dev.errata.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The least that a Java program needs to print a text: `PrintedText FILE`.
final class PrintedText {
    private PrintedText() {}

    public static void main(String[] words) throws IOException {
        System.out.write(Files.readAllBytes(Path.of(words[0])));
        System.out.flush();
    }
}
