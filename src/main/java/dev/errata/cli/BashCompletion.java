package dev.errata.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the command line as bash completes them. Where none of them fits, bash goes on to files.
final class BashCompletion {
    private static final String INDENT = "    ";

    private final ProgramUsage program;

    BashCompletion(ProgramUsage program) {
        this.program = program;
    }

    String text() {
        String names = program.commands().stream().map(ProgramUsage::name).collect(Collectors.joining(" | "));
        return """
                # bash completion for errata
                _errata() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= words= i
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case ${COMP_WORDS[i]} in
                        %s)
                            command=${COMP_WORDS[i]}
                            break
                            ;;
                        esac
                    done
                    case $command:$before in
                %s    *)
                        case $command:$word in
                %s        esac
                        ;;
                    esac
                    COMPREPLY=($(compgen -W "$words" -- "$word"))
                }
                complete -o default -F _errata errata
                """.formatted(names, all().map(this::values).collect(Collectors.joining()),
                all().map(this::options).collect(Collectors.joining()) + commands());
    }

    private Stream<ProgramUsage> all() {
        return Stream.concat(Stream.of(program), program.commands().stream());
    }

    /// What may stand behind each option that takes a value; nothing, so files, where that may be anything.
    private String values(ProgramUsage command) {
        return command.options().stream().filter(ProgramUsage.Option::takesValue)
                .map(option -> line(1, name(command) + ":" + option.longName(), option.values()))
                .collect(Collectors.joining());
    }

    private String options(ProgramUsage command) {
        return line(2, name(command) + ":-*",
                command.options().stream().flatMap(option -> option.names().stream()).toList());
    }

    private String commands() {
        return line(2, ":*", program.commands().stream().map(ProgramUsage::name).toList());
    }

    private String name(ProgramUsage command) {
        return command.equals(program) ? "" : command.name();
    }

    private static String line(int depth, String pattern, List<String> words) {
        return INDENT.repeat(depth) + pattern + ") words='" + String.join(" ", words) + "' ;;\n";
    }
}
