package dev.errata.ui.control;

import dev.errata.ui.fx.TabKey;
import dev.errata.ui.fx.Viewports;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;

/// A text area that is as high as its text or prompt, so that only what is around it scrolls, unless it is told how high it may become. Tab goes
/// to the next control; a line break is Enter.
final class GrowingTextArea extends TextArea {
    /// Padding of the skin's content around the text, from the style sheet of the controls.
    private static final double BESIDE = 9;
    private static final double ABOVE_AND_BELOW = 14;

    private final Text measure = new Text();
    private double measuredWidth = -1;
    private double measuredHeight;
    private int mostRows = Integer.MAX_VALUE;

    GrowingTextArea() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setPrefRowCount(1);
        getStyleClass().add("growing");
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener((_, _, _) -> remeasure());
        promptTextProperty().addListener((_, _, _) -> remeasure());
        fontProperty().addListener((_, _, _) -> remeasure());
        TabKey.moves(this);
        addEventFilter(ScrollEvent.ANY, this::letTheParentScroll);
    }

    /// Is no higher than so many lines of text, and scrolls where there are more.
    void showRows(int most) {
        mostRows = most;
        remeasure();
    }

    private boolean isLimited() {
        return mostRows < Integer.MAX_VALUE;
    }

    /// The text, or what is said in its place.
    private String shown() {
        if (!getText().isEmpty()) {
            return getText();
        }
        return getPromptText() == null || getPromptText().isEmpty() ? " " : getPromptText();
    }

    private void remeasure() {
        measuredWidth = -1;
        requestLayout();
    }

    private void letTheParentScroll(ScrollEvent event) {
        if (getParent() != null && !isLimited()) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        for (Node child : getChildrenUnmodifiable()) {
            if (child instanceof ScrollPane pane) {
                pane.setVbarPolicy(
                        isLimited() ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
                pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                Viewports.drawDirectly(pane);
            }
        }
        return skin;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double wrapping = (width < 0 ? 200 : width) - insets.getLeft() - insets.getRight() - 2 * snapSizeX(BESIDE);
        if (wrapping != measuredWidth) {
            measure.setText(shown());
            measure.setWrappingWidth(Math.max(20, wrapping));
            measuredHeight = Math.min(Math.ceil(measure.getLayoutBounds().getHeight()), mostHeight());
            measuredWidth = wrapping;
        }
        return measuredHeight + insets.getTop() + insets.getBottom() + ABOVE_AND_BELOW;
    }

    private double mostHeight() {
        if (!isLimited()) {
            return Double.MAX_VALUE;
        }
        measure.setText("\n".repeat(mostRows - 1));
        return Math.ceil(measure.getLayoutBounds().getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }
}
