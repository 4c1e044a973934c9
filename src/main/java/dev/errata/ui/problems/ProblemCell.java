package dev.errata.ui.problems;

import dev.errata.message.Printable;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the list of problems: the head of a section with its counts, or a problem, two lines each.
final class ProblemCell extends ListCell<ProblemRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final FolderProblemsViewModel model;
    private final ProblemTexts texts;
    private final Localization localization;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label fold = new Label("", arrow);
    private final SeveritySign sign = new SeveritySign(dev.errata.curation.Severity.INFO);
    private final Label title = line("problem-row-title");
    private final Label under = line("quiet");
    private final Label mark = new Label();
    private final SeverityCounts counts;
    private final HBox row;

    ProblemCell(FolderProblemsViewModel model, ProblemTexts texts, Localization localization) {
        this.model = model;
        this.texts = texts;
        this.localization = localization;
        this.counts = SeverityCounts.inColumns(localization);
        getStyleClass().add("problem-cell");
        fold.getStyleClass().add("problem-fold");
        fold.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof ProblemRow.Head head) {
                toggle(head);
                event.consume();
            }
        });
        mark.getStyleClass().addAll("chip", "problem-accepted");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(title, under);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(fold, sign, lines, mark, counts);
        row.getStyleClass().add("problem-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private void toggle(ProblemRow.Head head) {
        model.fold(head.section().key(), head.fold() == ProblemRow.Fold.FOLDED
                ? ProblemRow.Fold.UNFOLDED
                : ProblemRow.Fold.FOLDED);
    }

    @Override
    protected void updateItem(@Nullable ProblemRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEAD, !empty && item instanceof ProblemRow.Head);
        pseudoClassStateChanged(PICKED, !empty && item != null && model.selection().isPicked(item));
        pseudoClassStateChanged(STALE, false);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Grouping grouping = model.groupingProperty().get();
        switch (item) {
            case ProblemRow.Head(ProblemSection section, ProblemRow.Fold folded) -> {
                arrow.setIconCode(folded == ProblemRow.Fold.FOLDED ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
                show(sign, false);
                title.setText(Printable.inPlace(texts.head(grouping, section.key())));
                under.setText(Printable.inPlace(texts.underHead(grouping, section.key())));
                under.getStyleClass().setAll("label", "quiet", "code");
                counts.show(section.counts());
                show(counts, true);
                show(mark, false);
                setAccessibleText(localization.now(folded == ProblemRow.Fold.FOLDED
                        ? "problems.section.folded"
                        : "problems.section.unfolded", title.getText(), section.findings().size()));
            }
            case ProblemRow.Item(ProblemSection section, Finding finding) -> {
                sign.show(finding.severity());
                show(sign, true);
                title.setText(Printable.inPlace(texts.item(grouping, section, finding)));
                under.setText(Printable.inPlace(texts.underItem(grouping, finding)));
                under.getStyleClass().setAll("label", "quiet");
                show(counts, false);
                Optional<AcceptedFinding> accepted = model.accepted(finding);
                mark.setText(accepted.map(one -> localization.now("problems.standing." + one.standing().word()))
                        .orElse(""));
                show(mark, accepted.isPresent());
                pseudoClassStateChanged(STALE, accepted.filter(one -> one.standing().isStale()).isPresent());
                setAccessibleText(localization.now("problems.row", texts.findings().severity(finding.severity()),
                        title.getText(), under.getText()));
            }
        }
        arrow.setVisible(item instanceof ProblemRow.Head);
        show(under, !under.getText().isEmpty());
        setGraphic(row);
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
