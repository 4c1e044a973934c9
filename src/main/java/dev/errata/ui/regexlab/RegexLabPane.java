package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.regex.engine.Engines;
import dev.errata.task.Subscription;
import dev.errata.ui.control.LogsInReach;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Late;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SplitMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The regex lab as a screen of its own: what the drawer has, with room, and beside the text all that can be known of the pattern.
/// It is built when it is first shown.
public final class RegexLabPane {
    private static final double TEXT_PART = 0.55;
    private static final LabHeader.Room HEAD = new LabHeader.Room(Double.MAX_VALUE, 6, "app.screen.regex");
    /// Behind the samples, which say something before there is a text.
    private static final int MATCHES = 1;
    private static final List<String> TABS = List.of("samples", "matches", "flavours", "effect", "explanation", "cost",
            "writing");

    private final CurationSession session;
    private final RegexLabViewModel model;
    private final Localization localization;
    private final Surroundings around;
    private final VBox top = new VBox();
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final BorderPane root = new BorderPane();
    private final LabSamples samples;
    private final LabEffects effects;
    private final Engines engines = Engines.installed();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Late<Parts> parts = new Late<>(this::build);
    private Optional<Tab> elsewhere = Optional.empty();
    private Supplier<LogsInReach> logs;

    /// What the pane stands in.
    ///
    /// @param screen the id of the screen that shows it
    /// @param open   looks at the record in this file, on its screen
    public record Surroundings(String screen, CommandRegistry registry, FxTasks tasks, Delay delay, FileDialogs files,
            Remembered remembered, Consumer<String> open) {}

    private record Parts(LabHeader header, TrialPane trial, ResultPane matches, List<LabSection> sections,
            TabPane tabs) {}

    /// @param model the same as the drawer's
    public RegexLabPane(CurationSession session, RegexLabViewModel model, Localization localization,
            Surroundings around) {
        this.session = session;
        this.logs = () -> new LogsInReach(List.of(), session.workspace().folder(), List.of());
        this.effects = new LabEffects(session);
        this.model = model;
        this.samples = new LabSamples(model, model.desk());
        this.localization = localization;
        this.around = around;
        root.setId("regexlab-pane");
        root.getStyleClass().addAll("regexlab", "regexlab-screen");
        ObservableValue<Boolean> any = model.resultProperty()
                .map(result -> result instanceof LabResult.Ran ran && !ran.matches().isEmpty());
        Phrase noMatch = Phrase.of("regexlab.obstacle.no-match");
        CommandRegistry registry = around.registry().on(around.screen());
        for (Command command : List.of(
                Command.named("lab.focus").icon(Feather.CODE).key("Shortcut+E").runs(this::focus),
                Command.named("lab.choose-flavour").icon(Feather.LAYERS)
                        .runs(() -> parts.made().ifPresent(now -> now.header().chooseFlavour())),
                Command.named("lab.open-text").icon(Feather.FILE_TEXT).key("Shortcut+Shift+O").runs(this::chooseFile),
                Command.named("lab.next-match").icon(Feather.ARROW_DOWN).key("F3").onlyIf(any, noMatch)
                        .runs(() -> move(1)),
                Command.named("lab.previous-match").icon(Feather.ARROW_UP).key("Shift+F3").onlyIf(any, noMatch)
                        .runs(() -> move(-1)),
                Command.named("lab.open-record").icon(Feather.EDIT_3).key("Alt+Enter").runs(this::openRecord))) {
            subscriptions.add(registry.register(command));
        }
        samples.commands().forEach(command -> subscriptions.add(registry.register(command)));
        int key = 1;
        for (String tab : TABS) {
            subscriptions.add(registry.register(Command.named("lab.show-" + tab).icon(Feather.SIDEBAR)
                    .key("Alt+" + key++).runs(() -> show(tab))));
        }
    }

    private void show(String tab) {
        parts.made().ifPresent(
                now -> now.tabs().getTabs().stream().filter(one -> one.getId().endsWith("-" + tab)).findFirst()
                        .ifPresent(now.tabs().getSelectionModel()::select));
    }

    /// What the window shows.
    public Region node() {
        return root;
    }

    /// Puts what the pattern does elsewhere beside its matches.
    ///
    /// @param title what it says in short
    /// @param inReach the logs that there are
    public void putBeside(Region other, ObservableValue<String> title, Supplier<LogsInReach> inReach) {
        logs = inReach;
        elsewhere = Optional.of(tab("elsewhere", Feather.FILE_TEXT, title, other));
    }

    /// The screen comes to the front.
    public void attach() {
        Parts now = parts.get();
        model.catchUp();
        now.trial().attach();
        front(now).ifPresent(LabSection::shown);
    }

    /// Another screen comes to the front.
    public void detach() {
        parts.made().ifPresent(now -> {
            now.trial().detach();
            now.sections().forEach(LabSection::hidden);
        });
    }

    /// Puts the focus into the pattern.
    public void focus() {
        parts.made().ifPresent(now -> now.header().focusPattern());
    }

    /// The parts that the focus goes round.
    public List<FocusPart> parts() {
        return List.of(new FocusPart(top, this::focus), FocusPart.of(left), FocusPart.of(right));
    }

    /// Ends the pane with its session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        parts.made().ifPresent(now -> {
            now.trial().close();
            now.sections().forEach(LabSection::close);
        });
        samples.close();
        engines.close();
    }

    private Parts build() {
        TrialPane trial = new TrialPane(model, localization, around.tasks());
        LabHeader header = new LabHeader(model, localization, HEAD, this::chooseFile, trial::clear);
        ResultPane matches = new ResultPane(model, localization, trial::reveal);
        List<LabSection> sections = List.of(
                new SamplesPane(model, samples, localization, around, trial::selected),
                new FlavourPane(model, localization, around.tasks(), around.delay(), engines),
                new EffectPane(model, localization, around.tasks(), around.delay(), effects, around.open()),
                new ExplanationPane(model, localization, around, header, () -> logs.get()),
                new CostPane(model, localization, around.tasks(), around.delay(), engines),
                new WritingPane(model, localization, trial::selected, header,
                        new FaultTestList(session, model, localization, around, effects)));
        TabPane tabs = new TabPane();
        tabs.setId("regexlab-tabs");
        tabs.accessibleTextProperty().bind(localization.text("app.screen.regex"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("lab-tabs");
        sections.forEach(section -> tabs.getTabs()
                .add(tab(section.id(), section.icon(), name(section.id()), section.node())));
        tabs.getTabs().add(MATCHES, tab("matches", Feather.LIST, name("matches"), matches.node()));
        elsewhere.ifPresent(tabs.getTabs()::add);
        TabNames.fit(tabs);
        tabs.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode().isArrowKey() && tabs.isFocused()) {
                FocusPart.show(tabs);
            }
        });
        Parts built = new Parts(header, trial, matches, sections, tabs);
        tabs.getSelectionModel().selectedItemProperty().subscribe((_, _) -> {
            sections.forEach(LabSection::hidden);
            front(built).ifPresent(LabSection::shown);
        });
        left.getChildren().setAll(trial.node());
        right.getChildren().setAll(tabs);
        SplitPane body = new SplitPane(left, right);
        body.setId("regexlab-screen-split");
        body.setDividerPositions(TEXT_PART);
        subscriptions.add(SplitMemory.keep(body, "regexlab", around.remembered()));
        top.getChildren().setAll(recordLink(), header.node());
        root.setTop(top);
        root.setCenter(body);
        return built;
    }

    private ObservableValue<String> name(String id) {
        return localization.text("regexlab.tab." + id);
    }

    /// A tab that shows its sign where there is no room for the names of all.
    private static Tab tab(String id, Feather icon, ObservableValue<String> name, Node content) {
        Tab tab = new Tab();
        tab.setId("regexlab-tab-" + id);
        tab.textProperty().bind(name);
        tab.setGraphic(new FontIcon(icon));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        tab.setTooltip(tooltip);
        tab.setContent(content);
        return tab;
    }

    private static Optional<LabSection> front(Parts parts) {
        Node shown = parts.tabs().getSelectionModel().getSelectedItem().getContent();
        return parts.sections().stream().filter(section -> section.node() == shown).findFirst();
    }

    private Node recordLink() {
        Hyperlink link = new Hyperlink();
        link.setId("regexlab-record");
        link.setGraphic(new FontIcon(Feather.EDIT_3));
        link.getStyleClass().addAll("code", "record-link");
        link.textProperty().bind(model.tryingProperty()
                .map(trying -> trying.map(Trying::record).map(Printable::inPlace).orElse("")));
        link.disableProperty().bind(model.tryingProperty().map(Optional::isEmpty));
        link.setOnAction(_ -> openRecord());
        return link;
    }

    private void openRecord() {
        model.tryingProperty().get().ifPresent(trying -> around.open().accept(trying.path()));
    }

    private void move(int step) {
        parts.made().ifPresent(now -> {
            now.tabs().getSelectionModel().select(MATCHES);
            now.matches().move(step);
        });
    }

    private void chooseFile() {
        around.files().openFile(Phrase.of("regexlab.open.title"), Optional.empty(), List.of())
                .ifPresent(file -> model.open(List.of(file)));
    }
}
