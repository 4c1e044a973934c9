package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.search.SortKey;
import dev.errata.ui.control.InputMethod;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandKeys;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Typing a query, as a person does.
@ExtendWith(WindowExtension.class)
class QueryWindowTest {
    private final Path folder;
    private final List<Notice> notices = new ArrayList<>();
    private Optional<RecordsViewModel> shown = Optional.empty();
    private Optional<Scene> opened = Optional.empty();

    QueryWindowTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
    }

    @Start
    void start(Stage stage) throws IOException {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        CurationSession session = BrowseFixture.session(folder, tasks);
        RecordsViewModel model = new RecordsViewModel(session, tasks, Delay.onToolkit(),
                BrowseFixture.remembered(Delay.onToolkit()));
        model.sort(SortKey.ID.usualOrder());
        CommandRegistry registry = new CommandRegistry();
        registry.screenProperty().set(Optional.of("records"));
        BrowsePane pane = new BrowsePane(model,
                new SearchesViewModel(session, model, tasks, Delay.onToolkit(), notices::add), "records",
                new Localization(Language.ENGLISH), registry, Delay.onToolkit(),
                () -> {});
        shown = Optional.of(model);
        Scene scene = new Scene(pane.node(), 800, 600);
        opened = Optional.of(scene);
        Appearance.onToolkit(Theme.LIGHT, List.of(BrowsePane.STYLES)).dress(scene);
        CommandKeys.listen(scene, registry, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        pane.focusList();
    }

    @Test
    void enterStaysAtWhatIsWrong(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("severity:grave");
        press(robot, KeyCode.ENTER);
        await(() -> robot.lookup("#query-fault").query().isVisible());
        assertTrue(field(robot).isFocused());
        press(robot, KeyCode.ESCAPE);
        robot.interact(() -> field(robot).setText("confidence>"));
        press(robot, KeyCode.ENTER);
        await(() -> robot.lookup("#query-fault").query().isVisible());
        assertTrue(field(robot).isFocused());
        press(robot, KeyCode.DOWN);
        await(() -> !field(robot).isFocused());
    }

    @Test
    void aFieldAndItsValueAreCompletedByKeys(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("dom");
        await(() -> model().typing().rows().size() == 1);
        press(robot, KeyCode.TAB);
        await(() -> field(robot).getText().equals("domain:") && model().typing().rows().size() > 2);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        await(() -> field(robot).getText().equals("domain:go "));
        await(() -> model().rows().size() == 2);
        assertTrue(field(robot).isFocused());
        assertEquals(List.of(), model().typing().rows());
    }

    @Test
    void whatIsBeingComposedFiltersOnceItIsDecided(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        List<String> asked = new ArrayList<>();
        robot.interact(() -> model().queryProperty().subscribe(now -> asked.add(now)));
        InputMethod.compose(robot, field(robot), "d", "");
        InputMethod.compose(robot, field(robot), "do", "");
        assertEquals("do", field(robot).getText());
        assertEquals(List.of(""), asked);
        assertEquals(List.of(), model().typing().rows(), "nothing is offered for letters that may go again");
        InputMethod.compose(robot, field(robot), "", "没有");
        assertEquals(List.of("", "没有"), asked);
        await(() -> model().rows().isEmpty());
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.ESCAPE);
        assertEquals("", field(robot).getText());
        assertEquals("", model().queryProperty().get());
    }

    @Test
    void enterGoesToTheListWhereNothingIsChosen(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("domain:j");
        await(() -> !model().typing().rows().isEmpty() && model().rows().size() == 2);
        press(robot, KeyCode.ENTER);
        await(() -> robot.lookup("#record-list").query().isFocused());
        assertEquals("domain:j", field(robot).getText());
    }

    @Test
    void downGoesToTheFirstHitBehindAPlainWord(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("java");
        await(() -> !model().typing().rows().isEmpty() && !model().rows().isEmpty());
        press(robot, KeyCode.DOWN);
        await(() -> robot.lookup("#record-list").query().isFocused());
        assertEquals("java", field(robot).getText());
        assertEquals(0, model().selectedProperty().get());
    }

    @Test
    void enterStaysInTheFilterAndSaysWhyWhereNoRowIsLeft(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("zzz");
        await(() -> model().rows().isEmpty());
        press(robot, KeyCode.ENTER);
        await(() -> shownWhy().isPresent());
        assertEquals(Optional.of("No record matches, so there is no row to go to."), shownWhy());
        assertTrue(field(robot).isFocused());
        robot.write("z");
        await(() -> shownWhy().isEmpty());
    }

    private static Optional<String> shownWhy() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tip && "record-filter-why".equals(tip.getId()))
                .map(window -> ((Tooltip) window).getText()).findFirst();
    }

    @Test
    void escapeClosesTheListThenClearsThenLeaves(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("domain:");
        await(() -> !model().typing().rows().isEmpty());
        press(robot, KeyCode.ESCAPE);
        await(() -> model().typing().rows().isEmpty());
        assertEquals("domain:", field(robot).getText());
        press(robot, KeyCode.ESCAPE);
        assertEquals("", field(robot).getText());
        press(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#record-list").query().isFocused());
    }

    @Test
    void whatIsAtFaultIsUnderlinedAndSaidWithoutMovingTheList(FxRobot robot) throws TimeoutException {
        double top = listTop(robot);
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("confidence<much memory");
        Label fault = robot.lookup("#query-fault").queryAs(Label.class);
        await(fault::isVisible);
        assertTrue(fault.getText().contains("“much” is no number"), fault::getText);
        await(() -> robot.lookup(".fault-underline").tryQuery().isPresent());
        assertTrue(field(robot).getAccessibleHelp().contains("no number"));
        assertEquals(top, listTop(robot));
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.ESCAPE);
        await(() -> !fault.isVisible());
        assertFalse(robot.lookup(".fault-underline").tryQuery().isPresent());
    }

    @Test
    void aFaultIsSaidInFullWhereTheListIsNarrow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#record-list").query().getScene().getWindow().setWidth(440));
        double top = listTop(robot);
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("confidence<much memory");
        Label fault = robot.lookup("#query-fault").queryAs(Label.class);
        await(() -> fault.isVisible() && fault.getHeight() > 30);
        assertEquals(fault.getText(), ((Text) fault.lookup(".text")).getText());
        assertTrue(fault.getParent().getViewOrder() < robot.lookup("#record-list").query().getViewOrder());
        assertEquals(top, listTop(robot));
    }

    @Test
    void downInTheEmptyFieldOffersEarlierSearches(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("memory");
        await(() -> model().rows().size() == 2);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.interact(() -> model().filter(""));
        press(robot, KeyCode.DOWN);
        await(() -> model().typing().rows().equals(List.of(new QueryRow.Recent("memory"))));
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        await(() -> model().rows().size() == 2);
        assertEquals("memory", field(robot).getText());
    }

    @Test
    void theHelpIsOpenedByKeyAndItsExamplesCanBeTried(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F1, KeyCombination.CONTROL_DOWN);
        await(() -> robot.lookup("#query-help").tryQuery().filter(Node::isVisible).isPresent());
        ListView<QueryExample> help = robot.lookup("#query-help").queryListView();
        robot.interact(() -> {
            help.getSelectionModel().select(new QueryExample("confidence<0.5", "number"));
            help.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        await(() -> model().rows().size() == 2);
        assertEquals("confidence<0.5", field(robot).getText());
    }

    @Test
    void lettersInTheFacetsFindAValueWhichIsLeftOutByKey(FxRobot robot) throws TimeoutException {
        ListView<FacetLine> facets = robot.lookup("#facets").queryListView();
        robot.interact(() -> {
            facets.requestFocus();
            facets.getSelectionModel().select(3);
            facets.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "j", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        await(() -> robot.lookup("#facet-search").queryAs(TextField.class).isFocused());
        assertEquals(2, facets.getItems().size());
        press(robot, KeyCode.ENTER);
        await(facets::isFocused);
        press(robot, KeyCode.SPACE, KeyCombination.SHIFT_DOWN);
        await(() -> field(robot).getText().equals("-domain=java"));
        assertEquals(4, model().rows().size());
        press(robot, KeyCode.ESCAPE);
        await(() -> facets.getItems().size() > 10);
        assertTrue(facets.isFocused());
    }

    @Test
    void aSearchIsSavedRunAndDeletedByKeys(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().filter("domain:go"));
        press(robot, KeyCode.B, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await(() -> robot.lookup("#search-name").queryAs(TextField.class).isFocused());
        robot.write("Gophers");
        press(robot, KeyCode.ENTER);
        ListView<KeptSearch> kept = robot.lookup("#saved-searches").queryListView();
        await(() -> kept.isFocused() && kept.getItems().size() == 1);
        robot.interact(() -> model().filter(""));
        press(robot, KeyCode.ENTER);
        await(() -> field(robot).getText().equals("domain:go"));
        press(robot, KeyCode.DELETE);
        await(() -> kept.getItems().isEmpty());
        robot.interact(() -> notices.getLast().offers().getFirst().action().run());
        assertEquals(1, kept.getItems().size());
    }

    @Test
    void aSharedSearchIsAFileOfTheFolderUntilItIsTakenBack(FxRobot robot) throws TimeoutException, IOException {
        Path file = folder.resolve(".errata/searches.jsonl");
        robot.interact(() -> model().filter("domain:go"));
        press(robot, KeyCode.B, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        await(() -> robot.lookup("#search-name").queryAs(TextField.class).isFocused());
        CheckBox shared = robot.lookup("#search-shared").queryAs(CheckBox.class);
        assertFalse(shared.isSelected());
        robot.interact(() -> shared.setSelected(true));
        robot.write("Gophers");
        press(robot, KeyCode.ENTER);
        ListView<KeptSearch> kept = robot.lookup("#saved-searches").queryListView();
        await(() -> kept.getItems().size() == 1);
        assertEquals("{\"name\":\"Gophers\",\"query\":\"domain:go\"}\n", Files.readString(file));
        press(robot, KeyCode.F2);
        await(() -> robot.lookup("#search-name").queryAs(TextField.class).isFocused());
        assertTrue(shared.isSelected(), "it is shared already");
        robot.interact(() -> shared.setSelected(false));
        press(robot, KeyCode.ENTER);
        await(() -> kept.getItems().size() == 1 && kept.getItems().getFirst().sharing() == KeptSearch.Sharing.PERSONAL);
        assertEquals("", Files.readString(file));
        robot.interact(() -> notices.getLast().offers().getFirst().action().run());
        assertEquals("{\"name\":\"Gophers\",\"query\":\"domain:go\"}\n", Files.readString(file));
    }

    /// A stroke that does not repeat itself however slow the machine is.
    private void press(FxRobot robot, KeyCode code, KeyCombination.Modifier... modifiers) {
        List<KeyCombination.Modifier> held = List.of(modifiers);
        robot.interact(() -> opened.orElseThrow().getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code,
                        held.contains(KeyCombination.SHIFT_DOWN), held.contains(KeyCombination.CONTROL_DOWN),
                        held.contains(KeyCombination.ALT_DOWN),
                        false)));
    }

    private RecordsViewModel model() {
        return shown.orElseThrow();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#record-filter").queryAs(TextField.class);
    }

    private static double listTop(FxRobot robot) {
        Node list = robot.lookup("#record-list").query();
        return list.localToScene(list.getLayoutBounds()).getMinY();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
