package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

class LocalizationTest {
    private final Localization localization = new Localization(Language.ENGLISH);

    @Test
    void boundTextFollowsTheLanguage() {
        StringBinding text = localization.text("app.dialog.cancel");
        assertEquals("Cancel", text.get());
        localization.languageProperty().set(Language.CHINESE);
        assertEquals("取消", text.get());
    }

    @Test
    void boundTextFollowsItsObservableArguments() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(1);
        StringBinding text = localization.text("app.count.records", count);
        assertEquals("1 record", text.get());
        count.set(1506);
        assertEquals("1,506 records", text.get());
    }

    @Test
    void whatFollowsItDoesSoUntilItIsClosed() {
        Localization follower = localization.following();
        localization.languageProperty().set(Language.CHINESE);
        assertEquals("取消", follower.now("app.dialog.cancel"));
        follower.close();
        localization.languageProperty().set(Language.ENGLISH);
        assertEquals("取消", follower.now("app.dialog.cancel"));
    }

    @Test
    void readsAPhrase() {
        assertEquals("2 records", localization.now(Phrase.of("app.count.records", 2)));
    }

    @Test
    void putsSentencesOneAfterTheOtherAsTheLanguageDoes() {
        assertEquals("One. Two.", localization.sentences("One.", "Two."));
        localization.languageProperty().set(Language.CHINESE);
        assertEquals("一。二。", localization.sentences("一。", "二。"));
    }
}
