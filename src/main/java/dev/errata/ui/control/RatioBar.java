package dev.errata.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A slim bar that shows a ratio, and sets it by mouse in steps of 0.05. Who works by keys is led past it, to the number beside it,
/// which gives it its steps.
final class RatioBar extends Region {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final double THICKNESS = 5;
    private static final BigDecimal STEP = new BigDecimal("0.05");
    private static final BigDecimal SMALL_STEP = new BigDecimal("0.01");

    private final Region track = new Region();
    private final Region filled = new Region();
    private final DoubleProperty value = new SimpleDoubleProperty(Double.NaN);
    private Consumer<BigDecimal> listener = _ -> {};

    RatioBar() {
        getStyleClass().add("ratio-bar");
        track.getStyleClass().add("track");
        filled.getStyleClass().add("filled");
        getChildren().addAll(track, filled);
        setAccessibleRole(AccessibleRole.SLIDER);
        value.addListener((_, _, now) -> {
            pseudoClassStateChanged(UNKNOWN, Double.isNaN(now.doubleValue()));
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        pseudoClassStateChanged(UNKNOWN, true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /// From 0 to 1; NaN while nobody knows.
    void show(double ratio) {
        value.set(ratio);
    }

    void onSet(Consumer<BigDecimal> heard) {
        listener = heard;
    }

    private void drag(MouseEvent event) {
        if (getWidth() > 0) {
            BigDecimal steps = BigDecimal.valueOf(event.getX() / getWidth()).divide(STEP, 0, RoundingMode.HALF_UP);
            set(steps.multiply(STEP));
            event.consume();
        }
    }

    /// A step up (1) or down (-1).
    void step(int by) {
        set(now().add(STEP.multiply(BigDecimal.valueOf(by))));
    }

    /// A fifth of a step up (1) or down (-1).
    void smallStep(int by) {
        set(now().add(SMALL_STEP.multiply(BigDecimal.valueOf(by))));
    }

    private BigDecimal now() {
        return Double.isNaN(value.get()) ? BigDecimal.ZERO : BigDecimal.valueOf(value.get());
    }

    private void set(BigDecimal ratio) {
        BigDecimal fitting = ratio.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(2, RoundingMode.HALF_UP);
        BigDecimal shortest = fitting.stripTrailingZeros();
        BigDecimal spelt = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        if (Double.compare(spelt.doubleValue(), value.get()) != 0) {
            value.set(spelt.doubleValue());
            listener.accept(spelt);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double top = Math.rint((getHeight() - THICKNESS) / 2);
        track.resizeRelocate(0, top, getWidth(), THICKNESS);
        double shown = Double.isNaN(value.get()) ? 0 : Math.clamp(value.get(), 0, 1);
        filled.resizeRelocate(0, top, Math.rint(getWidth() * shown), THICKNESS);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 52;
    }
}
