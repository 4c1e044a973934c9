package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.search.Facet;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Filter, facets, order and keys, as a person uses them.
@ExtendWith(WindowExtension.class)
class BrowseWindowTest {
    private final Path folder;
    private final List<Notice> notices = new ArrayList<>();
    private Optional<CurationSession> opened = Optional.empty();
    private Optional<RecordsViewModel> shown = Optional.empty();
    private Optional<TextField> field = Optional.empty();
    private Optional<BrowsePane> pane = Optional.empty();

    BrowseWindowTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
    }

    @Start
    void start(Stage stage) throws IOException {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        CurationSession session = BrowseFixture.session(folder, tasks);
        opened = Optional.of(session);
        RecordsViewModel model = new RecordsViewModel(session, tasks, Delay.onToolkit(),
                BrowseFixture.remembered(Delay.onToolkit()));
        model.sort(SortKey.ID.usualOrder());
        CommandRegistry registry = new CommandRegistry();
        registry.screenProperty().set(Optional.of("records"));
        shown = Optional.of(model);
        TextField editor = new TextField();
        field = Optional.of(editor);
        BrowsePane made = new BrowsePane(model,
                new SearchesViewModel(session, model, tasks, Delay.onToolkit(), notices::add), "records",
                new Localization(Language.ENGLISH), registry, Delay.onToolkit(),
                editor::requestFocus);
        pane = Optional.of(made);
        made.node().setPrefWidth(640);
        HBox both = new HBox(made.node(), editor);
        Scene scene = new Scene(both, 800, 600);
        Appearance.onToolkit(Theme.LIGHT, List.of(BrowsePane.STYLES)).dress(scene);
        CommandKeys.listen(scene, registry, _ -> {});
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        made.focusList();
    }

    /// The record that is looked at is none of the rows, or there is no row at all.
    @Test
    void theListShowsThatItHasTheFocusWhereNoRowCan(FxRobot robot) throws TimeoutException {
        Region list = robot.lookup("#record-list").queryAs(Region.class);
        assertEquals(Insets.EMPTY, list.getBorder().getInsets());
        robot.interact(() -> session().currentProperty().set(Optional.of("go/panic.json")));
        for (String words : List.of("memory", "nothing-has-this")) {
            robot.interact(() -> model().queryProperty().set(words));
            await(() -> model().rows().size() == (words.equals("memory") ? 2 : 0)
                    && model().selectedProperty().get() < 0);
            robot.interact(() -> pane.orElseThrow().focusList());
            await(() -> list.isFocused() && list.getBorder() != null
                    && list.getBorder().getInsets().equals(new Insets(2)));
        }
        press(robot, KeyCode.ESCAPE);
    }

    @Test
    void typingFiltersAndEscapeClears(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.CONTROL_DOWN);
        robot.write("memory");
        await(() -> model().rows().size() == 2);
        assertEquals("2 of 6", count(robot));
        press(robot, KeyCode.ESCAPE);
        await(() -> model().rows().size() == 6);
        assertEquals("6 records", count(robot));
    }

    @Test
    void aRowThatIsFilledAnewLeavesItsListLaidOut(FxRobot robot) {
        ListCell<?> row = robot.lookup(".record-cell").match(Node::isVisible).queryAs(ListCell.class);
        robot.interact(() -> {
            row.getScene().getRoot().layout();
            Label title = (Label) row.lookup(".title");
            String before = title.getText();
            row.updateIndex(row.getIndex() + 1);
            assertNotEquals(before, title.getText());
            assertFalse(row.isNeedsLayout(), "the list would have all nodes of the row styled anew");
        });
    }

    @Test
    void theMenuTicksTheOrderThatItsButtonNames(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().sort(SortOrder.DEFAULT));
        assertEquals(List.of("sort-severity"), tickedKeys(robot));
        assertTrue(robot.lookup("#record-sort").queryLabeled().getText().startsWith("Severity"));
        robot.interact(() -> model().filter("memory"));
        await(() -> model().rows().size() == 2);
        assertEquals(List.of("sort-relevance"), tickedKeys(robot));
    }

    private static List<String> tickedKeys(FxRobot robot) {
        MenuButton menu = robot.lookup("#record-sort").queryAs(MenuButton.class);
        robot.interact(menu::show);
        List<String> ticked = menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem choice && choice.isSelected()).map(MenuItem::getId)
                .filter(id -> !id.endsWith("cending")).toList();
        robot.interact(menu::hide);
        return ticked;
    }

    @Test
    void marksTheWordsThatAreSearchedInTheRows(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().filter("mem"));
        await(() -> model().rows().size() == 2);
        assertEquals(Set.of("Mem", "mem"), marked(robot, ".found-title"));
        robot.interact(() -> model().filter("memory"));
        await(() -> marked(robot, ".found-title").equals(Set.of("Memory", "memory")));
        robot.interact(() -> model().clearAll());
        await(() -> model().rows().size() == 6);
        assertEquals(Set.of(), marked(robot, ".found-title"));
    }

    @Test
    void marksTheWordsThatAreSearchedInTheTable(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model().look().layoutProperty().set(ListLayout.TABLE);
            model().filter("mem");
        });
        await(() -> marked(robot, ".found-text").equals(Set.of("Mem", "mem")));
        assertEquals(List.of(), robot.lookup(".found-text").queryAll().stream().filter(Node::isVisible)
                .filter(line -> line.getBoundsInParent().getMaxX() > ((Region) line.getParent()).getWidth()).toList());
        robot.interact(() -> model().filter("memory"));
        await(() -> marked(robot, ".found-text").equals(Set.of("Memory", "memory")));
        robot.interact(() -> model().clearAll());
        await(() -> model().rows().size() == 6);
        assertEquals(Set.of(), marked(robot, ".found-text"));
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static Set<String> marked(FxRobot robot, String lines) {
        return robot.lookup(lines).queryAll().stream().filter(BrowseWindowTest::isSeen)
                .flatMap(line -> line.lookupAll(".marked").stream()).map(piece -> ((Text) piece).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void aFacetIsChosenByKeyAndTakenBackByItsChip(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F, KeyCombination.ALT_DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.SPACE);
        await(() -> model().facets().has(Facet.DOMAIN, "go"));
        await(() -> robot.lookup("#chip-domain").tryQuery().isPresent());
        assertEquals("2 of 6", count(robot));
        assertFalse(robot.lookup("#chip-domain").queryButton().isMnemonicParsing(), "an underscore is swallowed");
        robot.clickOn("#chip-domain");
        await(() -> model().rows().size() == 6);
    }

    @Test
    void keysMoveTheSelection(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.END);
        await(() -> isAt("php/torn.json"));
        press(robot, KeyCode.HOME);
        await(() -> isAt("go/deadlock.json"));
        press(robot, KeyCode.DOWN);
        await(() -> isAt("go/panic.json"));
        robot.write("nu");
        await(() -> isAt("java/npe.json"));
        press(robot, KeyCode.ENTER);
        await(() -> editor().isFocused());
    }

    @Test
    void severalAreSelectedByMouse(FxRobot robot) throws TimeoutException {
        robot.clickOn("panic: nil map");
        robot.press(KeyCode.SHIFT).clickOn("OutOfMemoryError 内存不足").release(KeyCode.SHIFT);
        await(() -> selected().equals(List.of("go/panic.json", "java/npe.json", "java/oom.json")));
        robot.press(KeyCode.CONTROL).clickOn("NullPointerException").release(KeyCode.CONTROL);
        await(() -> selected().equals(List.of("go/panic.json", "java/oom.json")));
        robot.clickOn("OutOfMemoryError 内存不足");
        await(() -> selected().equals(List.of("java/oom.json")));
    }

    @Test
    void severalAreSelectedByKeyInTheTableToo(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await(() -> robot.lookup("#record-table").tryQuery().filter(Node::isFocused).isPresent());
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.DOWN, KeyCombination.CONTROL_DOWN);
        press(robot, KeyCode.DOWN, KeyCombination.CONTROL_DOWN);
        press(robot, KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
        await(() -> selected().equals(List.of("go/deadlock.json", "java/npe.json")));
        press(robot, KeyCode.A, KeyCombination.CONTROL_DOWN);
        await(() -> selected().size() == 6);
        assertEquals(6, robot.lookup(".record-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(RowState.PICKED)).count());
        press(robot, KeyCode.HOME);
        await(() -> selected().equals(List.of("go/deadlock.json")));
        assertEquals(0, robot.lookup(".record-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(RowState.PICKED)).count());
    }

    @Test
    void nextAndPreviousWorkFromTheEditor(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            session().currentProperty().set(Optional.of("go/panic.json"));
            editor().requestFocus();
        });
        press(robot, KeyCode.DOWN, KeyCombination.ALT_DOWN);
        await(() -> isAt("java/npe.json"));
        press(robot, KeyCode.UP, KeyCombination.ALT_DOWN);
        press(robot, KeyCode.UP, KeyCombination.ALT_DOWN);
        await(() -> isAt("go/deadlock.json"));
        assertTrue(editor().isFocused());
    }

    @Test
    void aHeaderSortsTheTable(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await(() -> robot.lookup("#record-table").tryQuery().filter(Node::isVisible).isPresent());
        robot.interact(() -> model().look().columnsProperty().set(List.of(Column.ID, Column.CONFIDENCE)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#column-confidence");
        await(() -> model().orderProperty().get().equals(SortKey.CONFIDENCE.usualOrder()));
        assertEquals("go/panic.json", model().rows().getFirst().path());
        robot.clickOn("#column-confidence");
        await(() -> model().orderProperty().get()
                .equals(new SortOrder(SortKey.CONFIDENCE, SortOrder.Direction.ASCENDING)));
        press(robot, KeyCode.DOWN);
    }

    @Test
    void shiftOnAHeaderAddsAKeyAndTheHeadersSayTheirPlaces(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        await(() -> robot.lookup("#record-table").tryQuery().filter(Node::isVisible).isPresent());
        robot.interact(() -> model().look().columnsProperty().set(List.of(new Column(SortKey.TIER), Column.ID)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#column-tier");
        await(() -> model().orderProperty().get().equals(SortKey.TIER.usualOrder()));
        robot.press(KeyCode.SHIFT).clickOn("#column-id").clickOn("#column-id").release(KeyCode.SHIFT);
        await(() -> model().orderProperty().get().words().equals("tier ascending, id descending"));
        assertEquals("php/fatal.json", model().rows().getFirst().path());
        assertTrue(robot.lookup("Tier · 1").tryQuery().isPresent());
        assertTrue(robot.lookup("Id · 2").tryQuery().isPresent());
        robot.press(KeyCode.SHIFT).clickOn("#column-id").release(KeyCode.SHIFT);
        await(() -> model().orderProperty().get().equals(SortKey.TIER.usualOrder()));
    }

    @Test
    void columnsAreChosenAndOrderedByKey(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        robot.interact(() -> model().look().columnsProperty().set(List.of(Column.ID, Column.CONFIDENCE)));
        press(robot, KeyCode.C, KeyCombination.ALT_DOWN);
        await(() -> robot.lookup("#column-list").tryQuery().filter(Node::isFocused).isPresent());
        Node list = robot.lookup("#column-list").query();
        press(robot, list, KeyCode.DOWN, KeyCombination.ALT_DOWN);
        await(() -> model().look().columnsProperty().get().equals(List.of(Column.CONFIDENCE, Column.ID)));
        press(robot, list, KeyCode.DOWN);
        press(robot, list, KeyCode.SPACE);
        await(() -> model().look().columnsProperty().get().equals(
                List.of(Column.CONFIDENCE, Column.ID, new Column(SortKey.SEVERITY))));
        press(robot, list, KeyCode.RIGHT);
        await(() -> model().look().width(new Column(SortKey.SEVERITY)) == new Column(SortKey.SEVERITY).width() + 20);
        press(robot, list, KeyCode.LEFT);
        await(() -> model().look().width(new Column(SortKey.SEVERITY)) == new Column(SortKey.SEVERITY).width());
        robot.interact(() -> robot.lookup("#columns-reset").queryButton().fire());
        await(() -> model().look().columnsProperty().get().equals(Column.usual()));
    }

    @Test
    void aHeldColumnEdgeIsRemembered(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        robot.interact(() -> model().look().columnsProperty().set(List.of(Column.ID, Column.CONFIDENCE)));
        WaitForAsyncUtils.waitForFxEvents();
        double before = model().look().width(Column.ID);
        Node header = robot.lookup("#column-id").query();
        Bounds bounds = header.localToScreen(header.getBoundsInLocal());
        robot.drag(bounds.getMaxX() - 1, bounds.getCenterY(), MouseButton.PRIMARY).moveBy(-60, 0).drop();
        await(() -> Math.abs(model().look().width(Column.ID) - (before - 60)) < 4);
    }

    @Test
    void saysWhatToDoWhereNothingMatches(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model().filter("there is no such text"));
        await(() -> robot.lookup("#no-records").tryQuery().filter(Node::isVisible).isPresent());
        robot.clickOn("#no-records .button");
        await(() -> model().rows().size() == 6);
        assertFalse(robot.lookup("#no-records").query().isVisible());
    }

    @Test
    void facetsGiveWayWhereThereIsLittleRoom(FxRobot robot) throws TimeoutException {
        assertTrue(robot.lookup("#facets").query().getParent().isVisible());
        robot.interact(() -> pane.orElseThrow().node().setMaxWidth(400));
        await(() -> !robot.lookup("#facets").query().getParent().isVisible());
        press(robot, KeyCode.F, KeyCombination.ALT_DOWN);
        await(() -> robot.lookup("#facets").query().getParent().isVisible());
        press(robot, KeyCode.ESCAPE);
        await(() -> !robot.lookup("#facets").query().getParent().isVisible());
    }

    @Test
    void theEditedRowStaysAndSaysSo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model().filter("panic: nil");
            session().currentProperty().set(Optional.of("go/panic.json"));
            BrowseFixture.edit(session(), "go/panic.json", "panic: nil", "panic: no");
        });
        await(() -> robot.lookup(".held").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals("no longer matches")));
        assertEquals(List.of("go/panic.json"), BrowseFixture.paths(model().rows()));
    }

    /// A stroke that does not repeat itself however slow the machine is.
    private void press(FxRobot robot, KeyCode code, KeyCombination.Modifier... modifiers) {
        List<KeyCombination.Modifier> held = List.of(modifiers);
        robot.interact(() -> {
            Scene scene = editor().getScene();
            Node owner = scene.getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, held.contains(KeyCombination.SHIFT_DOWN),
                    held.contains(KeyCombination.CONTROL_DOWN), held.contains(KeyCombination.ALT_DOWN), false));
        });
    }

    /// A stroke in another window than that of the records.
    private static void press(FxRobot robot, Node node, KeyCode code, KeyCombination.Modifier... modifiers) {
        robot.interact(() -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false,
                List.of(modifiers).contains(KeyCombination.ALT_DOWN), false)));
    }

    private RecordsViewModel model() {
        return shown.orElseThrow();
    }

    private CurationSession session() {
        return opened.orElseThrow();
    }

    private TextField editor() {
        return field.orElseThrow();
    }

    private List<String> selected() {
        return model().selection().selected().getValue();
    }

    private boolean isAt(String path) {
        return session().currentProperty().get().equals(Optional.of(path));
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#record-count").queryAs(Label.class).getText();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
