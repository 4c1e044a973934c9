package dev.errata.regex.engine;

import dev.errata.task.Cancellation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Another program that runs patterns, for one thread at a time. It is asked a line and answers in lines:
///
/// ```
/// question = flags { " " base64 of UTF-16 } "\n"       the flags in brackets, the pattern, the texts
/// answer   = "ready " path of the program              once, at the start
///          | "no " ( offset | "-" ) " " base64 of UTF-16   the pattern is refused, where and why
///          | "ok" then for each text: start " " end | "-"
/// ```
///
/// A program that is not done in time is ended, and started again for the next question.
final class Interpreter {
    private static final Duration START = Duration.ofSeconds(10);
    private static final String READY = "ready ";

    private final List<String> arguments;
    private final String script;
    /// The program itself, once it has said where it is: what is on the path may be a slow wrapper of it.
    private String program;
    private boolean missing;
    private Optional<Child> child = Optional.empty();

    /// What became of a question.
    record Answer(Optional<Refusal> refusal, List<Trial> trials) {}

    private record Child(Process process, Writer in, BufferedReader out) {}

    Interpreter(String program, List<String> arguments, String script) {
        this.program = program;
        this.arguments = List.copyOf(arguments);
        this.script = script;
    }

    /// Python, which neither looks into the current folder nor at what users have installed.
    static Interpreter python() {
        return new Interpreter("python3", List.of("-I", "-S", "-c"), script("engine.py"));
    }

    static Interpreter node() {
        return new Interpreter("node", List.of("-e"), script("engine.js"));
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Interpreter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    /// Asks; empty where the program is not there.
    synchronized Optional<Answer> ask(String flags, Question question, Cancellation cancellation) {
        List<Trial> trials = new ArrayList<>();
        int texts = question.texts().size();
        for (int stops = 0; stops < Question.STOPS_BEFORE_GIVING_UP; stops++) {
            cancellation.check();
            Optional<Child> asked = started();
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            Optional<Refusal> refusal;
            try {
                refusal = tryRest(asked.get(), flags, question, trials);
            } catch (IOException broken) {
                end();
                break;
            }
            if (refusal.isPresent()) {
                return Optional.of(new Answer(refusal, List.of()));
            }
            if (trials.size() == texts) {
                break;
            }
        }
        while (trials.size() < texts) {
            trials.add(new Trial.Unknown());
        }
        return Optional.of(new Answer(Optional.empty(), trials));
    }

    /// Tries the texts that have not been tried, until one of them takes too long.
    private Optional<Refusal> tryRest(Child asked, String flags, Question question, List<Trial> trials)
            throws IOException {
        List<String> rest = question.texts().subList(trials.size(), question.texts().size());
        asked.in().write(line(flags, question.pattern(), rest));
        asked.in().flush();
        Optional<String> compiled = read(asked, question.time());
        if (compiled.filter(answer -> answer.startsWith("no ")).isPresent()) {
            return Optional.of(refusal(compiled.get()));
        }
        boolean alive = compiled.isPresent();
        for (int i = 0; i < rest.size() && alive; i++) {
            Optional<String> answer = read(asked, question.time());
            alive = answer.isPresent();
            trials.add(answer.map(Interpreter::trial).orElseGet(Trial.Unknown::new));
        }
        return Optional.empty();
    }

    synchronized void close() {
        end();
        missing = true;
    }

    private Optional<Child> started() {
        if (child.filter(running -> running.process().isAlive()).isPresent()) {
            return child;
        }
        end();
        if (missing) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        command.add(script);
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Child fresh = new Child(process, new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8),
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
            child = Optional.of(fresh);
            Optional<String> greeting = read(fresh, START).filter(line -> line.startsWith(READY));
            greeting.ifPresentOrElse(line -> program = line.substring(READY.length()), this::end);
        } catch (IOException notThere) {
            end();
        }
        missing = child.isEmpty();
        return child;
    }

    /// The next line; empty where the program did not give one in time, and has been ended.
    private Optional<String> read(Child from, Duration time) throws IOException {
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> kill(from.process()),
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        Optional<String> line;
        try {
            line = Optional.ofNullable(from.out().readLine());
        } finally {
            watch.cancel(false);
        }
        if (line.isEmpty()) {
            end();
        }
        return line;
    }

    private void end() {
        child.ifPresent(running -> kill(running.process()));
        child = Optional.empty();
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String line(String flags, String pattern, List<String> texts) {
        StringBuilder line = new StringBuilder("[").append(flags).append("] ").append(encoded(pattern));
        texts.forEach(text -> line.append(' ').append(encoded(text)));
        return line.append('\n').toString();
    }

    /// Half a pair of surrogates has to get through as well.
    private static String encoded(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Refusal refusal(String answer) {
        String[] words = answer.split(" ", -1);
        return new Refusal(new String(Base64.getDecoder().decode(words[2]), StandardCharsets.UTF_16LE),
                words[1].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[1])));
    }

    private static Trial trial(String answer) {
        if (answer.equals("-")) {
            return new Trial.Miss();
        }
        int space = answer.indexOf(' ');
        return new Trial.Hit(Integer.parseInt(answer.substring(0, space)),
                Integer.parseInt(answer.substring(space + 1)));
    }
}
