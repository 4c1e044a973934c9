package dev.errata.ui.regexlab;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SplitMemory;
import dev.errata.ui.fx.StyleSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The regex lab as a drawer: the pattern with its flags, the signature as first line, a text with the matches marked, and
/// the table of matches.
public final class RegexDrawer {
    /// How the drawer looks.
    public static final StyleSheet STYLES = StyleSheet.beside(RegexDrawer.class, "regexlab.css");
    private static final Phrase NO_MATCH = Phrase.of("regexlab.obstacle.no-match");
    private static final double TEXT_PART = 0.62;
    private static final double TEXT_PART_BESIDE_LINES = 0.3;
    private static final LabHeader.Room HEAD = new LabHeader.Room(1000, 3, "regexlab.drawer.title");

    private final RegexLabViewModel model;
    private final FileDialogs files;
    private final BorderPane root = new BorderPane();
    private final LabHeader header;
    private final TrialPane trial;
    private final ResultPane result;
    private final SplitPane body;
    private final Localization localization;
    private final Remembered remembered;
    private Subscription kept = () -> {};
    private Runnable elsewhere = () -> {};
    private Runnable asked = () -> {};

    public RegexDrawer(RegexLabViewModel model, Localization localization, FxTasks tasks, FileDialogs files,
            Remembered remembered) {
        this.model = model;
        this.files = files;
        this.remembered = remembered;
        this.localization = localization;
        header = new LabHeader(model, localization, HEAD, this::chooseFile, () -> model.give(""));
        trial = new TrialPane(model, localization, tasks);
        result = new ResultPane(model, localization, trial::reveal);
        body = new SplitPane(trial.node(), result.node());
        body.setId("regexlab-split");
        kept = keep(TEXT_PART, "regex-drawer");
        root.setId("regexlab");
        root.getStyleClass().add("regexlab");
        root.setTop(header.node());
        root.setCenter(body);
    }

    /// What the window puts under the editor.
    public Region node() {
        return root;
    }

    /// Puts what the pattern does elsewhere beside its matches.
    ///
    /// @param title what it says in short
    /// @param any   whether it has anything to say at all
    /// @param focus puts the focus into it
    public void putBeside(Region other, ObservableValue<String> title, ObservableValue<Boolean> any, Runnable focus) {
        ResultSwitch both = new ResultSwitch(result.node(), other, title, any, localization);
        elsewhere = () -> {
            both.showElsewhere();
            focus.run();
        };
        kept.close();
        body.getItems().set(1, both.node());
        // Lines of logs want the room that matches can do without.
        both.elsewhereShown().subscribe(isShown -> {
            kept.close();
            kept = isShown ? keep(TEXT_PART_BESIDE_LINES, "regex-drawer-lines") : keep(TEXT_PART, "regex-drawer");
        });
    }

    private Subscription keep(double usual, String name) {
        body.setDividerPositions(usual);
        return SplitMemory.keep(body, name, remembered);
    }

    /// Shows what the pattern does elsewhere, and puts the focus there.
    public void showElsewhere() {
        asked.run();
        elsewhere.run();
    }

    /// Runs each time before somebody is led into the drawer, which may be put away.
    public void onAsked(Runnable action) {
        asked = action;
    }

    /// The drawer as a part that the focus goes round.
    public FocusPart part() {
        return new FocusPart(root, header::focusPattern);
    }

    /// The commands of the drawer, to be registered by the window.
    public List<Command> commands() {
        ObservableValue<Boolean> any = model.resultProperty()
                .map(result -> result instanceof LabResult.Ran ran && !ran.matches().isEmpty());
        return List.of(
                Command.named("regexlab.focus").icon(Feather.CODE).key("Shortcut+E").runs(this::focusPattern),
                Command.named("regexlab.open-text").icon(Feather.FILE_TEXT).key("Shortcut+Shift+O")
                        .runs(this::chooseFile),
                Command.named("regexlab.next-match").icon(Feather.ARROW_DOWN).key("F3").onlyIf(any, NO_MATCH)
                        .runs(() -> result.move(1)),
                Command.named("regexlab.previous-match").icon(Feather.ARROW_UP).key("Shift+F3")
                        .onlyIf(any, NO_MATCH).runs(() -> result.move(-1)));
    }

    /// Shows the text from now on.
    public void attach() {
        trial.attach();
    }

    /// The lab's own screen shows the text from now on.
    public void detach() {
        trial.detach();
    }

    /// Ends the drawer with its session.
    public void close() {
        kept.close();
        model.close();
        trial.close();
    }

    private void focusPattern() {
        asked.run();
        model.catchUp();
        header.focusPattern();
    }

    private void chooseFile() {
        files.openFile(Phrase.of("regexlab.open.title"), Optional.empty(), List.of())
                .ifPresent(this::open);
    }

    /// Reads a file as the text that the pattern runs on.
    private void open(Path file) {
        model.open(List.of(file));
    }
}
