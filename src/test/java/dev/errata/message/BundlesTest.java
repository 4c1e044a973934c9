package dev.errata.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the English and the Chinese bundles together, and the code to the bundles.
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/dev/errata/message");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern TEXT_CALL = Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String area) {
        assertEquals(placeholders(area), placeholders(area + "_zh"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noLineHasAnAsciiApostrophe(String bundle) {
        assertEquals(List.of(), linesOf(bundle).filter(line -> line.indexOf('\'') >= 0).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(String bundle) {
        List<String> keys = linesOf(bundle).filter(line -> line.matches("[A-Za-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        assertEquals(Set.copyOf(keys).size(), keys.size(), () -> bundle + ": " + twice(keys));
    }

    /// Names of members of the JSON stand for themselves.
    @ParameterizedTest
    @MethodSource("areas")
    void chineseCallsAnIdAsItsFieldIsCalled(String area) {
        Pattern id = Pattern.compile("[\\p{IsHan}，。：、；（] ?id(?= ?[\\p{IsHan}，。；（]|$)", Pattern.CASE_INSENSITIVE);
        assertEquals(List.of(), read(area + "_zh").values().stream().filter(text -> id.matcher(text).find()).toList());
        assertEquals("编号", new Messages(Language.CHINESE).text("field.id"));
    }

    /// As its field in the record. What grok and syslog-ng have are patterns, and so is a member of the JSON that a command reads.
    @ParameterizedTest
    @MethodSource("areas")
    void englishCallsARegexARegex(String area) {
        Pattern other = Pattern.compile("\\b([Pp]atterns?|[Rr]egular expressions?)\\b");
        Set<String> others = Set.of("export.format.grok", "export.format.syslog-ng", "cli.export.format",
                "cli.regex.batch", "cli.regex.not-a-trial");
        assertEquals(List.of(), keys(area, other).filter(key -> !others.contains(area + "." + key)).toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void englishIsEnglish(String area) {
        Set<String> namesChinese = Set.of("command.view.language-zh", "rule.text-placeholder.finds");
        assertEquals(List.of(), keys(area, Pattern.compile("\\p{IsHan}"))
                .filter(key -> !namesChinese.contains(area + "." + key)).toList());
    }

    @Test
    void whatARuleFindsIsSaidInBothLanguages() {
        assertEquals(List.of(), read("rule_zh").entrySet().stream()
                .filter(text -> text.getKey().endsWith(".finds") && !text.getValue().matches("(?s).*\\p{IsHan}.*"))
                .map(Map.Entry::getKey).toList());
    }

    /// As the form shows them; the name in the JSON may follow in brackets.
    @ParameterizedTest
    @MethodSource("areas")
    void chineseCallsFieldsByTheirLabels(String area) {
        String names = Field.all().stream().map(Field::key).filter(key -> key.contains("_"))
                .map(key -> key.substring(key.lastIndexOf('.') + 1)).distinct().collect(Collectors.joining("|"));
        assertEquals(List.of(), keys(area + "_zh", Pattern.compile("(?<![\\w（/\"])(" + names + ")\\b")).toList());
    }

    /// One word for one thing: that of the field where there is one, else that of most texts.
    @ParameterizedTest
    @CsvSource({"可信度,置信", "渐旧,变旧", "验证等级,验证级别", "引擎,正则风格|各种风格", "无效做法,死路|无效的办法", "解决办法,有效的办法",
            "最近确认,最后确认", "通配符,通配式", "您,你", "创建副本,复制一份|复制条目|复制这条|中复制"})
    void chineseHasOneWordForOneThing(String word, String others) throws IOException {
        Pattern forbidden = Pattern.compile(others);
        assertEquals(List.of(), areas().flatMap(area -> keys(area + "_zh", forbidden).map(key -> area + "." + key))
                .toList(), () -> "it is called " + word);
        assertTrue(areas().anyMatch(area -> keys(area + "_zh", Pattern.compile(word)).findAny().isPresent()));
    }

    @Test
    void whatIsUnsavedIsCountedInFiles() {
        assertEquals("2 个文件未保存", new Messages(Language.CHINESE).text("app.status.unsaved", 2));
    }

    private static Stream<String> keys(String bundle, Pattern pattern) {
        return read(bundle).entrySet().stream().filter(text -> pattern.matcher(text.getValue()).find())
                .map(Map.Entry::getKey).sorted();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternAndNotBlank(String bundle) {
        read(bundle).forEach((key, pattern) -> {
            assertFalse(pattern.isBlank(), key);
            assertDoesNotThrow(() -> new MessageFormat(pattern), key);
        });
    }

    @Test
    void everyKeyWrittenInTheCodeHasAText() throws IOException {
        Messages english = new Messages(Language.ENGLISH);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TEXT_CALL.matcher(Files.readString(file)).results().map(call -> call.group(1))
                        .filter(key -> !english.has(key)).forEach(key -> missing.add(file.getFileName() + ": " + key));
            }
        }
        assertEquals(Set.of(), missing);
    }

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length())).sorted().toList().stream();
        }
    }

    static Stream<String> areas() throws IOException {
        return bundles().map(bundle -> bundle.replaceFirst("_zh$", "")).distinct();
    }

    private static Map<String, Set<String>> placeholders(String bundle) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        read(bundle).forEach((key, pattern) -> byKey.put(key, PLACEHOLDER.matcher(pattern).results()
                .map((MatchResult found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        return byKey;
    }

    private static Map<String, String> read(String bundle) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(BUNDLES.resolve(bundle + ".properties"))));
            return properties.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(String bundle) {
        try {
            return Files.readAllLines(BUNDLES.resolve(bundle + ".properties")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> twice(List<String> keys) {
        Set<String> seen = new TreeSet<>();
        return keys.stream().filter(key -> !seen.add(key)).collect(Collectors.toCollection(TreeSet::new));
    }
}
