package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.rule.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs commands in this process, in a folder of the test, with streams that are caught and two small rules.
final class Shell {
    private final Path folder;
    private Map<String, String> environment = Map.of("DISPLAY", ":1");
    private Path cache = Path.of("no cache");
    private List<Path> program = List.of();
    private String zone = "UTC";
    private Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private Supplier<RuleCatalogue> rules = () -> new RuleCatalogue(List.of(new Placeholder(), new Whitespace()));
    final RecordingDesktop desktop = new RecordingDesktop();

    /// How often the rules were needed.
    int rulesAsked;

    /// Whether the last run gave an earlier answer again.
    boolean repeated;

    /// How a command ended and what it wrote.
    record Result(int exitCode, String out, String err) {}

    Shell(Path folder) {
        this.folder = folder;
    }

    Shell with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /// As a packaged program, which remembers answers here.
    Shell packaged(Path jar, Path caches) {
        program = List.of(jar);
        cache = caches;
        return this;
    }

    Shell in(String otherZone) {
        zone = otherZone;
        return this;
    }

    Shell at(Clock time) {
        clock = time;
        return this;
    }

    /// With the rules of the program in the place of the two small ones.
    Shell withAllRules() {
        return withRules(Rules::catalogue);
    }

    /// With other rules in the place of the two small ones.
    Shell withRules(Supplier<RuleCatalogue> others) {
        rules = others;
        return this;
    }

    /// A file below the shell's folder.
    Shell file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    Shell file(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... words) {
        return runWith("", words);
    }

    Result runWith(String stdin, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result result = runInto(out, stdin, words);
        return new Result(result.exitCode(), out.toString(UTF_8), result.err());
    }

    Result runInto(OutputStream out, String stdin, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(stdin.getBytes(UTF_8)), out,
                new PrintStream(err, true, UTF_8), Streams.Kind.OTHER);
        Surroundings surroundings = new Surroundings(folder, cache, program, environment, "Linux", Locale.ENGLISH,
                zone, clock);
        ErrataCommand command = new ErrataCommand(streams, surroundings, "errata 1.2.3", this::rules,
                () -> desktop);
        int exitCode = command.run(List.of(words));
        repeated = command.hasRepeated();
        return new Result(exitCode, "", err.toString(UTF_8));
    }

    private RuleCatalogue rules() {
        rulesAsked++;
        return rules.get();
    }

    /// Writes down what it was asked for.
    static final class RecordingDesktop implements Desktop {
        final List<Optional<Path>> opened = new ArrayList<>();
        final List<ScreenshotRequest> pictures = new ArrayList<>();
        Optional<RuntimeException> refusal = Optional.empty();

        @Override
        public void open(Optional<Path> toOpen) {
            opened.add(toOpen);
        }

        @Override
        public void screenshot(ScreenshotRequest request) throws IOException {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            pictures.add(request);
            Files.writeString(request.out(), "PNG");
        }
    }

    /// An error at a signature that says TBD.
    private static final class Placeholder implements RecordRule {
        @Override
        public String id() {
            return "text-placeholder";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            record.value(Field.SIGNATURE).filter(value -> value.string().orElse("").contains("TBD"))
                    .ifPresent(value -> sink.report(value.pointer(), "TBD"));
        }
    }

    /// A warning, with a safe fix, at a signature that ends with a space.
    private static final class Whitespace implements RecordRule {
        @Override
        public String id() {
            return "text-whitespace";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Fixing fixing() {
            return Fixing.SAFE;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            record.value(Field.SIGNATURE).filter(value -> value.string().orElse("").endsWith(" "))
                    .ifPresent(value -> sink.report(value.pointer()));
        }
    }
}
