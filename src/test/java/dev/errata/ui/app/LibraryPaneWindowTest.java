package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.errata.message.Language;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class LibraryPaneWindowTest {

    @Start
    void start(Stage stage) {
        LibraryPane pane = new LibraryPane(new Localization(Language.ENGLISH));
        pane.show(new LibraryPane.Content(
                List.of(new Library("one", "1", List.of("A")), new Library("two", "2", List.of("B"))),
                new LicenceTexts(Map.of("A", "what A says"), Map.of(), Map.of("one", "Copyright (c) One"))));
        stage.setScene(new Scene(pane, 520, 400));
        stage.show();
    }

    @Test
    void theLicenceOfTheChosenLibraryIsReadByKey(FxRobot robot) {
        TextInputControl words = robot.lookup("#about-licence").queryTextInputControl();
        assertFalse(words.isEditable());
        robot.interact(() -> robot.lookup("#about-libraries").queryTableView().requestFocus());
        assertEquals("Copyright (c) One\n\nwhat A says", words.getText());
        robot.type(KeyCode.DOWN);
        assertEquals("The words of this licence are not shipped with Errata; the maker of the library has them.",
                words.getText());
    }
}
