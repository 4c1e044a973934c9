package dev.errata.exchange;

import java.util.List;
import java.util.Optional;

/// A record that was not exported.
///
/// @param path  its file, relative to the folder
/// @param id    the id that it says it has
/// @param rules ids of the rules that bar it, each once, in order
public record LeftOut(String path, Optional<String> id, List<String> rules) {

    public LeftOut {
        rules = List.copyOf(rules);
    }
}
