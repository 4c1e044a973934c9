package dev.errata.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// All texts in one language. A key is `area.rest`: the line `rest` of the bundle `area.properties` (`area_zh.properties`
/// in Chinese) beside this class. Patterns are those of [MessageFormat]; a bundle holds no ASCII apostrophe, so that none
/// is taken for a quote. May be used from any thread.
public final class Messages {
    private final Language language;
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

    /// What was made of patterns, which takes ten times as long as to use it. Each serves one thread at a time.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /// The text of `key` with `{0}`, `{1}` … replaced by the arguments, numbers written as the language writes them.
    /// A key that no bundle has is a mistake in the program: it fails where assertions are on, as they are in tests; a
    /// person is shown the key.
    public String text(String key, Object... args) {
        Optional<String> pattern = pattern(key);
        assert pattern.isPresent() : "no text for " + key + " in " + language;
        return pattern.map(found -> format(found, args)).orElse(key);
    }

    /// Whether the language has a text for `key`.
    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    private String format(String pattern, Object... args) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(pattern, text -> new MessageFormat(text, language.locale()));
        synchronized (format) {
            return format.format(args);
        }
    }

    private Optional<String> pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Map<String, String> area = areas.computeIfAbsent(key.substring(0, dot), this::load);
        return Optional.ofNullable(area.get(key.substring(dot + 1)));
    }

    private Map<String, String> load(String area) {
        String name = language == Language.ENGLISH ? area : area + "_" + language.tag();
        try (InputStream in = Messages.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(line -> line, lines::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts of " + name, e);
        }
    }
}
