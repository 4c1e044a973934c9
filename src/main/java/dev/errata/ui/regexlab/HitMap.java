package dev.errata.ui.regexlab;

import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Beside the scroll bar: where in the text the matches are. A click goes to the nearest.
final class HitMap extends Region {
    private static final double WIDTH = 12;
    private static final double MARGIN = 2;

    private final Localization localization;
    private final Path ticks = new Path();
    /// The first match at each height.
    private final TreeMap<Integer, ListedMatch> places = new TreeMap<>();
    private Set<Integer> drawn = Set.of();
    private LabResult shown = new LabResult.NoPattern();

    HitMap(RegexLabViewModel model, Localization localization, Consumer<ListedMatch> onChoice) {
        this.localization = localization;
        setId("regexlab-map");
        getStyleClass().add("hit-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        ticks.getStyleClass().add("hit-ticks");
        ticks.setManaged(false);
        getChildren().add(ticks);
        setOnMousePressed(event -> {
            Integer below = places.floorKey((int) event.getY());
            Integer above = places.ceilingKey((int) event.getY());
            if (event.getButton() == MouseButton.PRIMARY && (below != null || above != null)) {
                boolean isBelow = above == null || below != null && event.getY() - below < above - event.getY();
                onChoice.accept(Objects.requireNonNull(places.get(isBelow ? below : above)));
            }
        });
        model.resultProperty().subscribe(result -> {
            shown = result;
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        places.clear();
        if (shown instanceof LabResult.Ran ran) {
            place(ran.matches(), Math.max(1, ran.summary().lines()));
        }
        // Most letters leave the matches where they are, as far as a pixel tells.
        if (!places.keySet().equals(drawn)) {
            drawn = Set.copyOf(places.keySet());
            // All at once: the path looks at all of its elements after each change.
            ticks.getElements().setAll(places.keySet().stream().<PathElement>mapMulti((height, sink) -> {
                sink.accept(new MoveTo(MARGIN, height + 0.5));
                sink.accept(new LineTo(WIDTH - MARGIN, height + 0.5));
            }).toList());
        }
        setCursor(places.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        setAccessibleText(localization.now("regexlab.map", places.size()));
    }

    private void place(List<ListedMatch> matches, int lines) {
        for (ListedMatch match : matches) {
            places.putIfAbsent((int) ((match.line() - 1.0) / lines * Math.max(1, getHeight() - 1)), match);
        }
    }
}
