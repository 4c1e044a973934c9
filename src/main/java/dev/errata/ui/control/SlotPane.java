package dev.errata.ui.control;

import dev.errata.ui.fx.Remembered;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A main part with a slot at one of its sides. The slot keeps the size in pixels that somebody gave it when the window grows, and
/// gives way before the main part gets less than it needs. It can be put away. Both are remembered. A slot that nobody has put
/// away or asked for is shown while there is room enough.
public final class SlotPane extends Region {
    /// On a pane with a slot.
    private static final String KEY = "errata.slot";
    /// How wide the border is to the mouse; it is a line to the eye.
    private static final double GRIP = 7;
    private static final double LEAST_MAIN = 120;
    private static final double STEP = 40;
    private static final PseudoClass ACROSS = PseudoClass.getPseudoClass("horizontal");
    private static final String SIZE = "size.";
    private static final String SHOWN = "shown.";

    /// How the slot is laid out, in pixels where texts are of normal size.
    ///
    /// @param id        names its size among what is remembered
    /// @param usual     its size until somebody changes that
    /// @param share     the part of a large window that it takes instead, 0 to 1
    /// @param least     its least size
    /// @param mainNeeds what the main part needs to be worked in comfortably
    public record Plan(String id, Side side, double usual, double share, double least, double mainNeeds) {}

    private Plan plan;
    private final Remembered remembered;
    private final Region main;
    private Optional<Region> slot = Optional.empty();
    private final Region grip = new Region();
    private final TextScale scale = new TextScale();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private boolean roomy = true;
    private double grabbed;

    /// A pane whose slot is empty.
    public SlotPane(Plan plan, Region main, Remembered remembered) {
        this.plan = plan;
        this.remembered = remembered;
        this.main = main;
        setId(plan.id());
        getStyleClass().add("slot-pane");
        getProperties().put(KEY, this);
        setMinSize(0, 0);
        grip.getStyleClass().add("slot-grip");
        grip.setId(plan.id() + "-grip");
        grip.setManaged(false);
        grip.setCursor(isAcross() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        grip.pseudoClassStateChanged(ACROSS, isAcross());
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> grabbed = size() - at(press));
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> give(grabbed + at(drag)));
        grip.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        getChildren().addAll(main, grip, scale);
        scale.factor().subscribe(this::requestLayout);
        decide();
    }

    /// Lays the slot out in another way at the same side, with a size of its own to be remembered, as for something wider in it.
    public void lay(Plan other) {
        plan = other;
        requestLayout();
    }

    /// Puts a node into the slot.
    public void setSlot(Region content) {
        slot = Optional.of(content);
        getChildren().setAll(main, content, grip, scale);
        decide();
    }

    /// The nearest pane around this node whose slot it is in.
    public static Optional<SlotPane> around(Node node) {
        Node inner = node;
        for (Parent outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.hasProperties() && outer.getProperties().get(KEY) instanceof SlotPane pane
                    && pane.slot.filter(inner::equals).isPresent()) {
                return Optional.of(pane);
            }
            inner = outer;
        }
        return Optional.empty();
    }

    /// Whether the slot is shown.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the focus is in the slot.
    public boolean isSlotFocused() {
        return slot.filter(Node::isFocusWithin).isPresent();
    }

    /// Shows the slot, where nobody says otherwise, while there is room enough.
    ///
    /// @param room   how much room there is
    /// @param needed how much is enough where texts are of normal size
    public void showWhile(ObservableValue<Number> room, double needed) {
        Runnable look = () -> {
            roomy = room.getValue().doubleValue() >= needed * scale.factor().getValue();
            decide();
        };
        room.subscribe(_ -> look.run());
        scale.factor().subscribe(_ -> look.run());
    }

    /// Shows the slot, or puts it away, from now on.
    public void setShown(boolean wanted) {
        remembered.change(settings -> settings.withChoice(SHOWN + getId(),
                wanted == roomy ? "" : Boolean.toString(wanted)));
        decide();
    }

    /// Makes the slot larger by this many steps, or smaller.
    public void grow(int steps) {
        give(size() + steps * STEP);
    }

    private void decide() {
        boolean wanted = switch (remembered.settings().choice(SHOWN + getId()).orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> roomy;
        };
        shown.set(wanted && slot.isPresent());
        slot.ifPresent(content -> content.setVisible(wanted));
        grip.setVisible(shown.get());
        requestLayout();
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            remembered.change(settings -> settings.withChoice(SIZE + plan.id(), ""));
            requestLayout();
        }
    }

    /// How far the mouse is from the side of the slot.
    private double at(MouseEvent event) {
        return switch (plan.side()) {
            case LEFT -> sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            case RIGHT -> getWidth() - sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            case TOP -> sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            case BOTTOM -> getHeight() - sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        };
    }

    private void give(double wanted) {
        double least = scaled(plan.least());
        double given = Math.clamp(wanted, least, Math.max(least, room() - scaled(LEAST_MAIN)));
        SlotSize size = new SlotSize(given, Math.max(1, room() - given));
        remembered.change(settings -> settings.withChoice(SIZE + plan.id(), size.words()));
        requestLayout();
    }

    private boolean isAcross() {
        return plan.side().isVertical();
    }

    private double room() {
        return isAcross() ? getWidth() : getHeight();
    }

    private double size() {
        return remembered.settings().choice(SIZE + plan.id()).flatMap(SlotSize::ofWords)
                .orElseGet(() -> new SlotSize(Math.max(scaled(plan.usual()), plan.share() * room()),
                        scaled(plan.mainNeeds())))
                .in(room(), scaled(plan.least()), scaled(plan.mainNeeds()));
    }

    private double scaled(double length) {
        return length * scale.factor().getValue();
    }

    @Override
    protected void layoutChildren() {
        if (!shown.get() || slot.isEmpty()) {
            main.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        double size = Math.rint(size());
        boolean first = plan.side() == Side.LEFT || plan.side() == Side.TOP;
        double border = first ? size : room() - size;
        place(first ? slot.get() : main, 0, border);
        place(first ? main : slot.get(), border, room() - border);
        place(grip, Math.rint(border - GRIP / 2), GRIP);
    }

    private void place(Region part, double from, double length) {
        if (isAcross()) {
            part.resizeRelocate(from, 0, length, getHeight());
        } else {
            part.resizeRelocate(0, from, getWidth(), length);
        }
    }
}
