package dev.errata.ui.fx;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.message.ReadableTime;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The language of the window, switchable at any time: texts that were bound here follow. Belongs to the FX thread.
public final class Localization {
    private final ObjectProperty<Language> language;
    private final ObservableValue<Messages> messages;

    public Localization(Language language) {
        this.language = new SimpleObjectProperty<>(language);
        this.messages = this.language.map(Messages::new);
        // A mapped value is computed anew at each look unless somebody listens; the bundles are read once a language.
        this.messages.addListener((source, before, after) -> {});
    }

    /// The same texts for what is closed before the window is, such as a folder: they follow the language until they are closed, and
    /// what listens to them is not held by the window.
    public Localization following() {
        Localization follower = new Localization(language());
        follower.language.bind(language);
        return follower;
    }

    /// Follows another's language no more.
    public void close() {
        language.unbind();
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /// The texts of the present language; changes with it.
    public ObservableValue<Messages> messages() {
        return messages;
    }

    /// The text of `key`, following the language and those arguments that are themselves observable.
    public StringBinding text(String key, Object... arguments) {
        Observable[] followed = Stream.concat(Stream.of(messages),
                Arrays.stream(arguments).filter(Observable.class::isInstance).map(Observable.class::cast))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> now(key, arguments), followed);
    }

    /// The text of `phrase`, following the language.
    public StringBinding text(Phrase phrase) {
        return text(phrase.key(), phrase.arguments().toArray());
    }

    /// The text of `key` in the present language; phrases among the arguments are told in it too. Texts among them may come from files:
    /// what they have of control characters and marks that turn the direction of writing is a U+FFFD here.
    public String now(String key, Object... arguments) {
        return NoBreak.inNames(plain(key, arguments));
    }

    private String plain(String key, Object... arguments) {
        return messages.getValue().text(key, Arrays.stream(arguments)
                .map(argument -> argument instanceof ObservableValue<?> value ? value.getValue() : argument)
                .map(value -> value instanceof Phrase phrase
                        ? plain(phrase.key(), phrase.arguments().toArray())
                        : value)
                .map(value -> value instanceof String text ? Printable.inPlace(text) : value).toArray());
    }

    /// Days and times as the present language writes them.
    public ReadableTime time() {
        return new ReadableTime(language.get());
    }

    /// Sentences one after the other, as the present language writes them.
    public String sentences(String... sentences) {
        return String.join(language.get() == Language.CHINESE ? "" : " ", sentences);
    }

    /// The text of `phrase` in the present language.
    public String now(Phrase phrase) {
        return now(phrase.key(), phrase.arguments().toArray());
    }
}
