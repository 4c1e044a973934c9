package dev.errata.ui.regexlab;

import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// Beside the scroll bar: where in the text the matches are. A click goes to the nearest.
final class HitMap extends Region {
    private static final double WIDTH = 12;
    private static final double MARGIN = 2;

    private final Localization localization;
    private final SVGPath ticks = new SVGPath();
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
            // As one text: each element of a path would be a node of its own to look after.
            ticks.setContent(places.keySet().stream()
                    .map(height -> "M" + MARGIN + "," + (height + 0.5) + "H" + (WIDTH - MARGIN))
                    .collect(Collectors.joining()));
        }
        setCursor(places.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        setAccessibleText(localization.now("regexlab.map", places.size()));
    }

    private void place(List<ListedMatch> matches, int lines) {
        double perLine = Math.max(1, getHeight() - 1) / lines;
        int last = -1;
        for (ListedMatch match : matches) {
            int place = (int) ((match.line() - 1) * perLine);
            if (place != last) {
                last = place;
                places.putIfAbsent(place, match);
            }
        }
    }
}
