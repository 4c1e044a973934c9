package dev.errata.ui.regexlab;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Late;
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
/// the table of matches. It is built when it is first attached or asked for.
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
    private final Localization localization;
    private final Remembered remembered;
    private final Late<Parts> parts;
    private Optional<Beside> beside = Optional.empty();
    private Subscription kept = () -> {};
    private Runnable asked = () -> {};

    /// @param elsewhere shows what the pattern does elsewhere
    private record Parts(LabHeader header, TrialPane trial, ResultPane result, Runnable elsewhere) {}

    private record Beside(Region other, ObservableValue<String> title, ObservableValue<Boolean> any, Runnable focus) {}

    public RegexDrawer(RegexLabViewModel model, Localization localization, FxTasks tasks, FileDialogs files,
            Remembered remembered) {
        this.model = model;
        this.files = files;
        this.remembered = remembered;
        this.localization = localization;
        this.parts = new Late<>(() -> build(tasks));
        root.setId("regexlab");
        root.getStyleClass().add("regexlab");
    }

    private Parts build(FxTasks tasks) {
        TrialPane trial = new TrialPane(model, localization, tasks);
        LabHeader header = new LabHeader(model, localization, HEAD, this::chooseFile, trial::clear);
        ResultPane result = new ResultPane(model, localization, trial::reveal);
        SplitPane body = new SplitPane(trial.node(), result.node());
        body.setId("regexlab-split");
        kept = keep(body, TEXT_PART, "regex-drawer");
        Runnable elsewhere = beside.map(other -> putBeside(body, result, other)).orElse(() -> {});
        root.setTop(header.node());
        root.setCenter(body);
        return new Parts(header, trial, result, elsewhere);
    }

    /// What the window puts under the editor.
    public Region node() {
        return root;
    }

    /// Puts what the pattern does elsewhere beside its matches. Before the drawer is built.
    ///
    /// @param title what it says in short
    /// @param any   whether it has anything to say at all
    /// @param focus puts the focus into it
    public void putBeside(Region other, ObservableValue<String> title, ObservableValue<Boolean> any, Runnable focus) {
        beside = Optional.of(new Beside(other, title, any, focus));
    }

    /// @return shows it
    private Runnable putBeside(SplitPane body, ResultPane result, Beside other) {
        ResultSwitch both = new ResultSwitch(result.node(), other.other(), other.title(), other.any(), localization);
        kept.close();
        body.getItems().set(1, both.node());
        // Lines of logs want the room that matches can do without.
        both.elsewhereShown().subscribe(isShown -> {
            kept.close();
            kept = isShown
                    ? keep(body, TEXT_PART_BESIDE_LINES, "regex-drawer-lines")
                    : keep(body, TEXT_PART, "regex-drawer");
        });
        return () -> {
            both.showElsewhere();
            other.focus().run();
        };
    }

    private Subscription keep(SplitPane body, double usual, String name) {
        body.setDividerPositions(usual);
        return SplitMemory.keep(body, name, remembered);
    }

    /// Shows what the pattern does elsewhere, and puts the focus there.
    public void showElsewhere() {
        asked.run();
        parts.get().elsewhere().run();
    }

    /// Runs each time before somebody is led into the drawer, which may be put away.
    public void onAsked(Runnable action) {
        asked = action;
    }

    /// The drawer as a part that the focus goes round.
    public FocusPart part() {
        return new FocusPart(root, () -> parts.get().header().focusPattern());
    }

    /// The commands of the drawer, to be registered by the window.
    public List<Command> commands() {
        ObservableValue<Boolean> any = model.resultProperty()
                .map(result -> result instanceof LabResult.Ran ran && !ran.matches().isEmpty());
        return List.of(
                Command.named("regexlab.focus").icon(Feather.CODE).key("Shortcut+E").runs(this::focusPattern),
                Command.named("regexlab.choose-flavour").icon(Feather.LAYERS).runs(this::chooseFlavour),
                Command.named("regexlab.open-text").icon(Feather.FILE_TEXT).key("Shortcut+Shift+O")
                        .runs(this::chooseFile),
                Command.named("regexlab.next-match").icon(Feather.ARROW_DOWN).key("F3").onlyIf(any, NO_MATCH)
                        .runs(() -> parts.get().result().move(1)),
                Command.named("regexlab.previous-match").icon(Feather.ARROW_UP).key("Shift+F3")
                        .onlyIf(any, NO_MATCH).runs(() -> parts.get().result().move(-1)));
    }

    /// Shows the text from now on.
    public void attach() {
        parts.get().trial().attach();
    }

    /// The lab's own screen shows the text from now on.
    public void detach() {
        parts.made().ifPresent(now -> now.trial().detach());
    }

    /// Ends the drawer with its session.
    public void close() {
        kept.close();
        model.close();
        parts.made().ifPresent(now -> now.trial().close());
    }

    private void focusPattern() {
        asked.run();
        model.catchUp();
        parts.get().header().focusPattern();
    }

    private void chooseFlavour() {
        asked.run();
        model.catchUp();
        parts.get().header().chooseFlavour();
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
