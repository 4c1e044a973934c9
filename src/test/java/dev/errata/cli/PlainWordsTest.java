package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.cli.WordParser.Asked;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    private static final List<Usage> COMMANDS = List.of(new ValidateCommand().usage(), new ExportCommand().usage(),
            new ScanCommand().usage(), new GetCommand().usage(), new SetCommand().usage(), new FixCommand().usage());

    private final WordParser parser = new WordParser(new Usage("errata").folder(), COMMANDS,
            new Messages(Language.ENGLISH));

    private static Optional<Words> plain(Usage usage, String words) {
        return PlainWords.of(usage, words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }

    @Test
    void takesWordsAndOptionsApart() {
        assertEquals(
                Optional.of(new Words(Optional.of("validate"), List.of("folder"),
                        Map.of("--format", List.of("json"), "--rule", List.of("a", "b"), "--verbose", List.of()))),
                plain(new ValidateCommand().usage(), "--format=json --rule a folder --rule b --verbose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--strange", "--format", "--format json --format text", "--verbose=yes",
            "--fail-on -1", "one two", "--", "-", "--rule="})
    void leavesMistakesAndHelpAlone(String words) {
        assertEquals(Optional.empty(), plain(new ValidateCommand().usage(), words));
    }

    @Test
    void leavesItAloneWhereSomethingIsMissing() {
        assertEquals(List.of(Optional.empty(), Optional.empty()),
                List.of(plain(new GetCommand().usage(), "folder"), plain(new ExportCommand().usage(), "--out file")));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries
                .of("--format", "--format=json", "--fail-on", "--rule", "--rule=a=b", "--log", "--all", "--out",
                        "--batch", "--lang", "--lang=zh", "--verbose", "--verbose=true", "--help", "-h", "-V", "--",
                        "-", "-1",
                        "-x", "", "\"quoted\"", "--rule=\"a\"", "@file", "${HOME}", "%n", "validate", "a b", "日志",
                        "one", "text")
                .list().ofMaxSize(6);
    }

    /// What it does take apart, the library takes apart alike.
    @Property
    void neverReadsOtherwiseThanTheLibrary(@ForAll("lines") List<String> words) throws UsageException {
        for (Usage usage : COMMANDS) {
            Optional<Words> plain = PlainWords.of(usage, words);
            if (plain.isPresent()) {
                List<String> line = new ArrayList<>(List.of(usage.name()));
                line.addAll(words);
                assertEquals(new Asked.Run(plain.get()), parser.parse(line));
            }
        }
    }
}
