package dev.errata.cli;

import dev.errata.message.Messages;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Builds picocli's model of one command by hand, which spares the reflection that annotations cost at every start. The texts
/// are those under the command's name in the bundle `cli`.
final class Usage {
    private static final int WIDTH = 100;

    private final CommandSpec spec;
    private final String name;
    private final Messages messages;

    /// @param name the command's word; `errata` for the root
    Usage(String name, Messages messages) {
        this.name = name;
        this.messages = messages;
        spec = CommandSpec.create().name(name);
        spec.usageMessage().description(text("cli." + name)).width(WIDTH).abbreviateSynopsis(false)
                .synopsisHeading(text("cli.heading.usage") + " ").descriptionHeading("%n")
                .parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + text("cli.heading.commands") + "%n").sortOptions(false);
    }

    /// Every command can be asked for help, told the language, and asked where a failure came from.
    CommandSpec spec() {
        spec.addOption(option("--lang", "en|zh", text("cli.option.lang")).build());
        spec.addOption(OptionSpec.builder("--verbose").type(boolean.class).arity("0")
                .description(text("cli.option.verbose")).build());
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true)
                .description(text("cli.option.help")).build());
        return spec;
    }

    /// An optional FOLDER.
    Usage folder() {
        return positional("FOLDER", "0..1");
    }

    /// Words in a row that are no options: `labels` are their names.
    Usage words(String... labels) {
        for (String label : labels) {
            positional(label, "1");
        }
        return this;
    }

    Usage positional(String label, String arity) {
        int index = spec.positionalParameters().size();
        spec.addPositional(PositionalParamSpec.builder().index(Integer.toString(index)).arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .type(String.class).description(text("cli." + name + "." + label)).build());
        return this;
    }

    /// An option with a value that may be left out.
    Usage option(String option, String label) {
        spec.addOption(option(option, label, describe(option)).build());
        return this;
    }

    /// An option with a value that may not be left out.
    Usage requiredOption(String option, String label) {
        spec.addOption(option(option, label, describe(option)).required(true).build());
        return this;
    }

    /// An option with one value or more that may be given several times, or not at all.
    Usage severalOptions(String option, String label) {
        spec.addOption(OptionSpec.builder(option).paramLabel(label).type(String[].class).arity("1..*")
                .description(describe(option)).build());
        return this;
    }

    /// An option with a value that may be given several times, or not at all.
    Usage options(String option, String label) {
        spec.addOption(OptionSpec.builder(option).paramLabel(label).type(String[].class).arity("1")
                .description(describe(option)).build());
        return this;
    }

    /// An option without a value.
    Usage flag(String option) {
        spec.addOption(OptionSpec.builder(option).type(boolean.class).arity("0").description(describe(option)).build());
        return this;
    }

    /// An option that takes one of these words.
    Usage choice(String option, List<String> words) {
        return option(option, String.join("|", words));
    }

    private String describe(String option) {
        return text("cli." + name + "." + option.substring(2));
    }

    private static OptionSpec.Builder option(String option, String label, String description) {
        return OptionSpec.builder(option).paramLabel(label).type(String.class).arity("1").description(description);
    }

    /// picocli takes descriptions for format strings.
    private String text(String key) {
        return messages.text(key).replace("%", "%%");
    }
}
