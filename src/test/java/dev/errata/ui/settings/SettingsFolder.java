package dev.errata.ui.settings;

import dev.errata.message.Language;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A folder of one record that lacks nearly everything, judged by all rules, with or without settings.
final class SettingsFolder {
    final HandDrivenExecutor background = new HandDrivenExecutor();
    final FxTasks tasks = new FxTasks(background, Runnable::run);
    final Localization localization = new Localization(Language.ENGLISH);
    final List<Notice> told = new ArrayList<>();
    final CurationSession session;
    private final Path file;

    SettingsFolder(Path folder, String settings) {
        file = folder.resolve(".errata/settings.toml");
        try {
            Files.writeString(folder.resolve("a.json"), "{\"category\": \"disk\", \"tags\": [\"b\", \"a\"]}");
            if (!settings.isEmpty()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, settings);
            }
            RuleCatalogue rules = Rules.catalogue();
            session = new CurationSession(
                    Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                    Clock.systemUTC(), tasks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background.runAll();
    }

    Rule rule(String id) {
        return session.rules().find(id).orElseThrow();
    }

    /// What others write meanwhile.
    void write(byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text on disk.
    String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many findings of this rule there are.
    long findings(String rule) {
        return session.findings("a.json").stream().filter(finding -> finding.rule().equals(rule)).count();
    }
}
