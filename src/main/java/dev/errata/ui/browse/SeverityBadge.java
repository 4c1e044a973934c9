package dev.errata.ui.browse;

import dev.errata.curation.Severity;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The gravest severity of a record as a sign with the number of its findings. Each severity has a shape of its own, so that it can
/// be told without its colour: an octagon, a triangle, a disc; a tick where nothing was found, dots while the rules have
/// not spoken yet.
final class SeverityBadge extends StackPane {
    private static final int MOST = 99;
    private static final PseudoClass CLEAN = PseudoClass.getPseudoClass("clean");
    /// A number of more than one digit, for which the triangle has to be wider.
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Label number = new Label();

    SeverityBadge() {
        getStyleClass().add("severity-badge");
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        number.getStyleClass().add("number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(shape, number);
        setMouseTransparent(true);
    }

    void show(IndexedRecord row, Checks checks) {
        Optional<Severity> gravest = row.standing().gravest();
        boolean broken = row.summary().content() != RecordSummary.Content.OBJECT;
        for (Severity severity : Severity.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(severity.word()),
                    gravest.filter(severity::equals).isPresent()
                            || broken && gravest.isEmpty() && severity == Severity.ERROR);
        }
        boolean isUnknown = gravest.isEmpty() && checks == Checks.AWAITED;
        pseudoClassStateChanged(CLEAN, gravest.isEmpty() && !broken && !isUnknown);
        pseudoClassStateChanged(UNKNOWN, isUnknown && !broken);
        number.setText(broken
                ? "✕"
                : gravest.map(severity -> number(row.standing().count(severity))).orElse(isUnknown ? "…" : "✓"));
        pseudoClassStateChanged(LONG, number.getText().length() > 1);
    }

    private static String number(int count) {
        return count > MOST ? MOST + "+" : Integer.toString(count);
    }
}
