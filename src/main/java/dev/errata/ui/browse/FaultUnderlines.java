package dev.errata.ui.browse;

import dev.errata.json.Span;
import dev.errata.search.language.QueryFault;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// Waves under what is at fault in a text field, which cannot draw them itself. Lies over the field and lets the mouse through.
final class FaultUnderlines extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double STEP = 2;
    private static final double HEIGHT = 2;
    private static final double LEAST_WIDTH = 6;

    private final TextField field;
    private List<QueryFault> faults = List.of();

    FaultUnderlines(TextField field) {
        this.field = field;
        setMouseTransparent(true);
        getStyleClass().add("fault-underlines");
        field.textProperty().subscribe((_, _) -> requestLayout());
        field.caretPositionProperty().subscribe((_, _) -> requestLayout());
        field.widthProperty().subscribe((_, _) -> requestLayout());
    }

    /// Shows these faults in place of those before.
    void show(List<QueryFault> next) {
        faults = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Polyline> waves = new ArrayList<>();
        if (field.getSkin() instanceof TextFieldSkin skin) {
            for (QueryFault fault : faults) {
                if (fault.span().end() <= field.getLength()) {
                    waves.add(wave(skin, fault));
                }
            }
        }
        Rectangle room = new Rectangle(field.snappedLeftInset(), 0,
                Math.max(0, field.getWidth() - field.snappedLeftInset() - field.snappedRightInset()), getHeight());
        setClip(room);
        getChildren().setAll(waves);
    }

    private Polyline wave(TextFieldSkin skin, QueryFault fault) {
        Span span = fault.span();
        int last = Math.clamp(span.end() - 1, 0, Math.max(0, field.getLength() - 1));
        Rectangle2D begin = skin.getCharacterBounds(Math.min(span.start(), last));
        Rectangle2D end = skin.getCharacterBounds(last);
        double left = span.start() > last ? end.getMaxX() : begin.getMinX();
        double right = Math.max(left + LEAST_WIDTH, end.getMaxX());
        double base = Math.min(end.getMaxY() + HEIGHT, getHeight() - HEIGHT);
        Polyline wave = new Polyline();
        wave.getStyleClass().add("fault-underline");
        wave.pseudoClassStateChanged(DOUBTFUL, fault.state() == QueryFault.State.DOUBTFUL);
        boolean high = false;
        for (double x = left; x <= right; x += STEP) {
            wave.getPoints().addAll(x, high ? base - HEIGHT : base);
            high = !high;
        }
        return wave;
    }
}
