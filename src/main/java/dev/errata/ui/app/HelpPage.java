package dev.errata.ui.app;

import dev.errata.ui.fx.Phrase;
import java.util.Arrays;
import java.util.Locale;

/// The pages of the help, in the order in which they are listed: one for how all hangs together, one for each screen, and one for
/// what becomes of the files.
enum HelpPage {
    START, RECORDS, PROBLEMS, LOGS, REGEX, SETTINGS, SAVING;

    /// The page of the screen with this id, or the one to start with.
    static HelpPage ofScreen(String id) {
        return Arrays.stream(values()).filter(page -> page.word().equals(id)).findFirst().orElse(START);
    }

    Phrase title() {
        return Phrase.of("app.help." + word() + ".title");
    }

    /// Its paragraphs, a line each.
    Phrase text() {
        return Phrase.of("app.help." + word());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
