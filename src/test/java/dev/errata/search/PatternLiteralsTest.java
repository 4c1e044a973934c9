package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternLiteralsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`Not Found`,`not found`", "`abc.*defg`,`abc|defg`",
            "`abcd?efg`,`abc|efg`",
            "`abc(def|x)ghi`,`abc|ghi`", "`abc|def`,``", "`abc[xyz]+ghi`,`abc|ghi`", "`(?i)abcdef`,``",
            "`^abcdef$`,`abcdef`",
            "`abc\\.def`,`abc|def`", "`ab`,``", "`(abc)`,``", "`  abc  d`,`abc d`", "`abc{2}def`,`def`",
            "`(?:abc)?defg`,`defg`", "`(?#abc)defg`,``"})
    void everyMatchContainsThem(String pattern, String literals) {
        CompiledPattern compiled = (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT);
        assertEquals(literals.isEmpty() ? List.of() : List.of(literals.split("\\|")), PatternLiterals.of(compiled));
    }
}
