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
            "`(?:abc)?defg`,`defg`", "`(?#abc)defg`,``",
            "`500\u03bcseconds`,`500|seconds`", "`t\u0131meout`,`meout`", "`me\u017f+age`,`age`",
            "`\u212ael\u212bvin`,`vin`",
            "`内存不足 É`,`内存不足 é`"})
    void everyMatchContainsThem(String pattern, String literals) {
        CompiledPattern compiled = (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT);
        assertEquals(literals.isEmpty() ? List.of() : List.of(literals.split("\\|")), PatternLiterals.of(compiled));
    }
}
