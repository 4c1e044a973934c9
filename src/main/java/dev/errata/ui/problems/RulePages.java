package dev.errata.ui.problems;

import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.RuleCatalogue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows the page of a rule wherever a rule is named.
public final class RulePages {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;

    private final Dialogs dialogs;
    private final Localization localization;
    private final RuleCatalogue rules;
    private final Runnable help;

    /// @param help opens the page of the help that is about rules; a page of a rule stays below it
    public RulePages(Dialogs dialogs, Localization localization, RuleCatalogue rules, Runnable help) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.rules = rules;
        this.help = help;
    }

    /// Shows the page of the rule with this id; nothing where there is none.
    public void show(String id) {
        rules.find(id).ifPresent(rule -> {
            RulePageBox page = new RulePageBox(rules, localization);
            page.show(id);
            ScrollPane scroll = new ScrollPane(page);
            scroll.setFitToWidth(true);
            scroll.setPrefSize(WIDTH, HEIGHT);
            scroll.setId("rule-page");
            Phrase title = localization.messages().getValue().has(rule.titleKey())
                    ? Phrase.of("problems.rule.title", localization.text(rule.titleKey()), id)
                    : Phrase.of("problems.rule.title", id, id);
            Hyperlink more = new Hyperlink();
            more.setId("rule-help");
            more.textProperty().bind(localization.text("problems.rule.help"));
            more.setOnAction(_ -> help.run());
            VBox.setVgrow(scroll, Priority.ALWAYS);
            dialogs.frame(title).content(new VBox(8, scroll, more)).cancel(Phrase.of("app.dialog.close")).show();
        });
    }
}
