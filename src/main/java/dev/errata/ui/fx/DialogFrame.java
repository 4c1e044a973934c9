package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// The frame of every dialog: title, text, content, and buttons that say what they do. Escape cancels; the focus starts in the
/// content, else on the action that loses nothing. Showing does not block: what follows stands in the actions.
public final class DialogFrame {
    /// More than the frame of a window manager is high, which it may put around a dialog after that is shown.
    private static final double FRAME = 64;

    private static final KeyCombination PLAIN_KEY = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination WEIGHTY_KEY = KeyCombination.valueOf("Shortcut+Enter");

    private static final double TEXT_WIDTH = 520;

    /// No dialog is larger than its owner, unless that is smaller than this.
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /// What stands beside the content, and above and below it, while texts are of normal size.
    private static final double BESIDE = 64;
    private static final double ABOVE_AND_BELOW = 190;

    /// How often size and place are looked after once the dialog is shown or has grown: a window manager that is busy answers late.
    private static final Duration SETTLING = Duration.millis(100);
    private static final int LOOKS = 15;

    private final Optional<Window> owner;
    private final Appearance appearance;
    private final Localization localization;
    private final Remembered remembered;
    private final Phrase title;
    private final VBox body = new VBox();
    private final List<DialogAction> actions = new ArrayList<>();
    private Optional<Button> main = Optional.empty();
    private Optional<Button> weighty = Optional.empty();
    private final Stage stage = new Stage();
    private Phrase cancelLabel = Phrase.of("app.dialog.cancel");
    private Runnable onCancel = () -> {};
    private Optional<Node> content = Optional.empty();
    private double fittedHeight;
    private final Timeline settle = new Timeline(new KeyFrame(SETTLING, _ -> fitAgain()));

    DialogFrame(Optional<Window> owner, Appearance appearance, Localization localization,
            Remembered remembered, Phrase title) {
        settle.setCycleCount(LOOKS);
        this.owner = owner;
        this.appearance = appearance;
        this.localization = localization;
        this.remembered = remembered;
        this.title = title;
    }

    /// Adds a paragraph.
    public DialogFrame text(Phrase text) {
        Label paragraph = new Label();
        paragraph.textProperty().bind(localization.text(text));
        paragraph.getStyleClass().add("dialog-text");
        paragraph.setWrapText(true);
        paragraph.setMaxWidth(larger(TEXT_WIDTH, scale(), widest() - BESIDE));
        paragraph.setMinHeight(Region.USE_PREF_SIZE);
        body.getChildren().add(paragraph);
        return this;
    }

    /// Adds the part that the user works with; it takes the height that is left. The dividers of its split panes that have an id
    /// are put where they were left last.
    public DialogFrame content(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        body.getChildren().add(node);
        content = Optional.of(node);
        return this;
    }

    /// Adds a button; the last one stands at the right.
    public DialogFrame action(DialogAction action) {
        actions.add(action);
        return this;
    }

    /// Names the button that changes nothing (“Cancel” unless said otherwise), such as “Close” or “Keep editing”.
    public DialogFrame cancel(Phrase label) {
        cancelLabel = label;
        return this;
    }

    /// What happens when the dialog is left by Escape, by its cancel button or by the window's cross.
    public DialogFrame onCancel(Runnable action) {
        onCancel = action;
        return this;
    }

    /// Shows the dialog over its owner, which waits until it is closed.
    public DialogFrame show() {
        Label heading = new Label();
        heading.textProperty().bind(localization.text(title));
        heading.getStyleClass().add("dialog-title");
        body.getStyleClass().add("dialog-body");
        body.getChildren().addFirst(heading);
        Button cancel = cancelButton();
        HBox buttons = new HBox(cancel);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        List<Button> acting = new ArrayList<>();
        for (DialogAction action : actions) {
            Button button = actionButton(action);
            acting.add(button);
            buttons.getChildren().add(withReason(button, action));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox root = new VBox(body, buttons);
        root.getStyleClass().add("dialog");
        content.filter(Region.class::isInstance).map(Region.class::cast).ifPresent(this::giveRoomForTexts);
        Scene scene = new Scene(root);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveList);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::passChoice);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressWeighty);
        PopupKeys.guard(scene);
        ContextMenus.serve(scene, localization);
        Subscription looks = appearance.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(heading.textProperty());
        stage.setResizable(content.isPresent());
        root.accessibleTextProperty().bind(heading.textProperty());
        owner.ifPresent(window -> {
            stage.initOwner(window);
            stage.initModality(Modality.WINDOW_MODAL);
        });
        List<Subscription> splits = body.lookupAll(".split-pane").stream().filter(node -> node.getId() != null)
                .map(node -> SplitMemory.keep((SplitPane) node, "dialog." + node.getId(), remembered)).toList();
        stage.setOnHidden(event -> {
            looks.close();
            splits.forEach(Subscription::close);
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
        stage.show();
        keepToOwner();
        fittedHeight = stage.getHeight();
        center();
        settle.playFromStart();
        focusFirst(acting, cancel);
        return this;
    }

    /// Takes the height that the content wants by now, unless the user has chosen another.
    public void fit() {
        if (stage.isShowing() && Math.abs(stage.getHeight() - fittedHeight) < FRAME) {
            stage.sizeToScene();
            keepToOwner();
            fittedHeight = stage.getHeight();
            center();
            settle.playFromStart();
        }
    }

    /// A window manager that is still busy with the frame may give the dialog its first height back, or put it where most of it is
    /// off the screen.
    private void fitAgain() {
        if (!stage.isShowing()) {
            settle.stop();
        } else if (stage.getHeight() < fittedHeight - 1) {
            stage.sizeToScene();
            keepToOwner();
            center();
        } else if (!room().contains(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2)) {
            center();
        }
    }

    /// Closes the dialog without running anything.
    public void close() {
        stage.close();
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    private void leave() {
        stage.close();
        onCancel.run();
    }

    /// A list keeps Escape to itself, for a row that is edited in place.
    private void leaveList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?> list
                && list.getEditingIndex() < 0) {
            event.consume();
            leave();
        }
    }

    /// The toolkit has Enter tick what Space ticks; in a dialog it is for the main button.
    private void passChoice(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && (event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox)) {
            event.consume();
            runMain();
        }
    }

    /// The key presses the main button too: a text of several lines has Enter for itself.
    private void pressWeighty(KeyEvent event) {
        Optional<Button> button = weighty.or(() -> main);
        if (button.isPresent() && WEIGHTY_KEY.match(event)) {
            event.consume();
            button.get().fire();
        }
    }

    /// Presses the main button, where there is one that can be pressed: for Enter in a control that uses it up.
    public void runMain() {
        main.ifPresent(Button::fire);
    }

    /// Has Enter in this list press the main button: a list uses the key up.
    public void pressFrom(ListView<?> list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PLAIN_KEY.match(event)) {
                event.consume();
                runMain();
            }
        });
    }

    private Button cancelButton() {
        Button cancel = new Button();
        cancel.setId("dialog-cancel");
        cancel.textProperty().bind(localization.text(cancelLabel));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> leave());
        return cancel;
    }

    private Button actionButton(DialogAction action) {
        Button button = new Button();
        button.setId(action.id());
        button.setMnemonicParsing(false);
        button.textProperty().bind(localization.text(action.label()));
        button.disableProperty().bind(action.obstacle().map(Optional::isPresent));
        switch (action.emphasis()) {
            case MAIN -> {
                button.getStyleClass().add("main-button");
                button.setDefaultButton(true);
                main = Optional.of(button);
            }
            case WEIGHTY -> {
                button.getStyleClass().add("main-button");
                weighty = Optional.of(button);
            }
            case DANGER -> button.getStyleClass().add("danger-button");
            case PLAIN -> {
            }
        }
        button.setOnAction(event -> {
            stage.close();
            action.action().run();
        });
        return button;
    }

    private Node withReason(Button button, DialogAction action) {
        Tooltip tooltip = new Tooltip();
        String key = action.emphasis() == DialogAction.Emphasis.WEIGHTY ? WEIGHTY_KEY.getDisplayText() : "";
        tooltip.textProperty().bind(action.obstacle().map(why -> why.map(localization::now).orElse(key)));
        StackPane frame = new StackPane(button);
        action.obstacle().subscribe(why -> {
            if (why.isPresent() || !key.isEmpty()) {
                Tooltip.install(frame, tooltip);
            } else {
                Tooltip.uninstall(frame, tooltip);
            }
        });
        return frame;
    }

    /// Larger texts get more room than the content has for those of normal size, as far as the window has it.
    private void giveRoomForTexts(Region region) {
        if (scale() > 1 && owner.isPresent()) {
            region.setPrefSize(larger(region.getPrefWidth(), scale(), owner.get().getWidth() - BESIDE),
                    larger(region.getPrefHeight(), scale(), owner.get().getHeight() - ABOVE_AND_BELOW));
        }
    }

    private double scale() {
        return appearance.textScaleProperty().get() / (double) Appearance.NORMAL_TEXT;
    }

    private static double larger(double wanted, double scale, double most) {
        return wanted <= 0 ? wanted : Math.max(wanted, Math.min(wanted * scale, most));
    }

    /// A dialog of large texts may want more than its owner has; what it holds makes do with less.
    private void keepToOwner() {
        if (stage.getWidth() > widest()) {
            stage.setWidth(widest());
        }
        if (stage.getHeight() > highest()) {
            stage.setHeight(highest());
        }
    }

    private double widest() {
        return Math.min(room().getWidth(), owner.map(window -> Math.max(LEAST_WIDTH, window.getWidth()))
                .orElse(Double.MAX_VALUE));
    }

    private double highest() {
        return Math.min(room().getHeight(), owner.map(window -> Math.max(LEAST_HEIGHT, window.getHeight()))
                .orElse(Double.MAX_VALUE));
    }

    /// Over the middle of its owner, as far as the screen has room there.
    private void center() {
        owner.ifPresent(window -> {
            Rectangle2D room = room();
            stage.setX(within(room.getMinX(), room.getMaxX() - stage.getWidth(),
                    window.getX() + (window.getWidth() - stage.getWidth()) / 2));
            stage.setY(within(room.getMinY(), room.getMaxY() - stage.getHeight(),
                    window.getY() + (window.getHeight() - stage.getHeight()) / 3));
        });
    }

    /// The screen on which the owner has its middle, without what the desktop keeps for itself.
    private Rectangle2D room() {
        Window place = owner.orElse(stage);
        return Screen.getScreensForRectangle(place.getX() + place.getWidth() / 2, place.getY() + place.getHeight() / 2,
                1, 1).stream().findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
    }

    private static double within(double least, double most, double wanted) {
        return Math.max(least, Math.min(most, wanted));
    }

    private void focusFirst(List<Button> acting, Button cancel) {
        Optional<Node> inContent = content.flatMap(FocusPart::first);
        boolean losesSomething = actions.stream().anyMatch(a -> a.emphasis() == DialogAction.Emphasis.DANGER);
        Node first = inContent.orElseGet(() -> acting.isEmpty() || losesSomething ? cancel : acting.getLast());
        first.requestFocus();
        FocusPart.show(first);
    }
}
