package dev.errata.ui.intake;

import dev.errata.curation.Severity;
import dev.errata.exchange.RecordImport;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row of what an import would bring: a sign, what it is, and beneath what there is to say of it.
final class IncomingCell extends ListCell<IncomingRow> {
    /// More findings of one record than these are counted.
    private static final int MOST_FINDINGS = 3;

    private final Localization localization;
    private final FindingTexts texts;
    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final Label words = new Label();
    private final HBox box;

    IncomingCell(Localization localization) {
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        name.getStyleClass().add("code");
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        VBox lines = new VBox(2, name, words);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        box = new HBox(8, sign, lines);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IncomingRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case IncomingRow.Refused(RecordImport.Refusal refusal) -> show(Tone.ERROR, refusal.from(), why(refusal));
            case IncomingRow.Conflicting(RecordImport.Refusal refusal) ->
                show(Tone.WARNING, refusal.from(), localization.now("intake.row.conflict", refusal.detail()));
            case IncomingRow.Fresh(String path, List<Finding> findings) -> show(
                    findings.isEmpty() ? Tone.GOOD : SeveritySign.tone(gravest(findings)), path,
                    findings.isEmpty() ? localization.now("intake.row.clean") : told(findings));
        }
        setAccessibleText(name.getText() + ": " + words.getText());
        setGraphic(box);
    }

    private void show(Tone tone, String what, String text) {
        sign.getStyleClass().setAll("ikonli-font-icon", tone.styleClass());
        sign.setIconCode(tone.sign());
        name.setText(what);
        words.setText(text);
    }

    private String why(RecordImport.Refusal refusal) {
        String word = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return localization.now("intake.row." + word, refusal.detail());
    }

    private static Severity gravest(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.INFO);
    }

    private String told(List<Finding> findings) {
        String first = findings.stream().sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_FINDINGS).map(texts::message).collect(Collectors.joining("\n"));
        return findings.size() <= MOST_FINDINGS
                ? first
                : first + "\n" + localization.now("intake.row.more", findings.size() - MOST_FINDINGS);
    }
}
