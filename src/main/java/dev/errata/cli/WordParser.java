package dev.errata.cli;

import dev.errata.cli.Usage.Need;
import dev.errata.cli.Usage.Option;
import dev.errata.cli.Usage.Values;
import dev.errata.message.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// picocli, told of every command in one language: takes all words apart, says what is wrong with them, and writes the help.
final class WordParser {
    private static final int WIDTH = 100;

    private final Messages messages;
    private final CommandLine root;

    /// What the words ask for.
    sealed interface Asked {

        record Run(Words words) implements Asked {}

        record Help(String text) implements Asked {}

        record Version() implements Asked {}
    }

    /// @param program  the words and options of the program itself
    /// @param commands those of each command
    WordParser(Usage program, List<Usage> commands, Messages messages) {
        this.messages = messages;
        CommandSpec spec = spec(program);
        spec.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).arity("0").versionHelp(true)
                .description(messages.text("cli.option.version")).build());
        root = new CommandLine(spec);
        commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
        root.setExpandAtFiles(false);
    }

    Asked parse(List<String> words) throws UsageException {
        ParseResult program = parsed(words);
        ParseResult named = program.hasSubcommand() ? program.subcommand() : program;
        if (named.isUsageHelpRequested()) {
            return new Asked.Help(help(named.commandSpec().commandLine()));
        }
        if (program.isVersionHelpRequested()) {
            return new Asked.Version();
        }
        if (program.hasSubcommand() && !program.matchedPositionals().isEmpty()) {
            throw new UsageException("cli.usage.unknown-word", program.matchedPositionalValue(0, ""));
        }
        return new Asked.Run(words(named, program.hasSubcommand()
                ? Optional.of(named.commandSpec().name())
                : Optional.empty()));
    }

    private static Words words(ParseResult named, Optional<String> command) {
        Map<String, List<String>> options = new HashMap<>();
        named.matchedOptionsSet().forEach(option -> options.put(option.longestName(),
                option.arity().max() == 0 ? List.of() : List.copyOf(option.stringValues())));
        return new Words(command,
                named.matchedPositionals().stream().flatMap(word -> word.stringValues().stream()).toList(), options);
    }

    /// The usage of the command that the words name, or of the program.
    String usage(List<String> words) {
        return help(words.stream().filter(word -> !word.startsWith("-")).findFirst()
                .map(root.getSubcommands()::get).orElse(root));
    }

    /// As manual page and completions tell it.
    ProgramUsage program() {
        return ProgramUsage.of(root.getCommandSpec());
    }

    private static String help(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF);
    }

    private ParseResult parsed(List<String> words) throws UsageException {
        try {
            return root.parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw new UsageException(e.isUnknownOption() ? "cli.usage.unknown-option" : "cli.usage.too-many",
                    e.getUnmatched().getFirst());
        } catch (CommandLine.MissingParameterException e) {
            throw new UsageException("cli.usage.missing",
                    e.getMissing().stream().map(WordParser::label).collect(Collectors.joining(", ")));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw new UsageException("cli.usage.twice", label(e.getOverwritten()));
        } catch (ParameterException e) {
            throw new UsageException("cli.usage.other", String.valueOf(e.getMessage()));
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /// picocli's model of one command, built by hand, which spares the reflection that annotations cost.
    private CommandSpec spec(Usage usage) {
        CommandSpec spec = CommandSpec.create().name(usage.name());
        spec.usageMessage().description(text("cli." + usage.name())).width(WIDTH).abbreviateSynopsis(false)
                .synopsisHeading(text("cli.heading.usage") + " ").descriptionHeading("%n")
                .parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + text("cli.heading.commands") + "%n").sortOptions(false);
        if (!usage.synopsis().isEmpty()) {
            spec.usageMessage().customSynopsis(usage.synopsis().toArray(String[]::new));
        }
        spec.parser().unmatchedOptionsArePositionalParams(usage.takesStrangeOptionsAsWords());
        for (int i = 0; i < usage.words().size(); i++) {
            spec.addPositional(positional(usage.words().get(i), i, usage.name()));
        }
        usage.options().forEach(option -> spec.addOption(option(option)));
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true)
                .description(text("cli.option.help")).build());
        return spec;
    }

    private PositionalParamSpec positional(Usage.Word word, int index, String command) {
        boolean required = word.need() == Need.REQUIRED;
        return PositionalParamSpec.builder().index(Integer.toString(index)).arity(required ? "1" : "0..1")
                .required(required).paramLabel(word.label()).type(String.class)
                .description(text("cli." + command + "." + word.label())).build();
    }

    private OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(text(option.key()));
        if (option.values() == Values.NONE) {
            return builder.type(boolean.class).arity("0").build();
        }
        return builder.paramLabel(option.label()).type(option.values() == Values.ONE ? String.class : String[].class)
                .arity(option.values() == Values.SEVERAL ? "1..*" : "1").required(option.need() == Need.REQUIRED)
                .build();
    }

    /// picocli takes descriptions for format strings.
    private String text(String key) {
        return messages.text(key).replace("%", "%%");
    }
}
