package dev.errata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The peer of opening and validating a folder: reads every file into a tree and keeps all trees. It checks nothing.
final class JacksonPeer {

    private JacksonPeer() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(read(Path.of(arguments[0])).size());
    }

    /// The trees of all files below the folder.
    static List<JsonNode> read(Path folder) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .map(file -> mapper.readTree(file.toFile())).toList();
        }
    }
}
