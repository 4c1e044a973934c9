package dev.errata.ui.problems;

import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One rule's findings in the record: what is wrong, where, and how it can be mended.
final class ProblemCard {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_PLACES = 6;

    private final ProblemGroup group;
    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private final Localization localization;
    private final FindingTexts texts;
    private final PlaceNames places;
    private final VBox card = new VBox();
    private final FlowPane buttons = new FlowPane(6, 6);

    ProblemCard(ProblemGroup group, ProblemsViewModel model, ProblemActions actions, Localization localization) {
        this.group = group;
        this.model = model;
        this.actions = actions;
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        this.places = new PlaceNames(localization);
        build();
    }

    Node node() {
        return card;
    }

    ProblemGroup group() {
        return group;
    }

    private void build() {
        card.setId("problem-" + group.rule());
        card.getStyleClass().addAll("card", "problem-card");
        SeveritySign sign = new SeveritySign(group.severity());
        Tooltip.install(sign, new Tooltip(texts.severity(group.severity())));
        Label title = new Label(texts.title(group.rule()));
        title.getStyleClass().add("problem-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setTooltip(new Tooltip(group.rule()));
        HBox head = new HBox(8, sign, title);
        head.setAlignment(Pos.TOP_LEFT);
        card.getChildren().add(head);
        List<String> messages = group.findings().stream().map(texts::message).distinct().toList();
        boolean oneMessage = messages.size() == 1;
        if (oneMessage && !messages.getFirst().equals(title.getText())) {
            card.getChildren().add(message(messages.getFirst()));
        }
        List<Node> rows = new ArrayList<>();
        for (Finding finding : group.findings()) {
            rows.add(oneMessage ? place(finding) : new VBox(place(finding), message(texts.message(finding))));
        }
        addRows(rows);
        buttons.getStyleClass().add("problem-buttons");
        card.getChildren().add(buttons);
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> actions.goTo(group.findings().getFirst()));
        showFixes();
        showChosen();
    }

    private void addRows(List<Node> rows) {
        if (rows.size() <= MOST_PLACES + 1) {
            card.getChildren().addAll(rows);
            return;
        }
        card.getChildren().addAll(rows.subList(0, MOST_PLACES));
        List<Node> rest = rows.subList(MOST_PLACES, rows.size());
        Button more = new Button(localization.now("problems.more", rest.size()));
        more.getStyleClass().addAll("link-button", "problem-place");
        more.setOnAction(_ -> {
            int at = card.getChildren().indexOf(more);
            card.getChildren().remove(more);
            card.getChildren().addAll(at, rest);
        });
        card.getChildren().add(more);
    }

    private static Label message(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button place(Finding finding) {
        String where = model.isReadable()
                ? places.of(model.shape(), finding.pointer())
                : localization.now("problems.line", finding.line(), finding.column());
        Button link = new Button(where);
        link.setId("place" + finding.pointer().toString().replaceAll("[^A-Za-z0-9_]", "-"));
        link.getStyleClass().addAll("link-button", "problem-place");
        link.setWrapText(true);
        link.setOnAction(_ -> actions.goTo(finding));
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return link;
    }

    /// Shows a button for each fix that is known: of a single finding all of them, of several the first for all at once.
    void showFixes() {
        Map<Finding, List<QuickFix>> known = model.fixesProperty().get();
        List<Finding> fixable = group.findings().stream()
                .filter(finding -> !known.getOrDefault(finding, List.of()).isEmpty()).toList();
        List<Button> offered = new ArrayList<>();
        if (fixable.size() == 1) {
            Finding finding = fixable.getFirst();
            known.getOrDefault(finding, List.of()).forEach(fix -> offered.add(button(label(fix), isSafe(finding),
                    () -> actions.fix(finding, fix))));
        } else if (fixable.size() > 1) {
            Optional<String> shared = shared(fixable, known);
            String words = shared.map(label -> localization.now("problems.fix-several", label, fixable.size()))
                    .orElseGet(() -> localization.now("problems.fix-all", fixable.size()));
            boolean safe = fixable.stream().allMatch(ProblemCard::isSafe);
            offered.add(button(words, safe, () -> actions.fixAll(fixable, words)));
        }
        buttons.getChildren().setAll(offered);
        buttons.setManaged(!offered.isEmpty());
        buttons.setVisible(!offered.isEmpty());
    }

    private Optional<String> shared(List<Finding> fixable, Map<Finding, List<QuickFix>> known) {
        List<String> labels = fixable.stream().map(finding -> label(known.getOrDefault(finding, List.of()).getFirst()))
                .distinct().toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    private String label(QuickFix fix) {
        return localization.messages().getValue().has(fix.labelKey())
                ? localization.now(fix.labelKey(), fix.arguments().toArray())
                : localization.now("problems.fix");
    }

    private static boolean isSafe(Finding finding) {
        return finding.fixing() == Fixing.SAFE;
    }

    private Button button(String words, boolean safe, Runnable action) {
        Button button = new Button(safe ? words : localization.now("problems.asking", words));
        button.setId("fix-" + group.rule());
        button.getStyleClass().add("fix-button");
        button.setOnAction(_ -> action.run());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    void showChosen() {
        card.pseudoClassStateChanged(CHOSEN, model.chosenProperty().get().filter(group.findings()::contains)
                .isPresent());
    }
}
