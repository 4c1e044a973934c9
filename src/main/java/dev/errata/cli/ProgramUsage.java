package dev.errata.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands and options as manual page and completions tell them: read from what the command line itself goes by, so that
/// none of them can say otherwise.
///
/// @param text what it does, some lines
record ProgramUsage(String name, List<String> text, String synopsis, List<Word> words, List<Option> options,
        List<ProgramUsage> commands) {

    /// A word that is no option.
    record Word(String label, String text) {}

    /// @param names  the long one last
    /// @param values what it takes one of; empty for an option without a value, or with one of any kind
    /// @param label  what its value is called; empty for an option without one
    record Option(List<String> names, String label, List<String> values, String text) {

        String longName() {
            return names.getLast();
        }

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    static ProgramUsage of(CommandSpec spec) {
        return new ProgramUsage(spec.name(), List.of(plain(spec.usageMessage().description()).split("\n")),
                spec.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " "),
                map(spec.positionalParameters(), ProgramUsage::word), map(spec.options(), ProgramUsage::option),
                map(List.copyOf(spec.subcommands().values()), (CommandLine line) -> of(line.getCommandSpec())));
    }

    private static <A, B> List<B> map(List<A> items, Function<A, B> made) {
        return items.stream().map(made).toList();
    }

    private static Word word(PositionalParamSpec word) {
        return new Word(word.paramLabel(), plain(word.description()));
    }

    private static Option option(OptionSpec option) {
        List<String> names = Arrays.stream(option.names()).sorted((a, b) -> a.length() - b.length()).toList();
        String label = option.arity().max() == 0 ? "" : option.paramLabel();
        List<String> values = label.contains("|") ? List.of(label.split("\\|")) : List.of();
        return new Option(names, label, values, plain(option.description()));
    }

    /// picocli has them as format strings.
    private static String plain(String[] description) {
        return String.join("\n", description).replace("%%", "%");
    }
}
