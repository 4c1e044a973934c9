package dev.errata.cli;

import dev.errata.cli.WordParser.Asked;
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

/// The root of the command line: finds the command that the words name, runs it, and makes one line of every failure.
public final class ErrataCommand {
    private static final String NAME = "errata";
    private static final String OPEN = "open";

    private final Streams streams;
    private final Surroundings surroundings;
    private final String version;
    private final Supplier<RuleCatalogue> rules;
    private final Supplier<Desktop> desktop;
    private final SequencedMap<String, Command> commands = new LinkedHashMap<>();
    private boolean hasRepeated;

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
        commands.put("man", new ManCommand(version, messages -> parser(messages).program()));
        commands.put("completion", new CompletionCommand(messages -> parser(messages).program()));
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
            notes.line(parser(messages).usage(words).strip());
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
        } catch (RuntimeException | Error e) {
            return failed(e, "cli.failure.internal", words, notes, e.toString());
        }
    }

    /// Whether the last run only gave the answer of an earlier one again.
    public boolean hasRepeated() {
        return hasRepeated;
    }

    private static int failed(Throwable failure, String key, List<String> words, Notes notes, Object... arguments) {
        notes.warn(key, arguments);
        if (words.contains(Usage.VERBOSE)) {
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
        Asked asked = asked(words, messages);
        Outcome outcome = Outcome.FINE;
        // A switch over the kinds would take a third of the time in which Java starts.
        if (asked instanceof Asked.Run run) {
            outcome = run(new Call(run.words(), messages, answer, notes, streams.in(), surroundings, rules, desktop));
        } else if (asked instanceof Asked.Help help) {
            answer.text(help.text());
        } else {
            answer.line(version);
        }
        answer.flush();
        hasRepeated = answer.isRepeated();
        return outcome;
    }

    private Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        checkLanguage(call);
        Optional<String> named = call.words().command();
        if (named.isEmpty()) {
            checkFolder(call);
        }
        return Optional.ofNullable(commands.get(named.orElse(OPEN))).orElseThrow().run(call);
    }

    private Asked asked(List<String> words, Messages messages) throws UsageException {
        Optional<Words> plain = words.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(commands.get(words.getFirst()))
                        .flatMap(command -> PlainWords.of(command.usage(), words.subList(1, words.size())));
        return plain.isPresent() ? new Asked.Run(plain.get()) : parser(messages).parse(words);
    }

    private WordParser parser(Messages messages) {
        return new WordParser(new Usage(NAME).folder(), commands.values().stream().map(Command::usage).toList(),
                messages);
    }

    /// The usual way in, with a FOLDER that is there or without one, goes past the command line altogether, which
    /// a window needs nothing of.
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
    private static void checkFolder(Call call) throws CommandException {
        for (String word : call.positionals()) {
            if (!Files.isDirectory(call.path(word))) {
                throw new UsageException("cli.usage.unknown-word", word);
            }
        }
    }

    private static void checkLanguage(Call call) throws UsageException {
        Optional<String> given = call.option(Usage.LANG);
        if (given.isPresent() && Language.ofTag(given.get()).isEmpty()) {
            throw new UsageException("cli.not-a-choice", Usage.LANG, given.get(), "en, zh");
        }
    }

    /// Needed before the words are taken apart, since what is said of them is said in it.
    private Language language(List<String> words) {
        Optional<String> given = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(Usage.LANG + "=")) {
                given = Optional.of(words.get(i).substring(Usage.LANG.length() + 1));
            } else if (words.get(i).equals(Usage.LANG) && i + 1 < words.size()) {
                given = Optional.of(words.get(i + 1));
            }
        }
        return given.flatMap(Language::ofTag).orElseGet(surroundings::language);
    }
}
