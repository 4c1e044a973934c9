package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.HandDrivenDelay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class FormFramesWindowTest extends FormWindowCase {
    private static final int PASSES = 40;

    private final HandDrivenDelay frames = new HandDrivenDelay();

    @Start
    void start(Stage stage) throws Exception {
        open(stage, frames);
    }

    private Set<Node> texts() {
        Set<Node> texts = new LinkedHashSet<>();
        collect(scene.getRoot(), texts);
        return texts;
    }

    private static void collect(Node node, Collection<Node> texts) {
        if (node instanceof TextInputControl) {
            texts.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    @Test
    void aFrameMakesNoMoreThanOneTextControl(FxRobot robot) {
        List<Integer> made = new ArrayList<>();
        int before = texts().size();
        for (int i = 0; i < PASSES; i++) {
            robot.interact(frames::pass);
            made.add(texts().size() - before);
            before = texts().size();
        }
        assertEquals(1, Collections.max(made));
        assertEquals(List.of("restart", "wait"), actions());
    }

    @Test
    void whoComesBackToTheFormMakesNoMoreInAFrame(FxRobot robot) {
        robot.interact(frames::pass);
        int before = texts().size();
        robot.interact(() -> {
            editor.show(EditorTab.JSON);
            editor.show(EditorTab.FORM);
        });
        assertEquals(before, texts().size());
        Stream.generate(() -> frames).limit(PASSES).forEach(frame -> robot.interact(frame::pass));
        assertEquals(List.of("restart", "wait"), actions());
    }

    @Test
    void theCardsOfARecordHaveNoControlForWhatTheyOnlyOffer(FxRobot robot) {
        Stream.generate(() -> frames).limit(PASSES).forEach(frame -> robot.interact(frame::pass));
        assertEquals(List.of(), texts().stream().map(Node::getId)
                .filter(id -> id != null && id.startsWith("field-dead_ends") && id.endsWith("condition")).toList());
    }
}
