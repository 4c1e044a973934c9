package dev.errata.ui.problems;

import atlantafx.base.controls.CustomTextField;
import dev.errata.curation.Severity;
import dev.errata.ui.control.Segments;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.RuleCatalogue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the list of problems: how they are put together, which are listed, and how many that are.
final class FilterHead extends VBox {
    private final FolderProblemsViewModel model;
    private final Localization localization;
    private final List<String> families;
    private final CustomTextField words = TypedText.harmless(new CustomTextField());
    private final Segments<Grouping> groupings;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final MenuButton family = menu("problem-family");
    private final MenuButton accepted = menu("problem-accepted-filter");
    private final Label count = new Label();
    private final Node removeStale;

    /// @param leave       puts the focus into the list
    /// @param removeStale removes the acceptances that accept nothing any more; shown where there are some
    FilterHead(FolderProblemsViewModel model, RuleCatalogue rules, Localization localization, Runnable leave,
            Node removeStale) {
        this.model = model;
        this.localization = localization;
        this.families = rules.all().stream().map(rule -> rule.family()).distinct().toList();
        getStyleClass().add("problem-filter");
        this.groupings = new Segments<>(model::group);
        for (Grouping grouping : Grouping.values()) {
            groupings.add(grouping, "group-" + grouping.word(),
                    localization.text("problems.group." + grouping.word()));
        }
        buildWords(leave);
        HBox upper = new HBox(8, words, groupings.node());
        upper.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setId("problem-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(0);
        HBox lower = new HBox(8, severities(), family, accepted);
        lower.setAlignment(Pos.CENTER_LEFT);
        this.removeStale = removeStale;
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, count, removeStale);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(upper, lower, foot);
    }

    private void buildWords(Runnable leave) {
        words.setId("problem-words");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.promptTextProperty().bind(localization.text("problems.search.prompt"));
        words.accessibleTextProperty().bind(localization.text("problems.search.prompt"));
        words.textProperty().subscribe((_, typed) -> {
            if (!typed.equals(model.filterProperty().get().words())) {
                model.filter(model.filterProperty().get().withWords(typed));
            }
        });
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            } else if (!event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
                leave.run();
                event.consume();
            }
        });
    }

    private HBox severities() {
        HBox box = new HBox(4);
        for (Severity severity : Severity.values()) {
            FontIcon sign = new FontIcon();
            SeveritySign.show(sign, severity);
            ToggleButton button = new ToggleButton("", sign);
            button.setId("severity-" + severity.word());
            button.getStyleClass().add("severity-toggle");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.toggle(severity);
                show();
            });
            severities.put(severity, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().addAll("flat-button", "menu-text");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    /// Shows what is asked for and what came of it, in the present language.
    void show() {
        ProblemFilter filter = model.filterProperty().get();
        if (!words.getText().equals(filter.words())) {
            words.setText(filter.words());
        }
        groupings.show(model.groupingProperty().get());
        Optional<Arrangement> shown = model.shownProperty().get();
        severities.forEach((severity, button) -> {
            int number = shown.map(arrangement -> arrangement.count(severity)).orElse(0);
            button.setSelected(filter.severities().contains(severity));
            button.setText(localization.now("problems.number", number));
            button.setAccessibleText(localization.now("problems.severity",
                    localization.now("control.severity." + severity.word()), number));
        });
        family.setText(filter.family().map(this::familyName).orElseGet(() -> localization.now("problems.family.all")));
        family.getItems().setAll(familyItem(Optional.empty(), filter, shown));
        families.forEach(one -> family.getItems().add(familyItem(Optional.of(one), filter, shown)));
        accepted.setText(localization.now("problems.accepted." + filter.accepted().word()));
        accepted.getItems().clear();
        for (Accepted choice : Accepted.values()) {
            RadioMenuItem item = new RadioMenuItem(localization.now("problems.accepted." + choice.word()));
            item.setId("accepted-" + choice.word());
            item.setSelected(choice == filter.accepted());
            item.setOnAction(_ -> model.filter(model.filterProperty().get().withAccepted(choice)));
            accepted.getItems().add(item);
        }
        count.setText(counted(shown, filter));
        removeStale.setVisible(filter.accepted() != Accepted.LEFT_OUT
                && shown.filter(arrangement -> !arrangement.accepted().stale().isEmpty()).isPresent());
        removeStale.setManaged(removeStale.isVisible());
    }

    private RadioMenuItem familyItem(Optional<String> one, ProblemFilter filter, Optional<Arrangement> shown) {
        int number = shown.map(arrangement -> one.map(arrangement::count)
                .orElseGet(() -> families.stream().mapToInt(arrangement::count).sum())).orElse(0);
        RadioMenuItem item = new RadioMenuItem(localization.now("problems.family.count",
                one.map(this::familyName).orElseGet(() -> localization.now("problems.family.all")), number));
        item.setId("family-" + one.orElse("all"));
        item.setSelected(filter.family().equals(one));
        item.setOnAction(_ -> model.filter(model.filterProperty().get().withFamily(one)));
        return item;
    }

    private String familyName(String one) {
        String key = "problems.family." + one;
        return localization.messages().getValue().has(key) ? localization.now(key) : one;
    }

    /// How many are listed, and what is left out of that.
    private String counted(Optional<Arrangement> shown, ProblemFilter filter) {
        boolean asked = shown.filter(arrangement -> arrangement.question().filter().equals(filter)
                && arrangement.question().grouping() == model.groupingProperty().get()).isPresent();
        if (model.busyProperty().get() && !asked) {
            return localization.now("problems.counting");
        }
        return shown.map(arrangement -> {
            String number = arrangement.shown() == arrangement.all()
                    ? localization.now("problems.count.all", arrangement.all(), arrangement.sections())
                    : localization.now("problems.count.some", arrangement.shown(), arrangement.all(),
                            arrangement.sections());
            return filter.accepted() == Accepted.LEFT_OUT && arrangement.accepted().count() > 0
                    ? localization.now("problems.count.accepted", number, arrangement.accepted().count())
                    : number;
        }).orElse("");
    }
}
