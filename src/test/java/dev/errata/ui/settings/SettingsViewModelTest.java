package dev.errata.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.LogSet;
import dev.errata.curation.Settings;
import dev.errata.curation.Threshold;
import dev.errata.message.Language;
import dev.errata.record.Field;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
    private static final String MISSING = "schema-missing-field";

    @TempDir
    Path temporary;

    private SettingsFolder folder(String settings) {
        return new SettingsFolder(temporary, settings);
    }

    private static SettingsViewModel model(SettingsFolder folder) {
        return new SettingsViewModel(folder.session, folder.tasks, folder.told::add);
    }

    @Test
    void aChoiceIsOnDiskAndTheRulesFollow() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        assertTrue(folder.findings(MISSING) > 0);
        model.choose(folder.rule(MISSING), SettingsViewModel.Choice.OFF);
        folder.background.runAll();
        assertEquals("[rules]\nschema-missing-field = \"off\"\n", folder.text());
        assertEquals(SettingsViewModel.Choice.OFF, model.choice(folder.rule(MISSING)));
        assertEquals(0, folder.findings(MISSING));
        model.choose(folder.rule(MISSING), SettingsViewModel.Choice.USUAL);
        folder.background.runAll();
        assertEquals("[rules]\n", folder.text());
        assertTrue(folder.findings(MISSING) > 0);
    }

    @Test
    void whatIsChosenAlreadyWritesNothing() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        model.choose(folder.rule(MISSING), SettingsViewModel.Choice.USUAL);
        model.ignoreCase(true);
        model.want("java", true);
        model.days(SettingsViewModel.Age.STALE, Optional.of(365));
        model.wantChinese(Settings.ChineseWanted.WHERE_USED);
        assertTrue(model.threshold(Threshold.BROAD_CATCHES, Optional.of(BigDecimal.TEN)));
        model.vocabulary(Field.CATEGORY, List.of());
        folder.background.runAll();
        assertEquals("", folder.text());
    }

    @Test
    void writesEachKindOfSetting() {
        SettingsFolder folder = folder("# ours\n");
        SettingsViewModel model = model(folder);
        List<Runnable> changes = List.of(() -> model.ignoreCase(false), () -> model.want("re2", false),
                () -> model.days(SettingsViewModel.Age.AGEING, Optional.of(90)),
                () -> model.wantChinese(Settings.ChineseWanted.NEVER),
                () -> model.threshold(Threshold.WEAK_DEAD_END, Optional.of(new BigDecimal("0.4"))),
                () -> model.vocabulary(Field.CATEGORY, List.of("disk", "memory")));
        changes.forEach(change -> {
            change.run();
            folder.background.runAll();
        });
        assertEquals("""
                # ours

                [matching]
                case_insensitive = false
                flavours = ["java", "javascript", "python"]

                [dates]
                ageing_days = 90

                [chinese]
                wanted = "never"

                [thresholds]
                weak_dead_end = 0.4

                [vocabulary]
                category = ["disk", "memory"]
                """, folder.text());
        assertEquals(List.of(), model.textProperty().getValue().faults());
    }

    @Test
    void refusesANumberThatCannotBe() {
        SettingsFolder folder = folder("");
        assertFalse(model(folder).threshold(Threshold.CONFIDENCE_WITH_FEW, Optional.of(new BigDecimal("1.2"))));
        folder.background.runAll();
        assertEquals("", folder.text());
    }

    @Test
    void takesBackChangeAfterChange() {
        SettingsFolder folder = folder("[rules]\n");
        SettingsViewModel model = model(folder);
        model.choose(folder.rule(MISSING), SettingsViewModel.Choice.OFF);
        folder.background.runAll();
        model.ignoreCase(false);
        folder.background.runAll();
        model.takeBack();
        folder.background.runAll();
        assertEquals("[rules]\nschema-missing-field = \"off\"\n", folder.text());
        assertTrue(model.changedProperty().get());
        model.takeBack();
        folder.background.runAll();
        assertEquals("[rules]\n", folder.text());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void takesNothingBackThatOthersWroteSince() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        model.ignoreCase(false);
        folder.background.runAll();
        String theirs = folder.text() + "# theirs\n";
        folder.write(theirs.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        model.takeBack();
        folder.background.runAll();
        assertEquals(theirs, folder.text());
        assertEquals(List.of(Phrase.of("settings.changed-elsewhere")),
                folder.told.stream().map(Notice::text).toList());
    }

    @Test
    void whatOthersWroteStays() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        folder.write("[dates]\nstale_days = 30\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        model.ignoreCase(false);
        folder.background.runAll();
        assertEquals("[dates]\nstale_days = 30\n\n[matching]\ncase_insensitive = false\n", folder.text());
        assertEquals(30, model.now().staleDays());
    }

    @Test
    void bytesThatAreNoTextAreNotWrittenOver() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        folder.write(new byte[]{'#', ' ', (byte) 0xE9, '\n'});
        String before = folder.text();
        model.ignoreCase(false);
        folder.background.runAll();
        assertEquals(before, folder.text());
        assertEquals(1, folder.told.size());
    }

    @Test
    void countsFindingsAndGathersWords() {
        SettingsFolder folder = folder("");
        SettingsViewModel model = model(folder);
        List<Object> heard = new ArrayList<>();
        model.countFindings(counts -> heard.add(counts.get(MISSING)));
        model.wordsInUse(Field.TAGS, heard::add);
        folder.background.runAll();
        assertEquals(List.of(Math.toIntExact(folder.findings(MISSING)), List.of("a", "b")), heard);
    }

    @Test
    void whatIsKeptAgainBeforeItIsWrittenIsTakenBackInOne() {
        SettingsFolder folder = folder("[rules]\n");
        SettingsViewModel model = model(folder);
        LogSet set = new LogSet("web", List.of("a.log"), false);
        model.keep(set, () -> {});
        model.keep(set, () -> {});
        folder.background.runAll();
        model.takeBack();
        folder.background.runAll();
        assertEquals("[rules]\n", folder.text());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void saysWhyTheSettingsCannotBeWritten() throws IOException {
        SettingsFolder folder = folder("");
        Path place = Files.writeString(temporary.resolve(".errata"), "a file").resolve("settings.toml");
        model(folder).ignoreCase(false);
        folder.background.runAll();
        assertEquals(List.of("无法写入设置：" + place + "：它或其文件夹的位置已被其他内容占用"), folder.told.stream().map(Notice::text)
                .map(new Localization(Language.CHINESE)::now).map(text -> text.replace("\uFEFF", "")).toList());
    }
}
