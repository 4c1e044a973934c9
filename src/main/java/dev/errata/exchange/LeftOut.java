package dev.errata.exchange;

import java.util.List;
import java.util.Optional;

/// A record that was not exported.
///
/// @param path  its file, relative to the folder
/// @param id    the id that it says it has
/// @param rules ids of the rules that bar it, each once, in order
/// @param parts the parts of its pattern that the format has no words for, where no rule bars it
public record LeftOut(String path, Optional<String> id, List<String> rules, List<String> parts) {

    public LeftOut {
        rules = List.copyOf(rules);
        parts = List.copyOf(parts);
    }

    /// A record that rules bar.
    public LeftOut(String path, Optional<String> id, List<String> rules) {
        this(path, id, rules, List.of());
    }
}
