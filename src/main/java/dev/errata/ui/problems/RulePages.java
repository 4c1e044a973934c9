package dev.errata.ui.problems;

import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.RuleCatalogue;
import javafx.scene.control.ScrollPane;

/// Shows the page of a rule wherever a rule is named.
public final class RulePages {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;

    private final Dialogs dialogs;
    private final Localization localization;
    private final RuleCatalogue rules;

    public RulePages(Dialogs dialogs, Localization localization, RuleCatalogue rules) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.rules = rules;
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
            dialogs.frame(title).content(scroll).cancel(Phrase.of("app.dialog.close")).show();
        });
    }
}
