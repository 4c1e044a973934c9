package dev.errata.ui.settings;

import dev.errata.curation.SettingsFault;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All settings of the folder on one page: what in the file does not count, how patterns are meant, dates and Chinese, the numbers
/// that rules go by, vocabularies, and how grave each rule is.
public final class SettingsPane {
    public static final StyleSheet STYLES = StyleSheet.beside(SettingsPane.class, "settings.css");

    private final SettingsViewModel model;
    private final Localization localization;
    private final VBox faults = new VBox();
    private final VBox sections = new VBox();
    private final List<Runnable> showing = new ArrayList<>();
    private final RuleSection rules;
    private final LogSection logs;
    private final ScrollPane root = new ScrollPane();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// @param screen the id of the screen that shows it
    public SettingsPane(CurationSession session, Localization localization, FxTasks tasks, Notifier notifier,
            String screen, CommandRegistry registry, CommandControls controls) {
        this.model = new SettingsViewModel(session, tasks, notifier);
        this.localization = localization;
        Command back = Command.named("settings.take-back").icon(Feather.CORNER_UP_LEFT).key("Alt+Shift+Q")
                .on(screen).onlyIf(model.changedProperty(), Phrase.of("settings.obstacle.unchanged"))
                .runs(model::takeBack);
        subscriptions.add(registry.register(back));
        SettingControls make = new SettingControls(model, localization, showing);
        rules = new RuleSection(model, localization);
        logs = new LogSection(model, localization);
        sections.getChildren().addAll(head(controls.button(back)), faults,
                section("matching", make.ignoreCase(), make.flavours()), section("logs", logs.node()),
                section("dates", make.days()),
                section("chinese", make.chinese()), section("thresholds", make.thresholds()),
                section("vocabulary", make.vocabularies()), section("rules", rules.node()));
        sections.getStyleClass().add("settings-sections");
        sections.setMaxWidth(860);
        HBox middle = new HBox(sections);
        HBox.setHgrow(sections, Priority.ALWAYS);
        middle.setAlignment(Pos.TOP_CENTER);
        root.setId("folder-settings");
        root.getStyleClass().add("folder-settings");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setContent(middle);
        subscriptions.add(model.textProperty().subscribe(_ -> show())::unsubscribe);
        subscriptions.add(localization.messages().subscribe((_, _) -> show())::unsubscribe);
        subscriptions.add(model.cleanProperty().subscribe((_, _) -> logs.show())::unsubscribe);
        subscriptions.add(session.onFindings(_ -> rules.count()));
    }

    private Node head(Node back) {

        Label title = label("settings.title", "heading");
        Label text = label("settings.text", "quiet");
        text.setWrapText(true);
        VBox words = new VBox(4, title, text);
        // The words take what the button leaves, not the other way round.
        words.setPrefWidth(520);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, back);
        head.getStyleClass().add("settings-head");
        head.setFillHeight(false);
        return head;
    }

    private VBox section(String name, Node... content) {
        VBox section = new VBox(label("settings." + name + ".title", "section-title"));
        Label text = label("settings." + name + ".text", "quiet");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        section.getChildren().add(text);
        section.getChildren().addAll(content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    public Parent node() {
        return root;
    }

    /// The screen has come to the front: others may have written the file, or logs.
    public void shown() {
        rules.count();
        logs.look();
    }

    public void focus() {
        FocusPart.first(sections).ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }

    public List<FocusPart> parts() {
        return List.of(FocusPart.of(root));
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private void show() {
        faults.getChildren().setAll(model.textProperty().getValue().faults().stream().map(this::fault).toList());
        faults.setVisible(!faults.getChildren().isEmpty());
        faults.setManaged(faults.isVisible());
        sections.getChildren().stream().filter(node -> node.getStyleClass().contains("settings-section"))
                .forEach(node -> node.setDisable(model.isBroken()));
        showing.forEach(Runnable::run);
        rules.show();
        logs.show();
    }

    private Node fault(SettingsFault fault) {
        Label text = new Label(localization.now("settings.fault", fault.line(), fault.column(),
                localization.now("settings.fault." + switch (fault.kind()) {
                    case SYNTAX -> "syntax";
                    case UNKNOWN_KEY -> "unknown-key";
                    case WRONG_TYPE -> "wrong-type";
                    case WRONG_VALUE -> "wrong-value";
                    case MISSING -> "missing";
                }, fault.detail())), new FontIcon(Tone.WARNING.sign()));
        text.getStyleClass().addAll("field-note", Tone.WARNING.styleClass());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }
}
