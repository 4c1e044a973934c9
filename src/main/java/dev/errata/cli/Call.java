package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.validation.RuleCatalogue;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One call of a command: the words that it was given, and what it may use.
///
/// @param words   taken apart
/// @param in      stdin
/// @param rules   the rules; made when they are first needed
/// @param desktop the window; loads JavaFX when it is first asked for
record Call(Words words, Messages messages, Answer answer, Notes notes, InputStream in,
        Surroundings surroundings, Supplier<RuleCatalogue> rules, Supplier<Desktop> desktop) {

    /// The words that are no options, in order.
    List<String> positionals() {
        return words.positionals();
    }

    /// What was given for an option.
    Optional<String> option(String name) {
        return options(name).stream().findFirst();
    }

    /// All that was given for an option that may be given several times, in order.
    List<String> options(String name) {
        return words.options().getOrDefault(name, List.of());
    }

    /// Whether an option without a value was given.
    boolean has(String name) {
        return words.options().containsKey(name);
    }

    /// What was given for an option that takes one of some words, or the first of them.
    String choice(String name, List<String> words) throws UsageException {
        String given = option(name).orElse(words.getFirst());
        if (!words.contains(given)) {
            throw new UsageException("cli.not-a-choice", name, given, String.join(", ", words));
        }
        return given;
    }

    /// The same call, of whose answer and notes somebody hears, too.
    Call heardBy(Consumer<byte[]> ofAnswer, Consumer<String> ofNotes) {
        return new Call(words, messages, answer.heardBy(ofAnswer), notes.heardBy(ofNotes), in, surroundings, rules,
                desktop);
    }

    /// A path as the caller means it.
    Path path(String text) throws CommandException {
        try {
            return surroundings.currentFolder().resolve(text);
        } catch (InvalidPathException e) {
            throw new CommandException("cli.not-a-path", text);
        }
    }
}
