package dev.errata.ui.problems;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// All about the selected problems: what is wrong, the line of the file, what can be done, and the page of the rule.
final class ProblemDetailPane {
    private static final int MOST_RULES = 10;
    private static final double MOST_WIDE = 320;

    private final FolderProblemsViewModel model;
    private final ProblemDetailViewModel detail;
    private final ProblemTexts texts;
    private final Localization localization;
    private final MendingDialogs mending;
    private final SeveritySign sign = new SeveritySign(dev.errata.curation.Severity.INFO);
    private final Label title = ProblemPlace.wrapped("heading");
    private final Label under = ProblemPlace.wrapped("quiet");
    private final SeverityCounts counts;
    private final Label message = ProblemPlace.wrapped("problem-message");
    private final Label name = ProblemPlace.wrapped("code");
    private final Label signature = ProblemPlace.wrapped("problem-signature");
    private final Label place = ProblemPlace.wrapped("quiet");
    private final SourceLinePane line = new SourceLinePane();
    private final VBox where = card(name, signature, place, line);
    private final Label standing = ProblemPlace.wrapped("strong");
    private final Label reason = ProblemPlace.wrapped("rule-text");
    private final VBox accepted = card(standing, reason);
    private final FlowPane fixBox = new FlowPane(8, 8);
    private final List<Button> fixes = new ArrayList<>();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Map<String, Node> offered = new HashMap<>();
    private final Label rulesTitle = new Label();
    private final VBox rules = new MeasuredBox();
    private final RulePageBox page;
    private final VBox content = new MeasuredBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label none = ProblemPlace.wrapped("quiet");
    private final StackPane root = new StackPane(scroll, none);

    ProblemDetailPane(FolderProblemsViewModel model, ProblemDetailViewModel detail, ProblemTexts texts,
            RuleCatalogue catalogue, MendingDialogs mending, Localization localization) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
        this.localization = localization;
        this.mending = mending;
        this.counts = new SeverityCounts(localization);
        this.page = new RulePageBox(catalogue, localization);
        counts.setAlignment(Pos.CENTER_LEFT);
        title.setId("detail-title");
        message.setId("detail-message");
        place.setId("detail-place");
        line.setId("detail-line");
        reason.setId("detail-reason");
        VBox words = new MeasuredBox();
        words.getChildren().addAll(title, under);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(10, sign, words);
        head.setAlignment(Pos.TOP_LEFT);
        rulesTitle.getStyleClass().add("section-title");
        rules.getStyleClass().add("rule-part");
        // A flow is never narrower than what it holds, unless it is told so.
        fixBox.setMinWidth(0);
        content.getStyleClass().add("problem-detail");
        content.getChildren().addAll(head, counts, message, where, accepted, fixBox, buttons, rules, page);
        scroll.setId("problem-detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("problem-detail-frame");
        none.setId("detail-none");
        none.setTextAlignment(TextAlignment.CENTER);
        none.setMaxWidth(MOST_WIDE);
        none.textProperty().bind(localization.text("problems.detail.none"));
        scroll.setMinWidth(0);
        root.setMinWidth(0);
    }

    private static VBox card(Region... parts) {
        VBox card = new MeasuredBox();
        card.getStyleClass().addAll("card", "detail-card");
        card.getChildren().addAll(parts);
        return card;
    }

    Region node() {
        return root;
    }

    /// Offers these commands as buttons, the first of them as the one that stands out; `withdraw` beside what is accepted.
    void offer(CommandControls controls, List<Command> commands, Command withdraw) {
        commands.forEach(command -> {
            Node button = command == commands.getFirst()
                    ? controls.mainButton(command, words(command))
                    : controls.button(command, words(command));
            buttons.getChildren().add(button);
            offered.put(command.id(), button);
        });
        Node taken = controls.button(withdraw, words(withdraw));
        accepted.getChildren().add(taken);
    }

    /// Short words: what is selected stands above.
    private ObservableValue<String> words(Command command) {
        return localization.text(command.id().replace("problems.", "problems.button."));
    }

    /// Shows what is selected, in the present language.
    void show() {
        ProblemDetail now = detail.detailProperty().get();
        boolean any = !now.problems().isEmpty();
        content.setVisible(any);
        none.setVisible(!any);
        offer("problems.open", now.toOpen().isPresent());
        offer("problems.show-log", now.inLog().isPresent());
        offer("problems.fix", now.fixes().isEmpty() && !now.fixable().isEmpty());
        offer("problems.fix-rule", !now.fixes().isEmpty());
        offer("problems.fix-record", !now.fixes().isEmpty());
        offer("problems.accept", now.accepted().isEmpty() || !now.acceptable().isEmpty());
        if (!any) {
            return;
        }
        now.finding().ifPresentOrElse(finding -> showOne(finding, now), () -> showSeveral(now));
        showAccepted(now);
        showFixes(now);
        showRules(now);
        now.rule().ifPresentOrElse(page::show, () -> show(page, false));
        scroll.setVvalue(0);
    }

    private void offer(String command, boolean shown) {
        Optional.ofNullable(offered.get(command)).ifPresent(button -> show(button, shown));
    }

    private void showOne(Finding finding, ProblemDetail now) {
        sign.show(finding.severity());
        show(sign, true);
        title.setText(texts.findings().title(finding.rule()));
        under.setText(localization.now("problems.detail.rule", texts.findings().severity(finding.severity()),
                finding.rule()));
        show(counts, false);
        String words = texts.findings().message(finding);
        message.setText(words);
        show(message, !words.equals(title.getText()));
        showRecord(now.record(), ProblemTexts.name(finding));
        place.setText(localization.now("problems.detail.place", texts.place(finding), finding.file(), finding.line(),
                finding.column()));
        show(place, true);
        show(name, true);
        show(line, now.excerpt().isPresent());
        now.excerpt().ifPresent(line::show);
    }

    private void showSeveral(ProblemDetail now) {
        show(sign, false);
        Grouping grouping = model.groupingProperty().get();
        title.setText(now.section().map(section -> Printable.inPlace(texts.head(grouping, section.key())))
                .orElseGet(() -> localization.now("problems.detail.several", now.problems().size())));
        under.setText(now.section().map(section -> localization.now("problems.detail.section",
                section.findings().size(), now.fixable().size())).orElse(""));
        show(under, now.section().isPresent());
        counts.show(now.counts());
        show(counts, true);
        show(message, false);
        now.record().ifPresent(record -> showRecord(now.record(), record.path()));
        show(where, now.record().isPresent());
        show(name, !name.getText().equals(title.getText()));
        show(place, false);
        show(line, false);
    }

    private void showRecord(Optional<ErrorRecord> record, String otherwise) {
        name.setText(Printable.inPlace(record.flatMap(ErrorRecord::id).orElse(otherwise)));
        signature.setText(Printable.inPlace(record.map(texts::signature).orElse("")));
        show(signature, !signature.getText().isEmpty());
        show(where, true);
    }

    private void showAccepted(ProblemDetail now) {
        Optional<AcceptedFinding> one = now.finding().flatMap(_ -> now.accepted().stream().findFirst());
        show(accepted, one.isPresent());
        one.ifPresent(known -> {
            standing.setText(localization.now("problems.standing." + known.standing().word() + ".on",
                    localization.time().day(known.acceptance().day())));
            reason.setText(Printable.inPlace(known.acceptance().reason()));
        });
    }

    private void showFixes(ProblemDetail now) {
        int count = 0;
        for (QuickFix fix : now.fixes()) {
            Finding finding = now.problems().getFirst();
            if (count == fixes.size()) {
                fixes.add(fixButton(count));
            }
            Button button = fixes.get(count++);
            String label = localization.messages().getValue().has(fix.labelKey())
                    ? localization.now(fix.labelKey(), fix.arguments().toArray())
                    : localization.now("problems.fix");
            button.setText(finding.fixing() == Fixing.SAFE ? label : localization.now("problems.asking", label));
            button.setOnAction(_ -> mending.fix(finding, fix));
        }
        NodePool.show(fixBox.getChildren(), fixes, count);
        show(fixBox, count > 0);
    }

    /// A button no wider than there is room: of a long fix the middle is left out, and the whole is in the tooltip.
    private Button fixButton(int number) {
        Button button = new Button();
        button.maxWidthProperty().bind(fixBox.widthProperty());
        Hint.of(button, button.textProperty());
        button.setId("detail-fix-" + number);
        button.getStyleClass().add("fix-button");
        button.setMnemonicParsing(false);
        return button;
    }

    /// Which rules have found what is selected, where that is more than one.
    private void showRules(ProblemDetail now) {
        List<Node> lines = new ArrayList<>();
        if (now.rules().size() > 1) {
            rulesTitle.setText(localization.now("problems.detail.rules"));
            lines.add(rulesTitle);
            now.rules().stream().limit(MOST_RULES).forEach(one -> lines.add(ruleLine(
                    localization.now("problems.detail.rule-count", texts.findings().title(one.rule()), one.count()))));
            if (now.rules().size() > MOST_RULES) {
                lines.add(ruleLine(localization.now("problems.detail.more-rules", now.rules().size() - MOST_RULES)));
            }
        }
        rules.getChildren().setAll(lines);
        show(rules, !lines.isEmpty());
    }

    private static Label ruleLine(String words) {
        Label label = ProblemPlace.wrapped("rule-text");
        label.setText(words);
        return label;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
