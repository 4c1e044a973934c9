package dev.errata.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.scan.CleanHits;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class SettingsWindowTest {
    @TempDir
    Path temporary;
    private SettingsFolder folder;
    private SettingsPane pane;
    private Scene scene;

    @Start
    void start(Stage stage) {
        folder = new SettingsFolder(temporary, "[rules]\nno-such-rule = \"off\"\n");
        CommandRegistry commands = new CommandRegistry();
        commands.screenProperty().set(Optional.of("settings"));
        pane = new SettingsPane(folder.session, folder.localization, folder.tasks, folder.told::add, "settings",
                commands, new CommandControls(commands, folder.localization));
        scene = new Scene(pane.node(), 900, 600);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, SettingsPane.STYLES)).dress(scene);
        CommandKeys.listen(scene, commands, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        pane.shown();
        folder.background.runAll();
        pane.focus();
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(Optional.ofNullable(scene.lookup("#" + id)).orElseThrow());
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> node(id, TextField.class).requestFocus());
        robot.interact(() -> node(id, TextField.class).setText(text));
        robot.push(KeyCode.ENTER);
        robot.interact(folder.background::runAll);
    }

    @Test
    void saysWhatInTheFileDoesNotCount(FxRobot robot) {
        assertEquals("Line 2, column 1: there is no setting rules.no-such-rule; the default holds",
                robot.lookup(".field-note").<Labeled>queryAs(Labeled.class).getText());
    }

    @Test
    void aSectionIsReachedByItsName(FxRobot robot) {
        assertTrue(isCurrent("matching"));
        robot.interact(node("settings-go-vocabulary", Button.class)::fire);
        Node names = node("settings-contents", Node.class);
        ScrollPane page = node("folder-settings", ScrollPane.class);
        Node section = scene.getFocusOwner();
        assertTrue(page.getVvalue() > 0);
        assertTrue(page.localToScene(page.getLayoutBounds()).contains(
                section.localToScene(section.getLayoutBounds()).getCenterX(),
                section.localToScene(section.getLayoutBounds()).getCenterY()));
        assertTrue(isCurrent("vocabulary"));
        assertFalse(isCurrent("matching"));
        robot.interact(() -> scene.getWindow().setWidth(500));
        assertFalse(names.isVisible(), "there is no room for both");
    }

    private boolean isCurrent(String section) {
        return node("settings-go-" + section, Button.class).getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("current"));
    }

    @Test
    void aTickAndANumberAreWrittenAndTakenBackByKey(FxRobot robot) {
        robot.interact(node("setting-case", CheckBox.class)::fire);
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().endsWith("[matching]\ncase_insensitive = false\n"));
        type(robot, "setting-weak_dead_end", "0.4");
        assertTrue(folder.text().endsWith("[thresholds]\nweak_dead_end = 0.4\n"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.Q);
        robot.interact(folder.background::runAll);
        assertEquals("0.5", node("setting-weak_dead_end", TextField.class).getText());
        assertFalse(folder.text().contains("thresholds"));
    }

    @Test
    void aNumberThatIsTakenBackLeavesItsFieldHoweverItWasTyped(FxRobot robot) {
        type(robot, "setting-weak_dead_end", "0.40");
        type(robot, "setting-weak_dead_end", "");
        assertFalse(folder.text().contains("weak_dead_end"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.Q);
        robot.interact(folder.background::runAll);
        assertEquals("0.4", typed("setting-weak_dead_end"));
        assertTrue(isFocused("setting-weak_dead_end"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.Q);
        robot.interact(folder.background::runAll);
        assertEquals("0.5", typed("setting-weak_dead_end"));
    }

    @Test
    void aNumberThatCannotBeLeavesItsFieldWhenAnotherCounts(FxRobot robot) {
        typeInto(robot, "setting-ageing", "0");
        robot.push(KeyCode.TAB);
        folder.write("[dates]\nageing_days = 70\n".getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> folder.session.settings().read(failure -> {
            throw new IllegalStateException(failure);
        }));
        robot.interact(folder.background::runAll);
        assertEquals("70", typed("setting-ageing"));
        assertFalse(node("setting-ageing", Node.class).getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("faulty")));
    }

    @Test
    void aNumberThatCannotBeIsMarkedAndNotWritten(FxRobot robot) {
        String before = folder.text();
        type(robot, "setting-weak_dead_end", "1.5");
        assertEquals(before, folder.text());
        Node hint = node("setting-weak_dead_end", TextField.class).getParent().getChildrenUnmodifiable().getLast();
        assertEquals("not a possible number; default: 0.5", ((Labeled) hint).getText());
    }

    @Test
    void theLongPageIsTurnedByKeys(FxRobot robot) {
        ScrollPane page = node("folder-settings", ScrollPane.class);
        robot.interact(() -> node("setting-case", CheckBox.class).requestFocus());
        robot.push(KeyCode.PAGE_DOWN);
        assertTrue(page.getVvalue() > 0);
        robot.push(KeyCode.PAGE_UP);
        assertEquals(0, page.getVvalue());
    }

    @Test
    void aRuleIsFoundByItsIdAndSwitchedOff(FxRobot robot) {
        robot.interact(() -> node("setting-rule-words", TextField.class).setText("missing-field"));
        assertEquals(1, robot.lookup(".rule-setting").queryAll().size());
        ComboBox<?> choices = node("setting-rule-schema-missing-field", ComboBox.class);
        robot.interact(() -> choices.getSelectionModel().selectLast());
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().contains("schema-missing-field = \"off\"\n"));
        assertEquals(0, folder.findings("schema-missing-field"));
    }

    @Test
    void whatIsChosenFollowsTheLanguage(FxRobot robot) {
        robot.interact(() -> folder.localization.languageProperty().set(Language.CHINESE));
        assertEquals("有记录使用时需要", node("setting-chinese", ComboBox.class).getButtonCell().getText());
        assertEquals("默认（错误）", node("setting-rule-schema-missing-field", ComboBox.class).getButtonCell().getText());
        assertEquals("默认（提示–错误）", node("setting-rule-regex-complexity", ComboBox.class).getButtonCell().getText());
    }

    @Test
    void aFileThatIsNoTomlIsNotTouched(FxRobot robot) {
        folder.write("[rules\n".getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> folder.session.settings().read(failure -> {
            throw new IllegalStateException(failure);
        }));
        robot.interact(folder.background::runAll);
        assertTrue(node("setting-case", CheckBox.class).isDisabled());
        assertTrue(robot.lookup(".field-note").<Labeled>queryAs(Labeled.class).getText().contains("not TOML"));
    }

    @Test
    void aSetOfLogsIsAddedMarkedCleanAndTakenOut(FxRobot robot) throws IOException {
        Files.writeString(temporary.resolve("a.log"), "fine");
        robot.interact(() -> node("setting-logs-new-name", TextField.class).setText("web"));
        robot.interact(() -> node("setting-logs-new-files", TextField.class).setText("*.log"));
        robot.interact(node("setting-logs-add", Button.class)::fire);
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().endsWith("[logs.web]\nfiles = [\"*.log\"]\n"));
        assertEquals("1 file, 0.0 MB", node("setting-logs-0-state", Labeled.class).getText());
        robot.interact(node("setting-logs-0-clean", CheckBox.class)::fire);
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().endsWith("[logs.web]\nfiles = [\"*.log\"]\nclean = true\n"));
        robot.interact(() -> node("setting-logs-0-files", TextArea.class).requestFocus());
        robot.interact(() -> node("setting-logs-0-files", TextArea.class)
                .setText("*.log\nb.txt\n"));
        robot.interact(() -> node("setting-logs-new-name", TextField.class).requestFocus());
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().contains("files = [\"*.log\", \"b.txt\"]"));
        assertTrue(robot.lookup(".field-note").queryAll().stream().map(note -> ((Labeled) note).getText())
                .anyMatch("b.txt: there is no such file"::equals));
        robot.interact(node("setting-logs-0-remove", Button.class)::fire);
        robot.interact(folder.background::runAll);
        assertFalse(folder.text().contains("logs"));
    }

    private void typeInto(FxRobot robot, String id, String text) {
        robot.interact(() -> node(id, TextInputControl.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
    }

    private String typed(String id) {
        return node(id, TextInputControl.class).getText();
    }

    private boolean isFocused(String id) {
        return node(id, Node.class).isFocused();
    }

    private void withSets(FxRobot robot, String... names) {
        StringBuilder settings = new StringBuilder();
        for (String name : names) {
            settings.append("[logs.").append(name).append("]\nfiles = [\"").append(name).append(".log\"]\n");
        }
        folder.write(settings.toString().getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> folder.session.settings().read(failure -> {
            throw new IllegalStateException(failure);
        }));
        robot.interact(folder.background::runAll);
    }

    @Test
    void whatIsTypedStaysWhenAnEarlierNumberIsWritten(FxRobot robot) {
        typeInto(robot, "setting-ageing", "90");
        robot.push(KeyCode.TAB);
        typeInto(robot, "setting-stale", "40");
        robot.interact(folder.background::runAll);
        assertEquals("[dates]\nageing_days = 90\n", folder.text().substring(folder.text().indexOf("[dates]")));
        assertEquals("40", typed("setting-stale"));
        assertTrue(isFocused("setting-stale"));
        robot.write("0", 0);
        robot.push(KeyCode.TAB);
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().endsWith("ageing_days = 90\nstale_days = 400\n"));
    }

    @Test
    void wordsThatAreTypedStayWhenAnEarlierNumberIsWritten(FxRobot robot) {
        typeInto(robot, "setting-ageing", "90");
        typeInto(robot, "setting-vocabulary-category", "disk");
        robot.interact(folder.background::runAll);
        assertEquals("disk", typed("setting-vocabulary-category"));
        robot.interact(() -> node("setting-case", CheckBox.class).requestFocus());
        robot.interact(folder.background::runAll);
        assertTrue(folder.text().endsWith("[vocabulary]\ncategory = [\"disk\"]\n"));
    }

    @Test
    void aNumberThatCannotBeStaysMarkedWhenAnotherIsWritten(FxRobot robot) {
        typeInto(robot, "setting-ageing", "0");
        typeInto(robot, "setting-stale", "40");
        robot.push(KeyCode.TAB);
        robot.interact(folder.background::runAll);
        assertEquals("0", typed("setting-ageing"));
        assertTrue(node("setting-ageing", Node.class).getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("faulty")));
    }

    @Test
    void theFilesOfASetCanBeTypedWhileItsLogsAreSearched(FxRobot robot) {
        withSets(robot, "db", "web");
        String before = folder.text();
        typeInto(robot, "setting-logs-1-files", "we");
        robot.interact(() -> folder.session.know(new CleanHits(Map.of(),
                List.of(new CleanHits.Omission("web", "web.log", CleanHits.Why.CUT, 1)), 1, 1), Set.of()));
        robot.interact(folder.background::runAll);
        assertEquals("we", typed("setting-logs-1-files"));
        assertTrue(isFocused("setting-logs-1-files"));
        assertEquals(before, folder.text());
    }

    @Test
    void aTickRightAfterTypingKeepsBoth(FxRobot robot) {
        withSets(robot, "web");
        typeInto(robot, "setting-logs-0-files", "b.txt");
        robot.interact(() -> node("setting-logs-0-clean", CheckBox.class).requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(folder.background::runAll);
        assertEquals("[logs.web]\nfiles = [\"b.txt\"]\nclean = true\n", folder.text());
        assertTrue(isFocused("setting-logs-0-clean"));
    }

    @Test
    void whoTakesASetOutStandsAtTheNext(FxRobot robot) {
        withSets(robot, "db", "web");
        robot.interact(() -> node("setting-logs-0-remove", Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(folder.background::runAll);
        assertEquals("web", node("setting-logs-0-name", Labeled.class).getText());
        assertTrue(isFocused("setting-logs-0-remove"));
        robot.push(KeyCode.SPACE);
        robot.interact(folder.background::runAll);
        assertFalse(folder.text().contains("logs"));
        assertTrue(isFocused("setting-logs-new-name"));
    }

    @Test
    void aSetThatOthersTookOutDoesNotComeBackWithWhatIsTypedInIt(FxRobot robot) {
        withSets(robot, "db", "web");
        typeInto(robot, "setting-logs-1-files", "we");
        withSets(robot, "db");
        assertEquals("[logs.db]\nfiles = [\"db.log\"]\n", folder.text());
    }

    @Test
    void aSetThatCannotBeWrittenIsStillThereToTryAgain(FxRobot robot) {
        folder.write(new byte[]{'#', ' ', (byte) 0xE9, '\n'});
        typeInto(robot, "setting-logs-new-name", "web");
        typeInto(robot, "setting-logs-new-files", "a.log");
        robot.push(KeyCode.ENTER);
        robot.interact(folder.background::runAll);
        assertEquals(1, folder.told.size());
        assertEquals("web a.log", typed("setting-logs-new-name") + " " + typed("setting-logs-new-files"));
        folder.write(new byte[0]);
        robot.push(KeyCode.ENTER);
        robot.interact(folder.background::runAll);
        assertEquals("[logs.web]\nfiles = [\"a.log\"]\n", folder.text());
        assertEquals(" ", typed("setting-logs-new-name") + " " + typed("setting-logs-new-files"));
    }
}
