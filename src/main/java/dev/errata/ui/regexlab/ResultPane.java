package dev.errata.ui.regexlab;

import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of it: in words, and match by match.
final class ResultPane {
    private final RegexLabViewModel model;
    private final Localization localization;
    private final Label words = new Label();
    private final FontIcon sign = new FontIcon(Feather.INFO);
    private final MatchTable matches;
    private final VBox root;

    ResultPane(RegexLabViewModel model, Localization localization, Consumer<ListedMatch> onChoice) {
        this.model = model;
        this.localization = localization;
        this.matches = new MatchTable(localization, onChoice);
        words.setId("regexlab-verdict");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox summary = new HBox(sign, words);
        summary.getStyleClass().add("verdict-line");
        VBox.setVgrow(matches, Priority.ALWAYS);
        root = new VBox(summary, matches);
        root.getStyleClass().add("result-pane");
        model.resultProperty().subscribe(result -> {
            if (result instanceof LabResult.Ran ran) {
                matches.show(ran.matches(), ran.grouped());
            } else {
                matches.show(List.of(), false);
            }
            say();
        });
        localization.messages().addListener((_, _, _) -> say());
    }

    Node node() {
        return root;
    }

    /// Chooses the match `step` rows further down, or up where it is negative.
    void move(int step) {
        matches.move(step);
    }

    private void say() {
        LabVerdict verdict = LabVerdict.of(model.resultProperty().get());
        words.setText(verdict.said().stream().map(localization::now).collect(Collectors.joining("\n")));
        sign.setIconCode(verdict.tone().sign());
        Tones.dress(sign, verdict.tone());
    }
}
