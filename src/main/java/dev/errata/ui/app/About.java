package dev.errata.ui.app;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// What this Errata is and what it runs on, as one tells it who is asked for help.
///
/// @param version  of the packaged program; unpackaged classes have none
/// @param java     version and maker
/// @param settings the folder in which the personal settings are kept
record About(Optional<String> version, String java, String javafx, String system, Path settings) {

    /// A line: what it is of, and what there is to say.
    record Line(Phrase label, String value) {}

    /// What the running program says of itself.
    static About ofThis(Properties system, Path settings) {
        return new About(Optional.ofNullable(About.class.getPackage().getImplementationVersion()),
                system.getProperty("java.version", "") + ", " + system.getProperty("java.vendor", ""),
                system.getProperty("javafx.runtime.version", ""),
                "%s %s, %s".formatted(system.getProperty("os.name", ""), system.getProperty("os.version", ""),
                        system.getProperty("os.arch", "")),
                settings);
    }

    /// What is shown line by line, but for the settings.
    List<Line> lines(Localization localization) {
        return List.of(
                new Line(Phrase.of("app.about.version"),
                        version.orElseGet(() -> localization.now("app.about.unpackaged"))),
                new Line(Phrase.of("app.about.java"), java), new Line(Phrase.of("app.about.javafx"), javafx),
                new Line(Phrase.of("app.about.system"), system));
    }

    /// Everything as text, a line each.
    String text(Localization localization) {
        String facts = lines(localization).stream()
                .map(line -> localization.now("app.about.line", localization.now(line.label()), line.value()))
                .collect(Collectors.joining("\n"));
        return facts + "\n"
                + localization.now("app.about.line", localization.now("app.about.settings"), settings.toString());
    }
}
