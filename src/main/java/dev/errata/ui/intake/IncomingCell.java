package dev.errata.ui.intake;

import dev.errata.curation.Severity;
import dev.errata.exchange.RecordImport;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
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
    private final List<Label> words = Stream.generate(Label::new).limit(MOST_FINDINGS + 1).toList();
    private final Tooltip members = new Tooltip();
    private final HBox box;

    IncomingCell(Localization localization) {
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        name.getStyleClass().add("code");
        VBox lines = new VBox(2, name);
        words.forEach(line -> line.getStyleClass().add("quiet"));
        lines.getChildren().addAll(words);
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
            setTooltip(null);
            return;
        }
        setTooltip(null);
        switch (item) {
            case IncomingRow.Refused(RecordImport.Refusal refusal) ->
                show(Tone.ERROR, refusal.from(), List.of(why(refusal)));
            case IncomingRow.Conflicting(RecordImport.Conflict conflict) -> showConflict(conflict);
            case IncomingRow.Fresh(String path, List<Finding> findings) -> show(
                    findings.isEmpty() ? Tone.GOOD : SeveritySign.tone(gravest(findings)), path,
                    findings.isEmpty() ? List.of(localization.now("intake.row.clean")) : told(findings));
        }
        setGraphic(box);
    }

    private void showConflict(RecordImport.Conflict conflict) {
        String labels = conflict.differing().stream().map(this::label)
                .collect(Collectors.joining(localization.now("intake.row.between")));
        show(Tone.WARNING, conflict.there().id().orElse(conflict.there().path()),
                List.of(localization.now("intake.row.conflict", conflict.from(), labels)));
        members.setText(localization.now("intake.row.members", String.join(", ", conflict.differing())));
        setTooltip(members);
    }

    /// What the form calls a member; its own name where the form has no place for it.
    private String label(String member) {
        return Field.withKey(member).map(field -> localization.now(field.labelKey())).orElse(member);
    }

    private void show(Tone tone, String what, List<String> texts) {
        sign.getStyleClass().setAll("ikonli-font-icon", tone.styleClass());
        sign.setIconCode(tone.sign());
        name.setText(Printable.inPlace(what));
        for (int i = 0; i < words.size(); i++) {
            boolean used = i < texts.size();
            words.get(i).setText(used ? texts.get(i) : "");
            words.get(i).setManaged(used);
            words.get(i).setVisible(used);
        }
        setAccessibleText(what + ": " + String.join("\n", texts));
    }

    private String why(RecordImport.Refusal refusal) {
        String word = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return localization.now("intake.row." + word, refusal.problem().map(problem -> localization.now(
                "json." + problem.fault().name(), problem.arguments().toArray())).orElse(refusal.detail()));
    }

    private static Severity gravest(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.INFO);
    }

    private List<String> told(List<Finding> findings) {
        List<String> told = new ArrayList<>(findings.stream().sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_FINDINGS).map(texts::message).toList());
        if (findings.size() > MOST_FINDINGS) {
            told.add(localization.now("intake.row.more", findings.size() - MOST_FINDINGS));
        }
        return told;
    }
}
