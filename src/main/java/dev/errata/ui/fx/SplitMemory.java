package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.SplitPane;

/// Remembers where somebody has put the dividers of split panes.
public final class SplitMemory {
    private SplitMemory() {}

    /// Puts the dividers where they were left last, if ever, and remembers from now on where they are put. Belongs behind the last
    /// change of the items, which make the dividers anew.
    ///
    /// @param name what the pane is remembered by
    public static Subscription keep(SplitPane split, String name, Remembered remembered) {
        List<Double> left = remembered.settings().dividers().getOrDefault(name, List.of());
        if (left.size() == split.getDividers().size()) {
            split.setDividerPositions(left.stream().mapToDouble(Double::doubleValue).toArray());
        }
        List<Subscription> subscriptions = new ArrayList<>();
        split.getDividers().forEach(divider -> subscriptions.add(divider.positionProperty()
                .subscribe((_, _) -> remembered.change(settings -> settings.withDividers(name,
                        split.getDividers().stream().map(SplitPane.Divider::getPosition).toList())))::unsubscribe));
        return () -> subscriptions.forEach(Subscription::close);
    }
}
