package dev.errata.ui.settings;

import dev.errata.curation.SettingsFault;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PageKeys;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// All settings of the folder on one page: what in the file does not count, how patterns are meant, dates and Chinese, the numbers
/// that rules go by, vocabularies, and how grave each rule is.
final class SettingsPage {
    private static final double WIDTH = 860;

    private final SettingsViewModel model;
    private final Localization localization;
    private final VBox faults = new VBox();
    private final VBox sections = new VBox();
    private final List<Runnable> showing = new ArrayList<>();
    private final Map<String, Region> named = new LinkedHashMap<>();
    private final SettingsContents contents;
    private final RuleSection rules;
    private final LogSection logs;
    private final ScrollPane root = new ScrollPane();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// @param back the button that takes the last change back
    SettingsPage(CurationSession session, SettingsViewModel model, Localization localization, Node back) {
        this.model = model;
        this.localization = localization;
        SettingControls make = new SettingControls(model, localization, showing);
        rules = new RuleSection(model, localization);
        logs = new LogSection(model, localization);
        sections.getChildren().addAll(head(back), faults,
                section("matching", make.ignoreCase(), make.flavours()), section("logs", logs.node()),
                section("dates", make.days()),
                section("chinese", make.chinese()), section("thresholds", make.thresholds()),
                section("vocabulary", make.vocabularies()), section("rules", rules.node()));
        sections.getStyleClass().add("settings-sections");
        sections.setMaxWidth(WIDTH);
        HBox wide = new HBox(sections);
        HBox.setHgrow(sections, Priority.ALWAYS);
        contents = new SettingsContents(root, sections, WIDTH);
        named.forEach((name, section) -> contents.add(name, localization, "settings." + name + ".title", section));
        root.setId("folder-settings");
        root.getStyleClass().add("folder-settings");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setContent(wide);
        PageKeys.turn(root);
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
        named.put(name, section);
        return section;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    Parent node() {
        return contents.node();
    }

    /// The names of the sections, and the page.
    List<FocusPart> parts() {
        return List.of(FocusPart.of(contents.names()), new FocusPart(root, this::focus));
    }

    /// The screen has come to the front: others may have written the file, or logs.
    void shown() {
        rules.count();
        logs.look();
    }

    void focus() {
        FocusPart.first(sections).ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }

    /// Stops listening to the session.
    void close() {
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
