package dev.errata.ui.control;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.testfx.api.FxRobot;

/// What an input method tells a control: the letters that are not decided on yet, and the text that is.
public final class InputMethod {
    private InputMethod() {}

    /// @param composed  stands in the control until it is decided on; may be empty
    /// @param committed goes into the text now; may be empty
    public static void compose(FxRobot robot, TextInputControl control, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> control.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length())));
    }
}
