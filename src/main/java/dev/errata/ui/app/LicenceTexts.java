package dev.errata.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the licences under which the libraries of the program may be passed on. A licence that several share is kept once.
///
/// @param words   of each licence, by SPDX's name of it
/// @param names   SPDX's name of a licence that its maker calls otherwise
/// @param holders the line that says who holds the copyright, by library, where the licence asks for it
record LicenceTexts(Map<String, String> words, Map<String, String> names, Map<String, String> holders) {
    private static final List<String> SHIPPED = List.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause",
            "GPL-2.0-with-classpath-exception", "MIT");

    static LicenceTexts ofThis() throws IOException {
        Map<String, String> words = new HashMap<>();
        for (String name : SHIPPED) {
            try (InputStream text = resource(name + ".txt")) {
                words.put(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new LicenceTexts(Map.copyOf(words), pairs("names.properties"), pairs("holders.properties"));
    }

    /// What a library's licences say, with its copyright above; empty where the words of one of them are not here.
    Optional<String> of(Library library) {
        List<Optional<String>> all = library.licences().stream().map(this::words).distinct().toList();
        if (all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(Stream
                .concat(Optional.ofNullable(holders.get(library.name())).stream(),
                        all.stream().flatMap(Optional::stream).map(String::strip))
                .collect(Collectors.joining("\n\n")));
    }

    private Optional<String> words(String licence) {
        return Optional.ofNullable(words.get(names.getOrDefault(licence, licence)));
    }

    private static Map<String, String> pairs(String name) throws IOException {
        Properties pairs = new Properties();
        try (Reader in = new InputStreamReader(resource(name), StandardCharsets.UTF_8)) {
            pairs.load(in);
        }
        return pairs.entrySet().stream().collect(
                Collectors.toUnmodifiableMap(pair -> (String) pair.getKey(), pair -> (String) pair.getValue()));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LicenceTexts.class.getResourceAsStream("licence/" + name), name);
    }
}
