package dev.errata.ui.regexlab;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Explanation;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.Patterns;
import dev.errata.scan.BranchUse;
import dev.errata.ui.control.LogsInReach;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pattern in words, part by part. The part under the mouse, or the chosen one, is selected in the pattern; the part at the caret,
/// or under the mouse there, is chosen here.
final class ExplanationPane extends LabSection {
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final Duration PAUSE_BEFORE_LOGS = Duration.ofMillis(500);
    private static final int SHOWN = 60;

    private final Localization localization;
    private final RegexLabViewModel lab;
    private final LabHeader header;
    private final LabInsight<LabExplanation> insight;
    private final LabInsight<BranchUse> use;
    private final Supplier<LogsInReach> logs;
    private Optional<LogsInReach> searched = Optional.empty();
    private final TreeView<Explanation> tree = new TreeView<>();
    private final FlowPane examples = new FlowPane();
    private boolean following;

    /// @param logs where an alternative that matches no sample is looked for too
    ExplanationPane(RegexLabViewModel lab, Localization localization, RegexLabPane.Surroundings around,
            LabHeader header, Supplier<LogsInReach> logs) {
        super("explanation", Feather.MESSAGE_SQUARE, Room.FILLED);
        this.localization = localization;
        this.logs = logs;
        this.lab = lab;
        this.header = header;
        insight = new LabInsight<>(lab, around.tasks(), around.delay(), PAUSE,
                trying -> (cancellation, _) -> LabExplanation.of(trying, cancellation));
        use = new LabInsight<>(lab, around.tasks(), around.delay(), PAUSE_BEFORE_LOGS, trying -> {
            LogsInReach reach = logs.get();
            return (cancellation, _) -> Patterns.compile(trying.pattern(),
                    trying.options()) instanceof CompiledPattern compiled
                            ? BranchUse.in(reach.sources(), LabExplanation.idle(compiled, trying, cancellation),
                                    trying.options(), cancellation)
                            : BranchUse.in(List.of(), List.of(), trying.options(), cancellation);
        });
        tree.setId("regexlab-explanation");
        tree.accessibleTextProperty().bind(localization.text("regexlab.tab.explanation"));
        tree.setCellFactory(_ -> new PartCell());
        tree.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                header.select(chosen.getValue().start(), chosen.getValue().end());
            }
        });
        Label none = LabTexts.note("");
        none.setId("regexlab-explanation-none");
        none.textProperty().bind(localization.text("regexlab.pattern.none"));
        none.visibleProperty()
                .bind(lab.patternProperty().map(pattern -> pattern.filter(text -> !text.isEmpty()).isEmpty()));
        StackPane parts = new StackPane(tree, none);
        VBox.setVgrow(parts, Priority.ALWAYS);
        examples.getStyleClass().add("lab-buttons");
        VBox below = new VBox(LabTexts.heading(localization, "regexlab.explain.examples"), examples);
        below.getStyleClass().add("lab-adding");
        examples.setId("regexlab-examples");
        body().getChildren().setAll(parts, below);
        header.onCaret(this::follow);
        header.onHover(this::follow);
        follow(insight);
        insight.resultProperty().subscribe(_ -> show());
        use.resultProperty().subscribe(_ -> tree.refresh());
        localization.messages().addListener((_, _, _) -> show());
    }

    @Override
    void shown() {
        super.shown();
        LogsInReach reach = logs.get();
        if (!searched.equals(Optional.of(reach))) {
            searched = Optional.of(reach);
            use.again();
        }
        use.watch();
    }

    @Override
    void hidden() {
        super.hidden();
        use.rest();
    }

    @Override
    void close() {
        super.close();
        use.close();
    }

    private void show() {
        Optional<LabExplanation> found = insight.resultProperty().get();
        tree.setRoot(found.map(explained -> item(explained.tree())).orElse(null));
        examples.getChildren().clear();
        found.ifPresent(explained -> explained.examples().forEach(example -> {
            Button button = new Button(LabTexts.oneLine(example, SHOWN));
            button.setMnemonicParsing(false);
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
            Optional<PatternBranch> branch = Optional.ofNullable(part)
                    .flatMap(shown -> insight.resultProperty().get().flatMap(explained -> explained.idle(shown)));
            Optional<BranchUse> inLogs = branch.flatMap(shown -> use.resultProperty().get()
                    .filter(known -> known.searched().contains(shown)));
            boolean isUsed = inLogs.filter(known -> known.used().contains(branch.orElseThrow())).isPresent();
            idle.setVisible(branch.isPresent());
            idle.setManaged(branch.isPresent());
            idle.setGraphic(LabTexts.sign(isUsed ? Tone.INFO : Tone.WARNING));
            Tones.dress(idle, isUsed ? Tone.INFO : Tone.WARNING);
            int tried = insight.resultProperty().get().map(LabExplanation::tried).orElse(0);
            idle.setText(inLogs.map(known -> localization.now(isUsed
                    ? "regexlab.explain.idle.but-in-logs"
                    : known.isWhole() ? "regexlab.explain.idle.and-in-logs" : "regexlab.explain.idle.so-far",
                    tried, known.logs())).orElseGet(() -> localization.now("regexlab.explain.idle", tried)));
            setAccessibleText(words.getText() + (branch.isPresent() ? ", " + idle.getText() : ""));
        }
    }
}
