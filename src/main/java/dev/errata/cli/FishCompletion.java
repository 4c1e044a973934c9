package dev.errata.cli;

/// The words of the command line as fish completes them, each with what it means.
final class FishCompletion {
    private final ProgramUsage program;
    private final StringBuilder script = new StringBuilder("# fish completion for errata\n");

    FishCompletion(ProgramUsage program) {
        this.program = program;
    }

    String text() {
        program.options().forEach(option -> option("__fish_use_subcommand", option));
        for (ProgramUsage command : program.commands()) {
            add("__fish_use_subcommand", "-a " + command.name(), command.text().getFirst());
            command.options()
                    .forEach(option -> option("__fish_seen_subcommand_from " + command.name(), option));
        }
        return script.toString();
    }

    private void option(String when, ProgramUsage.Option option) {
        StringBuilder words = new StringBuilder();
        option.names().forEach(
                name -> words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                        .append(' '));
        if (!option.values().isEmpty()) {
            words.append("-x -a ").append(quoted(String.join(" ", option.values())));
        } else if (option.takesValue()) {
            words.append("-r");
        }
        add(when, words.toString().strip(), option.text());
    }

    private void add(String when, String words, String text) {
        script.append("complete -c errata -n ").append(quoted(when)).append(' ').append(words).append(" -d ")
                .append(quoted(text)).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
