package dev.errata.ui.regexlab;

import dev.errata.regex.Flavour;
import dev.errata.regex.LineSummary;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.Stop;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.fx.Tone;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The regex lab as a drawer: the pattern with its flags, the signature as first line, a text with the matches marked, and
/// the table of matches.
public final class RegexDrawer {
    /// The looks of this pane, for the scene that shows it.
    public static final StyleSheet STYLES = StyleSheet.beside(RegexDrawer.class, "regexlab.css");
    private static final double ROOM_FOR_ONE_ROW = 660;

    private final RegexLabViewModel model;
    private final Localization localization;
    private final FileDialogs files;
    private final Notifier notifier;

    private final BorderPane root = new BorderPane();
    private final TextField pattern = new TextField();
    private final LabText text = new LabText();
    private final MatchTable matches;
    private final TextFlow signature = new TextFlow();
    private final FontIcon signatureSign = new FontIcon(Feather.MINUS);
    private final Label verdict = new Label();
    private final FontIcon verdictSign = new FontIcon(Feather.INFO);
    private boolean showing;

    public RegexDrawer(RegexLabViewModel model, Localization localization, FileDialogs files, Notifier notifier) {
        this.model = model;
        this.localization = localization;
        this.files = files;
        this.notifier = notifier;
        this.matches = new MatchTable(localization,
                match -> text.reveal(match.line(), match.start(), match.end()));
        root.setId("regexlab");
        root.getStyleClass().add("regexlab");
        SplitPane body = new SplitPane(textPane(), resultPane());
        body.setId("regexlab-split");
        body.setDividerPositions(0.62);
        root.setTop(header());
        root.setCenter(body);
        follow();
    }

    /// What the window puts under the editor.
    public Node node() {
        return root;
    }

    /// The commands of the drawer, to be registered by the window.
    public List<Command> commands() {
        return List.of(
                Command.named("regexlab.focus").icon(Feather.CODE).key("Shortcut+E").runs(pattern::requestFocus),
                Command.named("regexlab.open-text").icon(Feather.FILE_TEXT).key("Shortcut+Shift+O")
                        .runs(this::chooseFile),
                Command.named("regexlab.next-match").icon(Feather.ARROW_DOWN).key("F3").runs(() -> matches.move(1)),
                Command.named("regexlab.previous-match").icon(Feather.ARROW_UP).key("Shift+F3")
                        .runs(() -> matches.move(-1)));
    }

    /// Ends the drawer with its session.
    public void close() {
        model.close();
        text.dispose();
    }

    private Node header() {
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(localization.text("regexlab.title"));
        pattern.setId("regexlab-pattern");
        pattern.getStyleClass().add("code");
        pattern.promptTextProperty().bind(localization.text("regexlab.pattern.none"));
        pattern.accessibleTextProperty().bind(localization.text("field.regex"));
        HBox.setHgrow(pattern, Priority.ALWAYS);
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-progress");
        busy.visibleProperty().bind(model.busyProperty());
        HBox flags = new HBox();
        flags.getStyleClass().add("flags");
        for (PatternFlag flag : PatternFlag.values()) {
            flags.getChildren().add(flagButton(flag));
        }
        Button open = new Button();
        open.setId("regexlab-open");
        open.textProperty().bind(localization.text("regexlab.open"));
        open.setOnAction(_ -> chooseFile());
        Button clear = new Button();
        clear.setId("regexlab-clear");
        clear.setGraphic(new FontIcon(Feather.X));
        clear.getStyleClass().add("icon-button");
        clear.accessibleTextProperty().bind(localization.text("regexlab.clear"));
        clear.setTooltip(tooltip("regexlab.clear"));
        clear.disableProperty().bind(text.lengthProperty().map(length -> length == 0));
        clear.setOnAction(_ -> text.clear());
        open.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<Flavour> flavours = flavours();
        flavours.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(title, pattern, busy);
        HBox tools = new HBox(flavours, flags, open, clear);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox inOneRow = new HBox();
        VBox header = new VBox();
        for (HBox row : List.of(first, tools, inOneRow)) {
            row.getStyleClass().add("regexlab-row");
        }
        header.getStyleClass().add("regexlab-header");
        root.widthProperty().subscribe(width -> {
            if (width.doubleValue() < ROOM_FOR_ONE_ROW) {
                inOneRow.getChildren().clear();
                header.getChildren().setAll(first, tools);
            } else if (inOneRow.getChildren().isEmpty()) {
                header.getChildren().clear();
                inOneRow.getChildren().setAll(first, tools);
                header.getChildren().setAll(inOneRow);
            }
        });
        return header;
    }

    private ToggleButton flagButton(PatternFlag flag) {
        String word = flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton button = new ToggleButton();
        button.setId("regexlab-flag-" + word);
        button.getStyleClass().add("flag");
        button.setText(switch (flag) {
            case CASE_INSENSITIVE -> "i";
            case MULTILINE -> "m";
            case DOT_ALL -> "s";
            case VERBOSE -> "x";
        });
        button.accessibleTextProperty().bind(localization.text("regexlab.flag." + word));
        button.setTooltip(tooltip("regexlab.flag." + word));
        button.setSelected(model.flagsProperty().get().contains(flag));
        button.setOnAction(_ -> model.toggle(flag));
        return button;
    }

    private ComboBox<Flavour> flavours() {
        ComboBox<Flavour> flavours = new ComboBox<>(FXCollections.observableArrayList(Flavour.values()));
        flavours.setId("regexlab-flavour");
        flavours.accessibleTextProperty().bind(localization.text("regexlab.flavour"));
        flavours.setTooltip(tooltip("regexlab.flavour"));
        flavours.setConverter(new StringConverter<>() {
            @Override
            public String toString(Flavour flavour) {
                return flavour == null
                        ? ""
                        : localization.now("regexlab.flavour." + flavour.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Flavour fromString(String shown) {
                throw new UnsupportedOperationException("flavours are chosen, not typed");
            }
        });
        flavours.valueProperty().bindBidirectional(model.flavourProperty());
        return flavours;
    }

    private Tooltip tooltip(String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(localization.text(key));
        return tooltip;
    }

    private Node textPane() {
        signature.setId("regexlab-signature");
        signature.getStyleClass().add("signature-text");
        HBox.setHgrow(signature, Priority.ALWAYS);
        signature.setMinWidth(0);
        HBox first = new HBox(signatureSign, signature);
        first.getStyleClass().add("signature-line");
        first.setAlignment(Pos.TOP_LEFT);
        Label prompt = new Label();
        prompt.getStyleClass().addAll("quiet", "prompt");
        prompt.setWrapText(true);
        prompt.setMouseTransparent(true);
        prompt.textProperty().bind(localization.text("regexlab.text.prompt"));
        prompt.visibleProperty().bind(text.lengthProperty().map(length -> length == 0));
        text.accessibleTextProperty().bind(localization.text("regexlab.text"));
        StackPane body = new StackPane(new VirtualizedScrollPane<>(text), prompt);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        acceptDrops(body);
        VBox pane = new VBox(first, body);
        pane.getStyleClass().add("text-pane");
        SplitPane.setResizableWithParent(pane, true);
        return pane;
    }

    private void acceptDrops(Region target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().getFiles().stream().anyMatch(File::isFile) || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            Optional<File> file = event.getDragboard().getFiles().stream().filter(File::isFile).findFirst();
            file.ifPresentOrElse(found -> open(found.toPath()),
                    () -> text.replaceText(RegexLabViewModel.unixLines(event.getDragboard().getString())));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Node resultPane() {
        verdict.setId("regexlab-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        HBox summary = new HBox(verdictSign, verdict);
        summary.getStyleClass().add("verdict-line");
        VBox.setVgrow(matches, Priority.ALWAYS);
        VBox pane = new VBox(summary, matches);
        pane.getStyleClass().add("result-pane");
        return pane;
    }

    private void follow() {
        model.patternProperty().subscribe(found -> {
            pattern.setDisable(found.isEmpty());
            if (!found.orElse("").equals(pattern.getText())) {
                showing = true;
                pattern.setText(found.orElse(""));
                showing = false;
            }
        });
        pattern.textProperty().subscribe(typed -> {
            if (!showing && model.patternProperty().get().isPresent()) {
                model.editPattern(typed);
            }
        });
        text.plainTextChanges().subscribe(_ -> {
            if (!showing) {
                model.textProperty().set(text.getText());
            }
        });
        model.textProperty().subscribe(wanted -> {
            if (!wanted.equals(text.getText())) {
                showing = true;
                text.replaceText(wanted);
                text.moveTo(0);
                text.requestFollowCaret();
                showing = false;
            }
        });
        model.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    private void show() {
        switch (model.resultProperty().get()) {
            case LabResult.NoPattern _ -> {
                say(Tone.PLAIN, localization.now("regexlab.pattern.none"));
                clearMatches();
            }
            case LabResult.Refused(var fault) -> {
                say(Tone.ERROR, localization.now("regexlab.refused", fault.offset() + 1, fault.engineMessage()));
                clearMatches();
            }
            case LabResult.Ran ran -> {
                showSignature(ran.signature());
                text.mark(ran.hits());
                List<ListedMatch> rows = new ArrayList<>();
                String body = model.textProperty().get();
                ran.hits().stream().filter(hit -> hit.end() <= body.length())
                        .forEach(hit -> rows.addAll(ListedMatch.of(hit, body, ran.groups())));
                matches.getItems().setAll(rows);
                say(ran);
            }
        }
    }

    private void clearMatches() {
        text.mark(List.of());
        matches.getItems().clear();
        showSignature(new MatchOutcome(List.of(), 0, Optional.empty()));
        signatureSign.setIconCode(Feather.MINUS);
        tone(signatureSign, Tone.PLAIN);
    }

    private void say(LabResult.Ran ran) {
        LineSummary sum = ran.summary();
        List<String> parts = new ArrayList<>();
        if (sum.lines() > 0) {
            parts.add(localization.now("regexlab.count", sum.matches(), sum.linesMatched(), sum.lines(),
                    sum.steps() / sum.lines()));
        } else {
            parts.add(localization.now(ran.signature().matches().isEmpty()
                    ? "regexlab.signature.missed"
                    : "regexlab.signature.caught", ran.signature().steps()));
        }
        if (ran.unlistedLines() > 0) {
            parts.add(localization.now("regexlab.unlisted", ran.unlistedLines()));
        }
        Optional<Stop> stop = ran.signature().stop()
                .or(() -> ran.hits().stream().filter(RegexLabViewModel::isStopped).findFirst()
                        .flatMap(hit -> hit.outcome().stop()));
        stop.ifPresent(found -> parts.add(localization.now(
                "regexlab.stopped." + found.reason().name().toLowerCase(Locale.ROOT), found.steps(),
                found.offset() + 1, sum.linesStopped())));
        if (sum.cancelled()) {
            parts.add(localization.now("regexlab.gave-up", sum.lines()));
        }
        say(stop.isPresent() ? Tone.WARNING : ran.signature().matches().isEmpty() ? Tone.ERROR : Tone.GOOD,
                String.join("\n", parts));
    }

    private void say(Tone tone, String words) {
        verdict.setText(words);
        verdictSign.setIconCode(tone.sign());
        tone(verdictSign, tone);
        tone(verdict, tone == Tone.GOOD ? Tone.PLAIN : tone);
    }

    private static void tone(Node node, Tone tone) {
        for (Tone other : Tone.values()) {
            node.getStyleClass().remove(other.styleClass());
        }
        node.getStyleClass().add(tone.styleClass());
    }

    private void showSignature(MatchOutcome outcome) {
        String line = model.signatureProperty().get().orElse("");
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Match match : outcome.matches()) {
            if (match.end() > line.length()) {
                break;
            }
            pieces.add(piece(line.substring(at, match.start()), "plain"));
            pieces.add(piece(line.substring(match.start(), match.end()), "caught"));
            at = match.end();
        }
        pieces.add(piece(line.substring(at), "plain"));
        signature.getChildren().setAll(pieces);
        boolean caught = !outcome.matches().isEmpty();
        signatureSign.setIconCode(caught ? Feather.CHECK : Feather.X);
        tone(signatureSign, caught ? Tone.GOOD : Tone.ERROR);
        signatureSign.setAccessibleText(localization.now(
                caught ? "regexlab.signature.caught" : "regexlab.signature.missed", outcome.steps()));
    }

    private static Text piece(String words, String style) {
        Text piece = new Text(words);
        piece.getStyleClass().add("signature-" + style);
        piece.setUnderline(style.equals("caught"));
        return piece;
    }

    private void chooseFile() {
        files.openFile(Phrase.of("regexlab.open.title"), Optional.empty(), List.of()).ifPresent(this::open);
    }

    /// Reads a file as the text that the pattern runs on.
    public void open(Path file) {
        model.open(file,
                size -> notifier.tell(Notice.of(Tone.WARNING,
                        Phrase.of("regexlab.open.cut", RegexLabViewModel.LARGEST_TEXT >> 20, size >> 20))),
                failure -> notifier.tell(Notice.of(Tone.ERROR,
                        Phrase.of("regexlab.open.failed", file.toString(), String.valueOf(failure.getMessage())))));
    }
}
