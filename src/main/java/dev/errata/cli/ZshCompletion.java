package dev.errata.cli;

import java.util.List;
import java.util.stream.Collectors;

/// The words of the command line as zsh completes them, each with what it means.
final class ZshCompletion {
    private final ProgramUsage program;

    ZshCompletion(ProgramUsage program) {
        this.program = program;
    }

    String text() {
        return """
                #compdef errata
                _errata() {
                    local context state state_descr line
                    typeset -A opt_args
                    local -a commands=(
                %s    )
                    _arguments -C \\
                %s        '1: :->command' '*:: :->words'
                    case $state in
                    command)
                        _describe command commands
                        _files -/
                        ;;
                    words)
                        case $words[1] in
                %s        *) _files ;;
                        esac
                        ;;
                    esac
                }
                _errata "$@"
                """.formatted(
                program.commands().stream()
                        .map(command -> "        " + quoted(command.name() + ":" + command.text().getFirst()) + "\n")
                        .collect(Collectors.joining()),
                specs(program.options(), "        "),
                program.commands().stream().map(ZshCompletion::command).collect(Collectors.joining()));
    }

    private static String command(ProgramUsage command) {
        return "        %s)\n            _arguments \\\n%s                '*: :_files' ;;\n".formatted(command.name(),
                specs(command.options(), "                "));
    }

    private static String specs(List<ProgramUsage.Option> options, String indent) {
        return options.stream().flatMap(option -> option.names().stream().map(name -> spec(name, option)))
                .map(spec -> indent + quoted(spec) + " \\\n").collect(Collectors.joining());
    }

    private static String spec(String name, ProgramUsage.Option option) {
        String spec = name + "[" + option.text().replace("[", "\\[").replace("]", "\\]") + "]";
        if (!option.takesValue()) {
            return spec;
        }
        String label = ":" + option.label().replace(":", "\\:");
        return option.values().isEmpty()
                ? "*" + spec + label + ":_files"
                : spec + label + ":(" + String.join(" ", option.values()) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
