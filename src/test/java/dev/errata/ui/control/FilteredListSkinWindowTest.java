package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.WindowExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the field is set by start, before each test
class FilteredListSkinWindowTest {
    private static final int ROW = 20;
    private static final int IN_VIEW = 15;

    private final ObservableList<String> rows = FXCollections.observableArrayList(numbers(500));
    private final List<Integer> placed = new ArrayList<>();
    private ListView<String> list;

    @Start
    void start(Stage stage) {
        list = new ListView<>(rows) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new FilteredListSkin<>(this);
            }
        };
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            public void updateIndex(int index) {
                super.updateIndex(index);
                if (index >= 0) {
                    placed.add(index);
                }
            }

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item);
            }
        });
        stage.setScene(new Scene(list, 200, ROW * IN_VIEW));
        stage.show();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private void change(FxRobot robot, List<String> to) {
        robot.interact(() -> {
            placed.clear();
            rows.setAll(to);
            list.getScene().getRoot().layout();
        });
    }

    /// The texts in view, from the top.
    private List<String> shown() {
        return list.lookupAll(".list-cell").stream().filter(Node::isVisible).map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY())).map(ListCell::getText)
                .toList();
    }

    @Test
    void aCellIsPlacedOnceWhereTheNumberOfRowsChanges(FxRobot robot) {
        List<String> even = numbers(900).stream().filter(row -> Integer.parseInt(row) % 2 == 0).toList();
        change(robot, even);
        assertEquals(IntStream.range(0, IN_VIEW).boxed().toList(), placed);
        assertEquals(even.subList(0, IN_VIEW), shown().subList(0, IN_VIEW));
    }

    @Test
    void fewRowsAndManyAgainAreAllShown(FxRobot robot) {
        change(robot, List.of("a", "b"));
        assertEquals(List.of("a", "b"), shown());
        change(robot, List.of());
        assertEquals(List.of(), shown());
        change(robot, numbers(40));
        assertEquals(numbers(IN_VIEW), shown().subList(0, IN_VIEW));
    }

    @Test
    void fromTheEndOfALongListAShorterOneIsShownWithoutAGap(FxRobot robot) {
        robot.interact(() -> {
            list.scrollTo(499);
            list.getScene().getRoot().layout();
        });
        assertEquals("499", shown().getLast());
        change(robot, numbers(30));
        List<String> now = shown();
        int first = Integer.parseInt(now.getFirst());
        assertEquals(numbers(30).subList(first, first + IN_VIEW), now.subList(0, IN_VIEW));
        change(robot, numbers(3));
        assertEquals(numbers(3), shown());
    }
}
