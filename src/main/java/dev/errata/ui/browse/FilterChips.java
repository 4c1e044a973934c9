package dev.errata.ui.browse;

import dev.errata.search.Criteria;
import dev.errata.search.Facet;
import dev.errata.search.FacetChoice;
import dev.errata.search.Scope;
import dev.errata.search.TypedQuery;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What narrows the list down beside the text in the filter: a chip each, which goes at a click.
final class FilterChips extends FlowPane {
    private final RecordsViewModel model;
    private final Localization localization;
    private final RowTexts texts;

    FilterChips(RecordsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        this.texts = new RowTexts(localization);
        getStyleClass().add("filter-chips");
        setPrefWrapLength(120);
        setMinWidth(0);
        model.criteriaProperty().subscribe(_ -> refresh());
    }

    /// Makes the chips anew, as after a change of language.
    void refresh() {
        Criteria criteria = model.criteriaProperty().get();
        List<Node> chips = new ArrayList<>();
        if (criteria.scope() != Scope.ALL) {
            chips.add(chip("scope", texts.scope(criteria.scope()), () -> model.change(TypedQuery::withoutScope)));
        }
        for (Facet facet : criteria.facets().facets()) {
            chips.add(chip(facet.word(), localization.now("browse.chip", texts.facet(facet).toLowerCase(Locale.ROOT),
                    values(facet, criteria.facets())), () -> model.clear(facet)));
        }
        getChildren().setAll(chips);
    }

    private String values(Facet facet, FacetChoice choice) {
        List<String> words = new ArrayList<>();
        choice.of(facet).forEach(value -> words.add(texts.value(facet, value)));
        choice.of(facet, FacetChoice.Sense.LEFT_OUT)
                .forEach(value -> words.add(localization.now("browse.chip.not", texts.value(facet, value))));
        String shown = String.join(localization.now("browse.join"), words.subList(0, Math.min(2, words.size())));
        return words.size() <= 2 ? shown : localization.now("browse.chip.more", shown, words.size() - 2);
    }

    private Button chip(String id, String text, Runnable remove) {
        Button chip = new Button(text, new FontIcon(Feather.X));
        chip.setId("chip-" + id);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "accent", "filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        String removal = localization.now("browse.chip.remove", text);
        chip.setAccessibleText(removal);
        chip.setTooltip(new Tooltip(removal));
        chip.setOnAction(_ -> remove.run());
        return chip;
    }
}
