package dev.errata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of as many records as wanted, made of real ones: first each as it is, then again and again under new ids, to which
/// the references of the same round lead.
public final class Corpus {
    private static final Pattern ID = Pattern.compile("(\"(?:error_)?id\"\\s*:\\s*\"[^\"]*)\"");
    private static final String END = ".json";

    private Corpus() {}

    /// Writes `count` records made from those in `source` below `target`.
    public static Path write(Path source, int count, Path target) throws IOException {
        List<Path> originals;
        try (Stream<Path> files = Files.walk(source)) {
            originals = files.filter(file -> file.toString().endsWith(END)).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path original = originals.get(i % originals.size());
            int round = i / originals.size();
            String suffix = round == 0 ? "" : "-r" + round;
            String path = source.relativize(original).toString();
            Path copy = target.resolve(path.substring(0, path.length() - END.length()) + suffix + END);
            Files.createDirectories(copy.getParent());
            if (round == 0) {
                Files.copy(original, copy);
            } else {
                String text = Files.readString(original, StandardCharsets.UTF_8);
                Files.writeString(copy, ID.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(suffix) + "\""));
            }
        }
        return target;
    }
}
