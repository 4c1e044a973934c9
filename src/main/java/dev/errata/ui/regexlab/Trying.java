package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.regex.PatternOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is tried in the lab at one moment.
///
/// @param path      file of the record
/// @param record    its id, or its file where it has none
/// @param pattern   as it is written
/// @param options   how it is meant
/// @param signature of the record
/// @param samples   of the record
record Trying(String path, String record, String pattern, PatternOptions options, Optional<String> signature,
        List<Sample> samples) {

    Trying {
        Objects.requireNonNull(options);
        samples = List.copyOf(samples);
    }
}
