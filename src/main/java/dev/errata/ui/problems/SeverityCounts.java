package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.FindingCounts;
import dev.errata.ui.fx.Localization;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many problems there are of each severity, each with its sign; of none it says nothing.
final class SeverityCounts extends HBox {
    private final Localization localization;
    private final Map<Severity, Label> labels = new EnumMap<>(Severity.class);

    private final boolean isInColumns;

    /// One behind the other.
    SeverityCounts(Localization localization) {
        this(localization, false);
    }

    /// Each severity in a column of its own, so that those of several rows stand below each other.
    static SeverityCounts inColumns(Localization localization) {
        return new SeverityCounts(localization, true);
    }

    private SeverityCounts(Localization localization, boolean isInColumns) {
        this.isInColumns = isInColumns;
        this.localization = localization;
        setSpacing(isInColumns ? 0 : 10);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        for (Severity severity : Severity.values()) {
            FontIcon sign = new FontIcon();
            SeveritySign.show(sign, severity);
            Label label = new Label("", sign);
            label.getStyleClass().addAll("severity-count", "quiet");
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (isInColumns) {
                label.getStyleClass().add("severity-column");
            }
            labels.put(severity, label);
            getChildren().add(label);
        }
    }

    void show(FindingCounts counts) {
        labels.forEach((severity, label) -> {
            int count = counts.of(severity);
            label.setText(localization.now("problems.number", count));
            label.setVisible(count > 0);
            label.setManaged(count > 0 || isInColumns);
        });
    }
}
