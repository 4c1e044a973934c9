package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.task.Subscription;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.Piece;
import dev.errata.ui.control.PieceByPiece;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.Finding;
import dev.errata.validation.QuickFix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The problems of the record that is looked at: a card for each rule, with the way to each place and the quick fixes.
public final class ProblemsPane implements ProblemActions {
    /// The looks of this pane, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(ProblemsPane.class, "problems.css");
    /// Those before it turn the list and begin with the form.
    private static final int FIRST_FRAME = 3;
    private static final Phrase NO_PROBLEM = Phrase.of("problems.obstacle.none");

    private final Localization localization;
    private final ProblemsViewModel model;
    private final Supplier<Optional<JsonPointer>> here;
    private final Consumer<JsonPointer> reveal;
    private final Consumer<JsonPosition> toJson;
    private final ProblemWalk walk;
    private final Consumer<CleanLogPlace> toLog;
    private final MendingDialogs mending;
    private final AcceptDialog accepting;
    private final RulePages pages;
    private final PieceByPiece turning;
    private final PieceByPiece fixing;
    private final Label title = new Label();
    private final Button fixSafe = new Button();
    private final VBox cards = new MeasuredBox();
    private final Label quiet = new Label();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final VBox root = new VBox();
    /// Every card that there was, by severity and rule.
    private final Map<String, ProblemCard> made = new LinkedHashMap<>();
    private List<ProblemCard> shown = List.of();
    /// Where somebody was once they had been led to a problem.
    private Optional<JsonPointer> led = Optional.empty();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// What the pane stands in.
    ///
    /// @param here   the value that somebody is at; empty where they are at none
    /// @param reveal leads to a value of the record, and selects it
    /// @param toJson leads to a place of the text of a file that has no fields
    /// @param walk   the way along the list of the folder's problems
    /// @param back   shows that list
    /// @param toLog  leads to the line of a log that a problem tells of
    public record Surroundings(CommandRegistry commands, FxTasks tasks, Dialogs dialogs, Notifier notifier,
            Delay delay, Supplier<Optional<JsonPointer>> here, Consumer<JsonPointer> reveal,
            Consumer<JsonPosition> toJson, ProblemWalk walk,
            Runnable back, Consumer<CleanLogPlace> toLog) {}

    public ProblemsPane(CurationSession session, Localization localization, Surroundings around) {
        this.localization = localization;
        this.model = new ProblemsViewModel(session, around.tasks());
        this.here = around.here();
        this.reveal = around.reveal();
        this.toJson = around.toJson();
        this.walk = around.walk();
        this.toLog = around.toLog();
        this.mending = new MendingDialogs(new Mender(session, around.tasks(), around.notifier(), _ -> {}),
                around.tasks(),
                around.dialogs(),
                localization);
        this.accepting = new AcceptDialog(around.dialogs(), localization,
                new AcceptanceDesk(session, around.notifier()));
        this.pages = new RulePages(around.dialogs(), localization, session.rules(),
                () -> around.commands().get("help.rules").run());
        this.turning = new PieceByPiece(around.delay(), FIRST_FRAME);
        this.fixing = new PieceByPiece(around.delay(), 1);
        build(new WalkBar(walk, localization, around.back()));
        subscriptions.add(model.groupsProperty().subscribe((_, _) -> follow())::unsubscribe);
        subscriptions.add(model.stateProperty().subscribe(_ -> showState())::unsubscribe);
        subscriptions.add(model.fixesProperty().subscribe(_ -> showFixes())::unsubscribe);
        subscriptions.add(model.chosenProperty().subscribe(_ -> shown.forEach(ProblemCard::showChosen))::unsubscribe);
        subscriptions.add(localization.messages().subscribe(_ -> showNow())::unsubscribe);
        subscriptions.add(around.commands().register(commands()));
    }

    private Command[] commands() {
        ObservableValue<Boolean> any = model.groupsProperty().map(groups -> !groups.isEmpty());
        ObservableValue<Boolean> way = Bindings.createBooleanBinding(
                () -> any.getValue() || walk.placeProperty().get().isPresent(), any, walk.placeProperty());
        return new Command[]{
                Command.named("problems.next").key("F8").onlyIf(way, NO_PROBLEM).runs(() -> step(1)),
                Command.named("problems.previous").key("Shift+F8").onlyIf(way, NO_PROBLEM).runs(() -> step(-1)),
                Command.named("problems.fix-safe").key("Shift+Alt+F8")
                        .onlyIf(model.groupsProperty().map(_ -> !model.safe().isEmpty()),
                                Phrase.of("problems.obstacle.none-safe"))
                        .runs(this::fixSafe),
                Command.named("problems.fix-chosen").key("Alt+Enter")
                        .unless(Bindings.createObjectBinding(this::unfixable,
                                model.chosenProperty(), model.fixesProperty()))
                        .runs(this::fixChosen),
                Command.named("problems.accept-chosen").key("Alt+Shift+Y")
                        .unless(model.chosenProperty().map(chosen -> chosen.isEmpty()
                                ? Optional.of(Phrase.of("problems.obstacle.none-chosen"))
                                : chosen.filter(finding -> finding.severity() == Severity.ERROR)
                                        .map(_ -> Phrase.of("problems.obstacle.error"))))
                        .runs(() -> model.chosenProperty().get().ifPresent(finding -> accept(List.of(finding)))),
                Command.named("problems.show-log-chosen").key(FolderProblemsCommands.SHOW_LOG)
                        .onlyIf(model.groupsProperty().flatMap(_ -> model.chosenProperty())
                                .map(_ -> inLog().isPresent()), Phrase.of("problems.obstacle.no-log-chosen"))
                        .runs(() -> inLog().ifPresent(toLog)),
                Command.named("problems.explain").key("Alt+F1").onlyIf(any, NO_PROBLEM)
                        .runs(() -> explain(model.chosenProperty().get().map(Finding::rule)
                                .orElseGet(() -> model.groupsProperty().get().getFirst().rule())))};
    }

    private Optional<QuickFix> fixOf(Finding finding) {
        return model.fixesProperty().get().getOrDefault(finding, List.of()).stream().findFirst();
    }

    private Optional<Phrase> unfixable() {
        Optional<Finding> chosen = model.chosenProperty().get();
        return chosen.flatMap(this::fixOf).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        chosen.isEmpty() ? "problems.obstacle.none-chosen" : "problems.obstacle.no-fix"));
    }

    private void fixChosen() {
        model.chosenProperty().get()
                .ifPresent(finding -> fixOf(finding).ifPresent(quickFix -> fix(finding, quickFix)));
    }

    /// The line of a log that the chosen problem tells of; that of the first such problem where none is chosen.
    private Optional<CleanLogPlace> inLog() {
        return model.chosenProperty().get().map(CleanLogPlace::of)
                .orElseGet(() -> model.groupsProperty().get().stream().flatMap(group -> group.findings().stream())
                        .flatMap(finding -> CleanLogPlace.of(finding).stream()).findFirst());
    }

    private void build(WalkBar bar) {
        title.setId("problems-title");
        title.getStyleClass().add("section-title");
        fixSafe.setId("problems-fix-safe");
        fixSafe.getStyleClass().addAll("link-button", "problems-fix-safe");
        fixSafe.setOnAction(_ -> fixSafe());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, fixSafe);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("problems-head");
        quiet.setId("problems-quiet");
        quiet.setWrapText(true);
        quiet.getStyleClass().addAll("quiet", "problems-quiet");
        cards.getStyleClass().add("problem-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("problems");
        root.getStyleClass().add("problems");
        root.setMinWidth(0);
        root.getChildren().addAll(bar, head, quiet, scroll);
    }

    public Region node() {
        return root;
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        turning.cancel();
        fixing.cancel();
        model.close();
        mending.close();
    }

    /// Another record turns the form as well, which takes some frames; who works with the problems sees them at once.
    private void follow() {
        if (root.isFocusWithin()) {
            showNow();
        } else {
            turning.startOnce(this::pieces);
        }
    }

    private void showNow() {
        turning.start(this::pieces);
        turning.finish();
    }

    /// What turns the pane to the problems of now: the cards that are there, and those that have to be made.
    private List<Piece> pieces() {
        List<ProblemGroup> groups = model.groupsProperty().get();
        List<ProblemCard> there = groups.stream().flatMap(group -> there(group).stream()).toList();
        made.values().stream().filter(card -> !there.contains(card)).forEach(ProblemCard::hide);
        shown = List.of();
        scroll.setVvalue(0);
        showState();
        return groups.stream()
                .map(group -> new Piece(there(group).map(ProblemCard::node), () -> turn(group, groups))).toList();
    }

    private Optional<ProblemCard> there(ProblemGroup group) {
        return Optional.ofNullable(made.get(key(group)));
    }

    private static String key(ProblemGroup group) {
        return group.severity() + " " + group.rule();
    }

    private List<Piece> turn(ProblemGroup group, List<ProblemGroup> all) {
        ProblemCard card = made.computeIfAbsent(key(group), _ -> new ProblemCard(group, model, this, localization));
        List<Piece> left = card.turn(group);
        List<ProblemCard> turned = shown;
        shown = all.stream().flatMap(other -> there(other).stream())
                .filter(other -> other == card || turned.contains(other)).toList();
        NodePool.arrange(cards.getChildren(), shown.stream().map(ProblemCard::node).toList());
        return left;
    }

    private void showFixes() {
        Map<Boolean, List<ProblemCard>> byButtons = shown.stream()
                .collect(Collectors.partitioningBy(ProblemCard::hasFixButtons));
        byButtons.getOrDefault(true, List.of()).forEach(ProblemCard::showFixes);
        fixing.start(() -> byButtons.getOrDefault(false, List.of()).stream()
                .map(card -> Piece.made(card::showFixes)).toList());
    }

    private void showState() {
        int count = model.groupsProperty().get().stream().mapToInt(group -> group.findings().size()).sum();
        boolean isKnown = count > 0 || model.stateProperty().get() != ProblemsViewModel.State.CHECKING;
        title.setText(isKnown ? localization.now("problems.title", count) : localization.now("problems.title.unknown"));
        int safe = model.safe().size();
        fixSafe.setText(localization.now("problems.fix-safe", safe));
        fixSafe.setVisible(safe > 0);
        String words = switch (model.stateProperty().get()) {
            case CHECKING -> localization.now("problems.checking");
            case STOPPED -> localization.now("problems.stopped");
            case CLEAN -> localization.now("problems.clean");
            case NO_RECORD, PROBLEMS -> "";
        };
        quiet.setText(words);
        quiet.setVisible(!words.isEmpty());
        quiet.setManaged(!words.isEmpty());
    }

    @Override
    public void goTo(Finding finding) {
        model.chosenProperty().set(Optional.of(finding));
        lead(finding);
    }

    /// Along the list of the folder's problems where one of them was opened, else round the record; from where somebody is now.
    private void step(int by) {
        Optional<JsonPosition> from = here.get().filter(place -> !led.equals(Optional.of(place))
                || model.chosenProperty().get().isEmpty()).flatMap(model::position);
        if (walk.placeProperty().get().isPresent()) {
            walk.step(by, from).ifPresent(this::goTo);
        } else {
            model.step(by, from).ifPresent(this::lead);
        }
    }

    private void lead(Finding finding) {
        if (model.isReadable()) {
            reveal.accept(finding.pointer());
        } else {
            toJson.accept(new JsonPosition(finding.line(), finding.column()));
        }
        led = here.get();
        shown.stream().filter(card -> card.group().findings().contains(finding)).findFirst().ifPresent(this::scrollTo);
    }

    private void scrollTo(ProblemCard card) {
        double rest = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (rest > 0) {
            scroll.setVvalue(Math.clamp(card.node().getBoundsInParent().getMinY() / rest, 0, 1));
        }
    }

    @Override
    public void fix(Finding finding, QuickFix fix) {
        mending.fix(finding, fix);
    }

    @Override
    public void fixAll(List<Finding> findings) {
        mending.fixAll(findings);
    }

    @Override
    public void accept(List<Finding> findings) {
        accepting.show(findings, 0);
    }

    @Override
    public void explain(String rule) {
        pages.show(rule);
    }

    private void fixSafe() {
        List<Finding> safe = model.safe();
        if (!safe.isEmpty()) {
            fixAll(safe);
        }
    }
}
