package dev.errata.ui.regexlab;

import dev.errata.regex.Explanation;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pattern in words, part by part. The part under the mouse, or the chosen one, is selected in the pattern; the part at the caret
/// is chosen here.
final class ExplanationPane implements LabSection {
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final int SHOWN = 60;

    private final Localization localization;
    private final RegexLabViewModel lab;
    private final LabHeader header;
    private final LabInsight<LabExplanation> insight;
    private final TreeView<Explanation> tree = new TreeView<>();
    private final FlowPane examples = new FlowPane();
    private final VBox root = new VBox();
    private boolean following;

    ExplanationPane(RegexLabViewModel lab, Localization localization, FxTasks tasks, Delay delay, LabHeader header) {
        this.localization = localization;
        this.lab = lab;
        this.header = header;
        insight = new LabInsight<>(lab, tasks, delay, PAUSE,
                trying -> (cancellation, _) -> LabExplanation.of(trying, cancellation));
        tree.setId("regexlab-explanation");
        tree.accessibleTextProperty().bind(localization.text("regexlab.tab.explanation"));
        tree.setCellFactory(_ -> new PartCell());
        tree.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                header.select(chosen.getValue().start(), chosen.getValue().end());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        examples.getStyleClass().add("lab-buttons");
        VBox below = new VBox(LabTexts.heading(localization, "regexlab.explain.examples"), examples);
        below.getStyleClass().add("lab-adding");
        examples.setId("regexlab-examples");
        root.getStyleClass().add("lab-section");
        root.getChildren().setAll(tree, below);
        header.onCaret(this::follow);
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    @Override
    public String id() {
        return "explanation";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<LabInsight<?>> insight() {
        return Optional.of(insight);
    }

    private void show() {
        Optional<LabExplanation> found = insight.resultProperty().get();
        tree.setRoot(found.map(explained -> item(explained.tree())).orElse(null));
        examples.getChildren().clear();
        found.ifPresent(explained -> explained.examples().forEach(example -> {
            Button button = new Button(LabTexts.oneLine(example, SHOWN));
            button.getStyleClass().add("code");
            button.setAccessibleText(localization.now("regexlab.explain.try", example));
            button.setOnAction(_ -> lab.give(example));
            examples.getChildren().add(button);
        }));
        if (examples.getChildren().isEmpty()) {
            examples.getChildren().add(LabTexts.note(localization.now("regexlab.explain.no-example")));
        }
    }

    private static TreeItem<Explanation> item(Explanation part) {
        TreeItem<Explanation> item = new TreeItem<>(part);
        item.setExpanded(true);
        part.parts().forEach(inner -> item.getChildren().add(item(inner)));
        return item;
    }

    /// Chooses the part at the caret, without moving that.
    private void follow(int caret) {
        insight.resultProperty().get().flatMap(explained -> explained.at(caret))
                .flatMap(part -> Optional.ofNullable(tree.getRoot()).flatMap(all -> find(all, part)))
                .ifPresent(item -> {
                    following = true;
                    tree.getSelectionModel().select(item);
                    following = false;
                });
    }

    private static Optional<TreeItem<Explanation>> find(TreeItem<Explanation> item, Explanation part) {
        return item.getValue().equals(part)
                ? Optional.of(item)
                : item.getChildren().stream().flatMap(inner -> find(inner, part).stream()).findFirst();
    }

    /// A part in words.
    String words(Explanation part) {
        String words = localization.now("regexlab.explain." + key(part.kind().name()),
                LabTexts.oneLine(part.text(), SHOWN));
        return part.times().map(times -> localization.now("regexlab.explain.with-times", words, times(times)))
                .orElse(words);
    }

    private String times(Explanation.Times times) {
        String greed = times.greed() == Explanation.Greed.GREEDY
                ? ""
                : localization.now("regexlab.explain.greed." + key(times.greed().name()));
        if (times.least() == 0 && times.most() == 1) {
            return localization.now("regexlab.explain.times.maybe", greed);
        }
        if (times.isOpen()) {
            return localization.now("regexlab.explain.times.open", times.least(), greed);
        }
        return localization.now(times.least() == times.most()
                ? "regexlab.explain.times.exactly"
                : "regexlab.explain.times.between", times.least(), times.most(), greed);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final class PartCell extends TreeCell<Explanation> {
        private final Label words = new Label();
        private final Label idle = new Label();
        private final HBox box = new HBox(words, idle);

        PartCell() {
            box.getStyleClass().add("trial-head");
            idle.setGraphic(LabTexts.sign(Tone.WARNING));
            idle.getStyleClass().add(Tone.WARNING.styleClass());
            setOnMouseEntered(_ -> {
                if (getItem() != null) {
                    header.select(getItem().start(), getItem().end());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Explanation part, boolean empty) {
            super.updateItem(part, empty);
            setGraphic(empty ? null : box);
            words.setText(empty || part == null ? "" : words(part));
            boolean isIdle = part != null
                    && insight.resultProperty().get().filter(explained -> explained.isIdle(part)).isPresent();
            idle.setVisible(isIdle);
            idle.setManaged(isIdle);
            idle.setText(localization.now("regexlab.explain.idle"));
            setAccessibleText(words.getText() + (isIdle ? ", " + idle.getText() : ""));
        }
    }
}
