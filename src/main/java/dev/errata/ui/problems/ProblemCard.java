package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.Piece;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One rule's findings in the record: what is wrong, where, and how it can be mended. What exactly is wrong stands at the field too:
/// the card says it while it is chosen, by its hint, and where no field does. A card is made once for a rule and a severity, and
/// shows their findings in one record after the other.
final class ProblemCard {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_PLACES = 6;
    private static final int PLACES_A_FRAME = 3;

    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private final Localization localization;
    private final FindingTexts texts;
    private final PlaceNames names;
    private final VBox card = new MeasuredBox();
    private final Label title = ProblemPlace.wrapped("problem-title");
    private final Label message = ProblemPlace.wrapped("quiet");
    private final Button explain = tool(Feather.HELP_CIRCLE);
    private final Button accept = tool(Feather.CHECK_SQUARE);
    private final VBox rows = new MeasuredBox();
    private final List<ProblemPlace> places = new ArrayList<>();
    private final Button more = new Button();
    private final VBox buttons = new MeasuredBox();
    private final List<FixButton> fixes = new ArrayList<>();
    private ProblemGroup group;
    /// Whether all places are shown, as many as there are.
    private boolean wholly;
    /// How many places may be shown: fewer than wanted while their nodes are made, a few a frame.
    private int allowed;

    ProblemCard(ProblemGroup first, ProblemsViewModel model, ProblemActions actions, Localization localization) {
        this.model = model;
        this.actions = actions;
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        this.names = new PlaceNames(localization);
        this.group = first;
        SeveritySign sign = new SeveritySign(first.severity());
        card.setId("problem-" + first.rule());
        card.getStyleClass().addAll("card", "problem-card");
        Hint.of(sign, () -> texts.severity(group.severity()));
        Hint.of(title, () -> String.join("\n", messages()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, sign, title, tools());
        head.setAlignment(Pos.TOP_LEFT);
        message.setId("message-" + first.rule());
        rows.getStyleClass().add("problem-places");
        more.getStyleClass().addAll("link-button", "problem-more");
        more.setOnAction(_ -> {
            wholly = true;
            allow(Integer.MAX_VALUE);
        });
        buttons.getStyleClass().add("problem-buttons");
        card.getChildren().addAll(head, message, rows, more, buttons);
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> actions.goTo(group.findings().getFirst()));
    }

    /// To explain the rule, and to accept what it says; that an error cannot be accepted is said by the hint.
    private Node tools() {
        explain.setId("explain-" + group.rule());
        explain.accessibleTextProperty().bind(localization.text("problems.explain"));
        explain.setOnAction(_ -> actions.explain(group.rule()));
        Hint.of(explain, localization.text("problems.explain"));
        accept.setId("accept-" + group.rule());
        accept.accessibleTextProperty().bind(localization.text("problems.accept.short"));
        accept.setOnAction(_ -> actions.accept(group.findings()));
        accept.setDisable(group.severity() == Severity.ERROR);
        StackPane frame = new StackPane(accept);
        Hint.of(frame, localization.text(accept.isDisabled() ? "problems.obstacle.error" : "problems.accept.short"));
        HBox tools = new HBox(explain, frame);
        tools.setFillHeight(false);
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.getStyleClass().add("problem-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return tools;
    }

    private static Button tool(Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        return button;
    }

    Node node() {
        return card;
    }

    ProblemGroup group() {
        return group;
    }

    /// Shows these findings, in the present language, as far as there are nodes for their places.
    ///
    /// @return what makes the others
    List<Piece> turn(ProblemGroup now) {
        group = now;
        title.setText(texts.title(group.rule()));
        message.setText(messages().getFirst());
        wholly = false;
        List<List<Finding>> byPlace = places(now);
        int wanted = most(byPlace);
        int made = Math.min(wanted, places.size());
        allowed = made < wanted ? made : Integer.MAX_VALUE;
        showChosen();
        showNode(card, true);
        List<Piece> left = new ArrayList<>();
        for (int more = made; more < wanted; more += PLACES_A_FRAME) {
            int until = more + PLACES_A_FRAME;
            left.add(Piece.made(() -> allow(until < wanted ? until : Integer.MAX_VALUE)));
        }
        if (hasFixButtons()) {
            showFixes();
        } else {
            showNode(buttons, false);
            left.add(Piece.made(this::showFixes));
        }
        return left;
    }

    /// The record has nothing of the kind. The card stays among the others, hidden, since a node that comes back is styled anew.
    void hide() {
        showNode(card, false);
    }

    private List<String> messages() {
        return group.findings().stream().map(texts::message).distinct().toList();
    }

    /// Shows so many places at most.
    private void allow(int count) {
        allowed = count;
        showPlaces();
    }

    /// Shows the first places, and a button for the others.
    private void showPlaces() {
        List<List<Finding>> all = places(group);
        int count = Math.min(allowed, most(all));
        while (places.size() < count) {
            places.add(new ProblemPlace(model, actions, localization));
        }
        boolean sayAll = saysAll();
        for (int i = 0; i < count; i++) {
            List<Finding> there = all.get(i);
            places.get(i).show(there.getFirst(), there.size(),
                    sayAll ? Optional.of(texts.message(there.getFirst())) : Optional.empty());
        }
        NodePool.show(rows.getChildren(), places, count);
        int rest = all.size() - count;
        more.setText(localization.now("problems.more", rest));
        showNode(more, rest > 0);
    }

    /// What has a row: each finding with its message, unless all say the same or the fields say them; else all of a place.
    private List<List<Finding>> places(ProblemGroup group) {
        return saysAll()
                ? group.findings().stream().map(List::of).toList()
                : List.copyOf(group.findings().stream()
                        .collect(Collectors.groupingBy(
                                finding -> ProblemPlace.name(finding, model, names, localization), LinkedHashMap::new,
                                Collectors.toList()))
                        .values());
    }

    private boolean saysAll() {
        return messages().size() > 1 && isInFull();
    }

    private int most(List<List<Finding>> all) {
        return wholly || all.size() <= MOST_PLACES + 1 ? all.size() : MOST_PLACES;
    }

    private List<Finding> fixable() {
        Map<Finding, List<QuickFix>> known = model.fixesProperty().get();
        return group.findings().stream().filter(finding -> !known.getOrDefault(finding, List.of()).isEmpty()).toList();
    }

    /// Whether there is a button for each fix that is known.
    boolean hasFixButtons() {
        List<Finding> fixable = fixable();
        int wanted = fixable.size() == 1
                ? model.fixesProperty().get().getOrDefault(fixable.getFirst(), List.of()).size()
                : Math.min(1, fixable.size());
        return wanted <= fixes.size();
    }

    /// Shows a button for each fix that is known: of a single finding all of them, of several the first for all at once.
    void showFixes() {
        Map<Finding, List<QuickFix>> known = model.fixesProperty().get();
        List<Finding> fixable = fixable();
        int count = 0;
        if (fixable.size() == 1) {
            Finding finding = fixable.getFirst();
            for (QuickFix fix : known.getOrDefault(finding, List.of())) {
                fix(count).show(group.rule(), words(label(fix), isSafe(finding)), () -> actions.fix(finding, fix));
                count++;
            }
        } else if (fixable.size() > 1) {
            String label = shared(fixable, known).map(same -> localization.now("problems.fix-several", same,
                    fixable.size())).orElseGet(() -> localization.now("problems.fix-all", fixable.size()));
            boolean safe = fixable.stream().allMatch(ProblemCard::isSafe);
            fix(count).show(group.rule(), words(label, safe), () -> actions.fixAll(fixable));
            count++;
        }
        NodePool.show(buttons.getChildren(), fixes, count);
        showNode(buttons, count > 0);
    }

    private FixButton fix(int index) {
        while (fixes.size() <= index) {
            fixes.add(new FixButton());
        }
        return fixes.get(index);
    }

    private Optional<String> shared(List<Finding> fixable, Map<Finding, List<QuickFix>> known) {
        List<String> labels = fixable.stream().map(finding -> label(known.getOrDefault(finding, List.of()).getFirst()))
                .distinct().toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    private String label(QuickFix fix) {
        return localization.messages().getValue().has(fix.labelKey())
                ? localization.now(fix.labelKey(), fix.arguments().toArray())
                : localization.now("problems.fix");
    }

    private String words(String label, boolean safe) {
        return safe ? label : localization.now("problems.asking", label);
    }

    private static boolean isSafe(Finding finding) {
        return finding.fixing() == Fixing.SAFE;
    }

    void showChosen() {
        boolean chosen = isChosen();
        card.pseudoClassStateChanged(CHOSEN, chosen);
        List<String> messages = messages();
        showNode(message, isInFull() && messages.size() == 1 && !messages.getFirst().equals(title.getText()));
        showPlaces();
    }

    private boolean isChosen() {
        return model.chosenProperty().get().filter(group.findings()::contains).isPresent();
    }

    private boolean isInFull() {
        return isChosen() || !model.isReadable()
                || group.findings().stream().anyMatch(finding -> finding.pointer().tokens().isEmpty());
    }

    private static void showNode(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Mends what the card tells of. Of long words the middle is left out, and the whole is in the tooltip.
    private static final class FixButton extends Button {
        private FixButton() {
            getStyleClass().add("fix-button");
            setMnemonicParsing(false);
            setMinWidth(0);
            Hint.of(this, textProperty());
            addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        }

        void show(String rule, String words, Runnable action) {
            setId("fix-" + rule);
            setText(words);
            setOnAction(_ -> action.run());
        }
    }
}
