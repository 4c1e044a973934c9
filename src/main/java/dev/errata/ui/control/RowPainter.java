package dev.errata.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Lays the styles of a row over each other.
public final class RowPainter {
    private RowPainter() {}

    /// A style for a stretch of the file's text; it may reach beyond the row.
    public record Layer(int start, int end, String style) {}

    /// So many units with these styles.
    public record Run(int length, List<String> styles) {

        public Run {
            styles = List.copyOf(styles);
        }
    }

    /// The runs of the row from `start` to before `end`; none where the row is empty.
    public static List<Run> runs(int start, int end, List<Layer> layers) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(start, end));
        for (Layer layer : layers) {
            edges.add(Math.clamp(layer.start(), start, end));
            edges.add(Math.clamp(layer.end(), start, end));
        }
        List<Run> runs = new ArrayList<>();
        int from = start;
        for (int edge : edges) {
            if (edge > from) {
                int at = from;
                List<String> styles = layers.stream().filter(layer -> layer.start() <= at && at < layer.end())
                        .map(Layer::style).distinct().toList();
                if (!runs.isEmpty() && runs.getLast().styles().equals(styles)) {
                    runs.set(runs.size() - 1, new Run(runs.getLast().length() + edge - at, styles));
                } else {
                    runs.add(new Run(edge - at, styles));
                }
                from = edge;
            }
        }
        return runs;
    }
}
