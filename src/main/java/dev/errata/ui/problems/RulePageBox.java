package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Fixing;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleExample;
import dev.errata.validation.RuleExamples;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The page of a rule: what it finds, why it matters, how its findings are mended and accepted, and an example. Made once, and shows one rule after the other.
final class RulePageBox extends MeasuredBox {
    private final RuleCatalogue rules;
    private final Localization localization;
    private final Label finds = ProblemPlace.wrapped("rule-text");
    private final Label why = ProblemPlace.wrapped("rule-text");
    private final Label mend = ProblemPlace.wrapped("rule-text");
    private final Label exampleTitle = new Label();
    private final VBox example = new MeasuredBox();
    private final Label accept = ProblemPlace.wrapped("rule-text");

    private Optional<Shown> shown = Optional.empty();

    /// A page in a language: who goes from problem to problem of one rule sees the same one.
    private record Shown(String rule, Messages messages) {}

    RulePageBox(RuleCatalogue rules, Localization localization) {
        this.rules = rules;
        this.localization = localization;
        getStyleClass().add("rule-page");
        finds.setId("rule-finds");
        why.setId("rule-why");
        mend.setId("rule-mend");
        accept.setId("rule-accept");
        example.setId("rule-example");
        example.getStyleClass().add("rule-example");
        exampleTitle.getStyleClass().add("section-title");
        VBox examples = new MeasuredBox();
        examples.getStyleClass().add("rule-part");
        examples.getChildren().addAll(exampleTitle, example);
        getChildren().addAll(part("problems.rule.finds", finds), part("problems.rule.why", why),
                part("problems.rule.mend", mend), examples,
                part("problems.rule.accept", accept));
    }

    private VBox part(String key, javafx.scene.Node content) {
        Label heading = new Label();
        heading.textProperty().bind(localization.text(key));
        heading.getStyleClass().add("section-title");
        VBox part = new MeasuredBox();
        part.getStyleClass().add("rule-part");
        part.getChildren().addAll(heading, content);
        return part;
    }

    /// Shows the rule with this id, in the present language; hides itself where there is none.
    void show(String id) {
        Shown now = new Shown(id, localization.messages().getValue());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            rules.find(id).ifPresent(this::show);
        }
        boolean known = rules.find(id).isPresent();
        setVisible(known);
        setManaged(known);
    }

    private void show(Rule rule) {
        finds.setText(text(rule.findsKey()));
        why.setText(text(rule.whyKey()));
        mend.setText(localization.now("problems.rule.mend." + mending(rule.fixing())));
        showExample(rule.id());
        accept.setText(localization.now(rule.severity() == Severity.ERROR
                ? "problems.rule.accept.never"
                : "problems.rule.accept.how", rule.id()));
    }

    private String text(String key) {
        return localization.messages().getValue().has(key) ? localization.now(key) : "";
    }

    /// Before and after, each with what is shown of the record and of what is beside it.
    private void showExample(String id) {
        Optional<RuleExample> known = RuleExamples.shared().of(id);
        exampleTitle.setText(localization.now("example.title"));
        exampleTitle.getParent().setVisible(known.isPresent());
        exampleTitle.getParent().setManaged(known.isPresent());
        example.getChildren().clear();
        known.ifPresent(found -> {
            addPhase("example.beside", found.beside());
            addPhase("example.before", found.before());
            addPhase("example.after", found.after());
        });
    }

    private void addPhase(String key, List<RuleExample.Part> parts) {
        for (RuleExample.Part part : parts) {
            String path = part.notes().getOrDefault("path", "");
            Label heading = new Label(localization.now("problems.rule.example", localization.now(key),
                    path.isEmpty()
                            ? localization.now("example." + part.place().word())
                            : localization.now("example.record-at", path)));
            heading.getStyleClass().add("quiet");
            Label text = ProblemPlace.wrapped("code");
            text.getStyleClass().add("example-text");
            text.setMaxWidth(Double.MAX_VALUE);
            text.setText(part.text());
            example.getChildren().addAll(heading, text);
        }
    }

    private static String mending(Fixing fixing) {
        return switch (fixing) {
            case NONE -> "none";
            case ASKING -> "asking";
            case SAFE -> "safe";
        };
    }
}
