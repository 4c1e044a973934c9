package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A glob means what Java's means.
class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*.log|a.log|true", "*.log|a/b.log|false", "**.log|a/b.log|true",
            "**/*.log|b.log|false", "*.{log,txt}|a.txt|true", "*.{log,}|a.|true", "a[!a-c]|ad|true",
            "a[!a-c]|ab|false", "a[!b]c|a/c|false", "a[-x]|a-|true", "a[x-]|a-|true", "a?c|a/c|false",
            "a\\*|a*|true", "a\\*|ab|false", "}|}|true", "a,b|a,b|true", "é?|é\uD83D\uDE00|true",
            "{a,b}{c,d}|bc|true", "[a\\]|\\|true", "[^a]|^|true", "''|a|false"})
    void matches(String glob, String path, boolean matches) {
        assertEquals(matches, Glob.of(glob).matches(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "[]", "[!]", "[b-a]", "[a-c-e]", "[a/b]", "{a", "{a,{b}}", "a\\", "{[a}"})
    void refuses(String glob) {
        assertThrows(PatternSyntaxException.class, () -> Glob.of(glob));
    }

    @Test
    void takesTimeInProportion() {
        assertEquals(false, Glob.of("*a".repeat(450) + "b").matches("a".repeat(4_000)));
        assertEquals(false, Glob.of("{*a,**,a}".repeat(110) + "b").matches("a".repeat(4_000)));
    }

    @Property(tries = 5_000)
    void meansWhatJavaMeans(@ForAll("globs") String glob, @ForAll("paths") String path) {
        assertEquals(java(glob, path), ours(glob, path), glob + " on " + path);
    }

    private static Optional<Boolean> java(String glob, String path) {
        try {
            return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path)));
        } catch (PatternSyntaxException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> ours(String glob, String path) {
        try {
            return Optional.of(Glob.of(glob).matches(path));
        } catch (PatternSyntaxException refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.of("a", "b", "/", ".", "*", "**", "?", "[ab]", "[!a]", "[a-b]", "[-b]", "{", ",", "}", "\\*",
                "\\a", "[").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", "b", ".", "*", "-", "ab", "a/b", ",").list().ofMinSize(1).ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
