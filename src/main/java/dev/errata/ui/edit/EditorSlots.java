package dev.errata.ui.edit;

import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.control.SlotPane;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Remembered;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The view of the record with a slot at its right for the problems and one at the foot for the regex lab. On a small screen the
/// form comes first: what it leaves no room for waits behind its button.
public final class EditorSlots {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double FORM_WIDTH = 350;
    private static final double FORM_HEIGHT = 260;
    private static final double LEAST_PROBLEMS = 190;
    private static final double LEAST_DRAWER = 130;
    /// The least height of the whole editor at which the drawer is there unasked.
    private static final double ROOM_FOR_DRAWER = 700;
    private static final SlotPane.Plan BESIDE = new SlotPane.Plan("editor-beside", Side.RIGHT, 262, 0.14,
            LEAST_PROBLEMS,
            FORM_WIDTH);
    private static final SlotPane.Plan BELOW = new SlotPane.Plan("editor-below", Side.BOTTOM, 220, 0.25, LEAST_DRAWER,
            FORM_HEIGHT);

    private final SlotPane beside;
    private final SlotPane below;
    private final Runnable toForm;
    private final Command problems;
    private final Command drawer;

    /// @param content what the slots lie around
    /// @param editor  the whole editor: its height does not change with the record
    /// @param toForm  puts the focus into the content
    EditorSlots(Region content, Region editor, Remembered remembered, Runnable toForm) {
        this.toForm = toForm;
        beside = new SlotPane(BESIDE, new LayoutIsland(content, 0, 0), remembered);
        below = new SlotPane(BELOW, beside, remembered);
        beside.showWhile(beside.widthProperty(), FORM_WIDTH + LEAST_PROBLEMS);
        below.showWhile(editor.heightProperty(), ROOM_FOR_DRAWER);
        problems = Command.named("view.problems").icon(Feather.SIDEBAR).key("Alt+P").runs(() -> toggle(beside));
        drawer = Command.named("view.drawer").icon(Feather.SIDEBAR).key("Alt+E").runs(() -> toggle(below));
    }

    Region node() {
        return below;
    }

    /// Puts a node into the slot at the right.
    public void setProblems(Region content) {
        beside.setSlot(new LayoutIsland(content, 0, 0));
    }

    /// Puts a node into the slot at the foot.
    public void setDrawer(Region content) {
        below.setSlot(new LayoutIsland(content, 0, 0));
    }

    /// Shows the slot at the foot, for somebody who wants to go there.
    public void showDrawer() {
        if (!below.shownProperty().get()) {
            below.setShown(true);
            below.layout();
        }
    }

    Command[] commands() {
        return new Command[]{problems, drawer};
    }

    /// Buttons that show the slots and put them away. The icon is of a bar at the left, and turned to where the slot is.
    List<Node> toggles(CommandControls controls) {
        Node right = toggle(controls.iconButton(problems), beside);
        right.setRotate(180);
        Node foot = toggle(controls.iconButton(drawer), below);
        foot.setRotate(-90);
        return List.of(foot, right);
    }

    private static Node toggle(Node button, SlotPane pane) {
        button.getStyleClass().add("slot-toggle");
        pane.shownProperty().subscribe(shown -> button.pseudoClassStateChanged(SHOWN, shown));
        return button;
    }

    private void toggle(SlotPane pane) {
        boolean hadFocus = pane.isSlotFocused();
        pane.setShown(!pane.shownProperty().get());
        if (hadFocus) {
            toForm.run();
        }
    }
}
