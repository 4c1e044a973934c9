package dev.errata.message;

import java.util.Locale;
import java.util.Optional;

/// A language in which Errata speaks to people.
public enum Language {
    ENGLISH("en", Locale.ENGLISH, "English"), CHINESE("zh", Locale.SIMPLIFIED_CHINESE, "中文");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, Locale locale, String ownName) {
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /// The language with this tag (`en` or `zh`, whatever its case).
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// The language that suits a reader of this locale best: Chinese for any kind of Chinese, else English.
    public static Language suiting(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(ENGLISH);
    }

    /// `en` or `zh`.
    public String tag() {
        return tag;
    }

    /// The locale by which numbers and dates are written in this language.
    public Locale locale() {
        return locale;
    }

    /// What the language calls itself.
    public String ownName() {
        return ownName;
    }
}
