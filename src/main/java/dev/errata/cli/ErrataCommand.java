package dev.errata.cli;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The root of the command line: finds the command that the words name, runs it, and makes one line of every failure.
public final class ErrataCommand {
    private static final String NAME = "errata";
    private static final String OPEN = "open";
    private static final String LANG = "--lang";
    private static final String VERSION = "--version";

    private final Streams streams;
    private final Surroundings surroundings;
    private final String version;
    private final Supplier<RuleCatalogue> rules;
    private final Supplier<Desktop> desktop;
    private final SequencedMap<String, Command> commands = new LinkedHashMap<>();

    /// @param version what `--version` says
    /// @param rules   makes the rules; called when a command needs them
    /// @param desktop makes the window; called when a command needs it, since that loads JavaFX
    public ErrataCommand(Streams streams, Surroundings surroundings, String version, Supplier<RuleCatalogue> rules,
            Supplier<Desktop> desktop) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.version = version;
        this.rules = rules;
        this.desktop = desktop;
        commands.put(OPEN, new OpenCommand());
        commands.put("validate", new ValidateCommand());
        commands.put("fix", new FixCommand());
        commands.put("accept", new AcceptCommand());
        commands.put("export", new ExportCommand());
        commands.put("import", new ImportCommand());
        commands.put("get", new GetCommand());
        commands.put("set", new SetCommand());
        commands.put("lookup", new LookupCommand());
        commands.put("scan", new ScanCommand());
        commands.put("regex", new RegexCommand());
        commands.put("test", new TestCommand());
        commands.put("rules", new RulesCommand());
        commands.put("schema", new SchemaCommand());
        commands.put("stats", new StatsCommand());
        commands.put("screenshot", new ScreenshotCommand());
        commands.put("man", new ManCommand(version));
        commands.put("completion", new CompletionCommand());
    }

    /// Runs the command that these words name. The exit code: 0 fine, 1 bad news, 2 it could not be done.
    public int run(List<String> words) {
        Messages messages = new Messages(language(words));
        Notes notes = new Notes(streams, messages);
        try {
            return run(words, messages, notes).exitCode();
        } catch (UsageException e) {
            notes.warn(e.key(), e.arguments());
            notes.line("");
            notes.line(usage(words, messages).strip());
            return Outcome.FAILED.exitCode();
        } catch (AnswerException e) {
            if (e.isClosedPipe()) {
                return Outcome.FINE.exitCode();
            }
            return failed(e, "cli.failure.answer", words, notes, String.valueOf(e.getMessage()));
        } catch (CommandException e) {
            return failed(e, e.key(), words, notes, e.arguments());
        } catch (IOException e) {
            return failed(e, FileFailure.key(e), words, notes, FileFailure.arguments(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e, "cli.failure.interrupted", words, notes);
        } catch (RuntimeException e) {
            return failed(e, "cli.failure.internal", words, notes, e.toString());
        }
    }

    private static int failed(Exception failure, String key, List<String> words, Notes notes, Object... arguments) {
        notes.warn(key, arguments);
        if (words.contains("--verbose")) {
            notes.trace(failure);
        }
        return Outcome.FAILED.exitCode();
    }

    private Outcome run(List<String> words, Messages messages, Notes notes)
            throws IOException, CommandException, InterruptedException {
        if (opensWindow(words)) {
            return Outcome.FINE;
        }
        Answer answer = new Answer(streams.out());
        ParseResult root = parse(words, messages);
        ParseResult named = root.hasSubcommand() ? root.subcommand() : root;
        if (named.isUsageHelpRequested()) {
            answer.text(help(named.commandSpec()));
            answer.flush();
            return Outcome.FINE;
        }
        if (root.isVersionHelpRequested()) {
            answer.line(version);
            answer.flush();
            return Outcome.FINE;
        }
        String word = root.hasSubcommand() ? named.commandSpec().name() : OPEN;
        Call call = new Call(named, messages, answer, notes, streams.in(), surroundings, rules, desktop);
        checkLanguage(call);
        if (!root.matchedPositionals().isEmpty()) {
            checkFolder(call, root);
        }
        Outcome outcome = Optional.ofNullable(commands.get(word)).orElseThrow().run(call);
        answer.flush();
        return outcome;
    }

    /// The usual way in, with a FOLDER that is there or without one, goes past the parser of words: no cache takes its classes, and
    /// who opens a window waits for them.
    private boolean opensWindow(List<String> words) throws IOException, InterruptedException {
        List<String> named = !words.isEmpty() && words.getFirst().equals(OPEN) ? words.subList(1, words.size()) : words;
        if (named.size() > 1 || !surroundings.hasDisplay()) {
            return false;
        }
        Optional<Path> folder = OpenCommand.folder(named, surroundings.currentFolder());
        boolean isWord = named.stream().anyMatch(word -> word.startsWith("-"))
                || words.size() == 1 && words.equals(named) && commands.containsKey(words.getFirst());
        if (isWord || folder.isEmpty() && !named.isEmpty()) {
            return false;
        }
        desktop.get().open(folder);
        return true;
    }

    /// Without a command's word, one word may name a folder to open; anything else is a mistyped command.
    private static void checkFolder(Call call, ParseResult root) throws CommandException {
        String first = root.matchedPositionalValue(0, "");
        if (root.hasSubcommand() || !Files.isDirectory(call.path(first))) {
            throw new UsageException("cli.usage.unknown-word", first);
        }
    }

    private static void checkLanguage(Call call) throws UsageException {
        Optional<String> given = call.option(LANG);
        if (given.isPresent() && Language.ofTag(given.get()).isEmpty()) {
            throw new UsageException("cli.not-a-choice", LANG, given.get(), "en, zh");
        }
    }

    private ParseResult parse(List<String> words, Messages messages) throws UsageException {
        try {
            return commandLine(messages).parseArgs(words.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw new UsageException(e.isUnknownOption() ? "cli.usage.unknown-option" : "cli.usage.too-many",
                    e.getUnmatched().getFirst());
        } catch (CommandLine.MissingParameterException e) {
            throw new UsageException("cli.usage.missing",
                    e.getMissing().stream().map(ErrataCommand::label).collect(Collectors.joining(", ")));
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

    private CommandLine commandLine(Messages messages) {
        CommandSpec root = new Usage(NAME, messages).folder().spec();
        root.addOption(OptionSpec.builder("-V", VERSION).type(boolean.class).arity("0").versionHelp(true)
                .description(messages.text("cli.option.version")).build());
        CommandLine line = new CommandLine(root);
        commands.forEach((name, command) -> line.addSubcommand(name, command.spec(messages)));
        return line.setExpandAtFiles(false);
    }

    private static String help(CommandSpec spec) {
        return spec.commandLine().getUsageMessage(Ansi.OFF);
    }

    /// The usage of the command that the words name, or of the root.
    private String usage(List<String> words, Messages messages) {
        CommandLine line = commandLine(messages);
        CommandLine named = words.stream().filter(word -> !word.startsWith("-")).findFirst()
                .map(line.getSubcommands()::get).orElse(line);
        return help(named.getCommandSpec());
    }

    /// Needed before the words are taken apart, since what is said of them is said in it.
    private Language language(List<String> words) {
        Optional<String> given = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(LANG + "=")) {
                given = Optional.of(words.get(i).substring(LANG.length() + 1));
            } else if (words.get(i).equals(LANG) && i + 1 < words.size()) {
                given = Optional.of(words.get(i + 1));
            }
        }
        return given.flatMap(Language::ofTag).orElseGet(surroundings::language);
    }
}
