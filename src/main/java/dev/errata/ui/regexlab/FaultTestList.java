package dev.errata.ui.regexlab;

import dev.errata.curation.Severity;
import dev.errata.message.Printable;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import dev.errata.ui.fx.Work;
import dev.errata.validation.Finding;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pattern tested against each known fault: what the rules on patterns say of it, and for each fault a rewrite where one is shown to
/// do no harm.
final class FaultTestList {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final String FAMILY = "regex";
    /// What a rule says of words that are joined by `.*`: the work grows with a power of the text, and there is no rewrite.
    private static final Set<String> CHAINS = Set.of("rule.regex-complexity.message",
            "rule.regex-complexity.message.cubic");

    private final CurationSession session;
    private final RegexLabViewModel lab;
    private final Localization localization;
    private final FindingTexts texts;
    private final LabInsight<List<FaultTest>> insight;
    private final VBox root = new VBox();

    FaultTestList(CurationSession session, RegexLabViewModel lab, Localization localization,
            RegexLabPane.Surroundings around, LabEffects effects) {
        this.session = session;
        this.lab = lab;
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        this.insight = new LabInsight<>(lab, around.tasks(), around.delay(), PAUSE,
                trying -> work(session, trying, effects));
        insight.onClose(session.onFindings(paths -> lab.tryingProperty().get()
                .filter(trying -> paths.contains(trying.path())).ifPresent(_ -> insight.again())));
        insight.onClose(session.checkStateProperty().subscribe((_, now) -> follow(now))::unsubscribe);
        root.setId("regexlab-faults");
        root.getStyleClass().add("lab-faults");
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    Node node() {
        return root;
    }

    LabInsight<List<FaultTest>> insight() {
        return insight;
    }

    /// A check that was stopped leaves nothing to be said, and one that is done may not tell of this record.
    private void follow(CheckState now) {
        if (now == CheckState.STOPPED || now == CheckState.DONE && tests().isEmpty()) {
            insight.again();
        }
        show();
    }

    private List<FaultTest> tests() {
        return insight.resultProperty().get().orElseGet(List::of);
    }

    /// Before the rules have looked at every record there is nothing to say: what they have not found may be there.
    private static Work<List<FaultTest>> work(CurationSession session, Trying trying, LabEffects effects) {
        if (session.checkStateProperty().get() != CheckState.DONE) {
            return (_, _) -> List.of();
        }
        List<Rule> rules = session.rules().all().stream().filter(rule -> rule.family().equals(FAMILY)).toList();
        List<Finding> findings = session.findings(trying.path());
        RuleContext context = session.context();
        LabEffects.Gauge gauge = effects.gauge(trying);
        return (cancellation, _) -> FaultTest.of(trying, rules, findings, context, gauge, cancellation);
    }

    private void show() {
        root.getChildren().setAll(LabTexts.heading(localization, "regexlab.faults"));
        if (session.checkStateProperty().get() == CheckState.STOPPED) {
            Label stopped = LabTexts.note(localization.now("regexlab.faults.stopped"));
            stopped.setGraphic(LabTexts.sign(Tone.WARNING));
            root.getChildren().add(stopped);
            return;
        }
        List<FaultTest> tests = tests();
        if (tests.isEmpty()) {
            root.getChildren().add(LabTexts.note(localization.now("regexlab.faults.waiting")));
            return;
        }
        tests.stream().filter(test -> !test.isPassed()).forEach(test -> root.getChildren().add(failed(test)));
        String passed = tests.stream().filter(FaultTest::isPassed).map(test -> texts.title(test.rule().id()))
                .collect(Collectors.joining(" · "));
        if (!passed.isEmpty()) {
            Label all = LabTexts.note(localization.now("regexlab.faults.passed", passed));
            all.setId("regexlab-faults-passed");
            HBox line = new HBox(6, LabTexts.sign(Tone.GOOD), all);
            HBox.setHgrow(all, Priority.ALWAYS);
            root.getChildren().add(line);
        }
    }

    private Node failed(FaultTest test) {
        Finding first = test.findings().getFirst();
        Label title = new Label(texts.title(test.rule().id()));
        title.setGraphic(LabTexts.sign(tone(first.severity())));
        title.getStyleClass().add("trial-expected");
        List<Node> rows = new ArrayList<>(List.of(title));
        test.findings().stream().limit(2).map(texts::message).map(LabTexts::note).forEach(rows::add);
        test.rewrite().ifPresent(rewrite -> rows.addAll(rewrite(test, rewrite)));
        if (test.rewrite().isEmpty() && CHAINS.contains(first.messageKey())) {
            rows.add(LabTexts.note(localization.now("regexlab.faults.chain")));
        }
        VBox box = new VBox(rows.toArray(Node[]::new));
        box.setId("regexlab-fault-" + test.rule().id());
        box.getStyleClass().add("trial");
        return box;
    }

    private List<Node> rewrite(FaultTest test, FaultTest.Rewrite rewrite) {
        if (!rewrite.isProven()) {
            return List.of(LabTexts.note(rewrite.broken() > 0
                    ? localization.now("regexlab.faults.breaks", rewrite.broken())
                    : rewrite.gained() > 0
                            ? localization.now("regexlab.faults.steals", rewrite.gained())
                            : localization.now("regexlab.faults.untried")));
        }
        Button use = new Button(
                localization.now(rewrite.fix().labelKey(), rewrite.fix().arguments().toArray()),
                new FontIcon(Feather.EDIT_3));
        use.setId("regexlab-fault-use-" + test.rule().id());
        use.setMnemonicParsing(false);
        use.setWrapText(true);
        use.setOnAction(_ -> lab.editPattern(rewrite.pattern()));
        Label pattern = new Label(Printable.inPlace(rewrite.pattern()));
        pattern.setWrapText(true);
        pattern.getStyleClass().add("code");
        Label proof = LabTexts.note(localization.now("regexlab.faults.proven", rewrite.tried(), rewrite.lost()));
        proof.setGraphic(LabTexts.sign(Tone.GOOD));
        return List.of(pattern, use, proof);
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }
}
