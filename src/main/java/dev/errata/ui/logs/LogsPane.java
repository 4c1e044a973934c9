package dev.errata.ui.logs;

import dev.errata.log.LogSource;
import dev.errata.task.Subscription;
import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.control.TextScale;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FileDialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SplitMemory;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.fx.TextClipboard;
import dev.errata.ui.fx.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All records against any log: what hits at the left, then the lines, and below or beside them all about the chosen line.
public final class LogsPane {
    /// How the pane looks.
    public static final StyleSheet STYLES = StyleSheet.beside(LogsPane.class, "logs.css");
    private static final String SPLIT = "logs";
    private static final double HITS = 0.24;
    private static final double LINES = 0.64;
    /// The least width, where texts are of normal size, at which hits, lines and the chosen line stand side by side: what a line says
    /// comes behind its time, level and source, and below this width it would be cut in most.
    private static final double ROOM_FOR_THREE = 1800;

    private final LogsViewModel model;
    private final LineViewModel line;
    private final LinePages pages;
    private final LogFind find;
    private final Localization localization;
    private final Surroundings around;
    private final LineActions actions;
    private final LogsHead head;
    private final HitList hits;
    private final LogView view;
    private final LogBar bar;
    private final LinePane linePane;
    private final LogStates states;
    private final SampleDialog samples;
    private final LogSets sets;
    private final LogSetDialogs setDialogs;
    private final SplitPane split = new SplitPane();
    private final Node hitPart;
    private final Node middlePart;
    private final Node linePart;
    private final SplitPane work = new SplitPane();
    private final TextScale scale = new TextScale();
    private Subscription divider = () -> {};
    private final StackPane middle = new StackPane();
    private final BorderPane root = new BorderPane();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// Whether what was opened takes the focus once it is known how it stands: what had it has gone with the state before.
    private boolean opening;

    /// What the pane stands in.
    ///
    /// @param screen    the id of the screen that shows it
    /// @param workers   run the searches; not the threads of `tasks` alone, unless they run them at once
    /// @param temporary where packed logs are unpacked to
    /// @param records   the way from a line to the records
    public record Surroundings(String screen, CommandRegistry registry, CommandControls controls, FxTasks tasks,
            Executor workers, FileDialogs files, Notifier notifier, Delay delay, Remembered remembered,
            Path temporary, Dialogs dialogs, Records records) {}

    /// The way from a line to the records.
    public interface Records {

        /// Looks at the record in this file, on its screen.
        void open(String path);

        /// Comes back to the screen of logs.
        void back();

        /// Asks for a new record of an error.
        ///
        /// @param made hears its id
        void create(String error, Consumer<String> made);
    }

    public LogsPane(CurationSession session, Localization localization, Surroundings around) {
        this.localization = localization;
        this.around = around;
        LogShelf shelf = new LogShelf(around.tasks(), around.remembered(), around.temporary());
        model = new LogsViewModel(session, shelf,
                new LogScanning(session, shelf, around.tasks(), around.delay(), around.workers()),
                around.remembered());
        line = new LineViewModel(model, around.tasks());
        pages = new LinePages(around.tasks());
        find = new LogFind(model, around.tasks());
        actions = new LineActions(session, line, around.records(), around.notifier());
        samples = new SampleDialog(session, around.tasks(), around.dialogs(), localization);
        sets = new LogSets(session, shelf, around.tasks(), around.notifier(), this::open);
        setDialogs = new LogSetDialogs(sets, around.dialogs(), localization);
        linePane = new LinePane(line, localization, claim -> openRecord());
        view = new LogView(model, pages, find, localization, this::enterLine);
        bar = new LogBar(model, find, localization, view::requestFocus);
        hits = new HitList(model, localization, view::requestFocus);
        LogsCommands commands = new LogsCommands(model, line, sets, new Acts());
        subscriptions.add(commands.register(around.registry().on(around.screen())));
        CommandControls controls = around.controls();
        linePane.offer(List.of(controls.button(commands.openRecord()), controls.button(commands.newRecord()),
                controls.button(commands.addSample())));
        states = new LogStates(model, localization,
                () -> sets.all().getValue().isEmpty()
                        ? List.of(controls.mainButton(commands.open()), controls.button(commands.paste()))
                        : List.of(controls.mainButton(commands.open()), controls.button(commands.openSet()),
                                controls.button(commands.paste())));
        head = new LogsHead(model, localization, new LogsHead.Buttons(List.of(controls.iconButton(commands.open()),
                controls.iconButton(commands.paste()), controls.iconButton(commands.openSet()),
                controls.iconButton(commands.keepSet()), controls.iconButton(commands.close())),
                List.of(controls.iconButton(commands.wrap()), controls.iconButton(commands.follow()),
                        controls.iconButton(commands.rescan()))));
        hits.offer(List.of(controls.iconButton(commands.previous()), controls.iconButton(commands.next())),
                () -> around.registry().run(commands.previous()), () -> around.registry().run(commands.next()));
        hitPart = new LayoutIsland(hits, 0, 0);
        middlePart = new LayoutIsland(middle, 0, 0);
        linePart = new LayoutIsland(linePane, 0, 0);
        build();
        follow();
    }

    private void build() {
        VBox lines = new VBox(bar, view);
        VBox.setVgrow(view, Priority.ALWAYS);
        middle.getChildren().setAll(lines);
        split.setId("logs-split");
        work.setId("logs-work");
        arrange();
        split.getItems().setAll(hitPart, new LayoutIsland(work, 0, 0));
        split.setDividerPositions(HITS);
        subscriptions.add(SplitMemory.keep(split, SPLIT, around.remembered()));
        root.getChildren().add(scale);
        root.widthProperty().subscribe(_ -> arrange());
        scale.factor().subscribe(_ -> arrange());
        root.setId("logs-pane");
        root.getStyleClass().add("logs-pane");
        show();
    }

    /// The chosen line has its part of the screen once there is one: beside the lines, or below where those would be cut too short.
    private void arrange() {
        boolean isChosen = model.lineProperty().get().isPresent();
        Orientation lie = root.getWidth() < ROOM_FOR_THREE * scale.factor().getValue()
                ? Orientation.VERTICAL
                : Orientation.HORIZONTAL;
        if (work.getItems().size() == (isChosen ? 2 : 1) && work.getOrientation() == lie) {
            return;
        }
        divider.close();
        work.setOrientation(lie);
        linePane.lie(lie == Orientation.VERTICAL ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        work.getItems().setAll(isChosen ? List.of(middlePart, linePart) : List.of(middlePart));
        if (isChosen) {
            work.setDividerPositions(LINES);
            divider = SplitMemory.keep(work, lie == Orientation.VERTICAL ? "logs.below" : "logs.beside",
                    around.remembered());
        }
    }

    private void follow() {
        LogShelf shelf = model.shelf();
        subscriptions.add(shelf.currentProperty().subscribe((_, _) -> show())::unsubscribe);
        subscriptions.add(model.rowsProperty().subscribe((_, rows) -> {
            hits.show(rows);
            show();
        })::unsubscribe);
        subscriptions.add(shelf.changesProperty().subscribe((_, _) -> show())::unsubscribe);
        subscriptions.add(model.scanning().staleProperty().subscribe((_, _) -> head.show())::unsubscribe);
        subscriptions.add(model.lineProperty().subscribe((_, _) -> {
            arrange();
            view.reveal();
        })::unsubscribe);
        subscriptions.add(model.atBeginningProperty().subscribe((_, _) -> view.reveal())::unsubscribe);
        subscriptions.add(model.walkProperty().subscribe((_, _) -> view.refresh())::unsubscribe);
        subscriptions.add(pages.pageProperty().subscribe((_, _) -> view.refresh())::unsubscribe);
        subscriptions.add(find.queryProperty().subscribe((_, _) -> view.refresh())::unsubscribe);
        subscriptions.add(sets.all().subscribe((_, _) -> show())::unsubscribe);
        subscriptions.add(line.detailProperty().subscribe((_, _) -> linePane.show())::unsubscribe);
        subscriptions.add(localization.messages().subscribe((_, _) -> {
            show();
            hits.list().refresh();
            linePane.show();
        })::unsubscribe);
    }

    /// Shows the log that is looked at, or why it cannot be shown.
    private void show() {
        Optional<OpenLog> log = model.shelf().currentProperty().get();
        if (log.isEmpty()) {
            boolean hadFocus = FocusPart.isIn(root);
            root.setTop(null);
            root.setCenter(states.nothingOpen());
            view.clear();
            if (hadFocus) {
                focus();
            }
            return;
        }
        root.setTop(head);
        head.show();
        Optional<Node> state = states.of(log.get());
        root.setCenter(split);
        if (state.isPresent()) {
            view.clear();
        } else {
            view.show(log.get());
        }
        Node shown = state.orElseGet(view::getParent);
        if (!shown.equals(middle.getChildren().getFirst())) {
            middle.getChildren().setAll(shown);
        }
        if (opening && !(log.get().standing() instanceof OpenLog.Standing.Opening)) {
            opening = false;
            focusOpened(shown);
        }
    }

    /// Focuses the lines, or what stands in their place, as soon as it is in the window: the split takes its parts in with its
    /// first frame.
    private void focusOpened(Node shown) {
        if (shown.getScene() != null) {
            around.tasks().later(this::focusMiddle);
            return;
        }
        shown.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                scene.removeListener(this);
                around.tasks().later(LogsPane.this::focusMiddle);
            }
        });
    }

    private void focusMiddle() {
        if (view.getScene() == null) {
            FocusPart.first(middle).ifPresent(Node::requestFocus);
        } else {
            view.requestFocus();
        }
    }

    public Parent node() {
        return root;
    }

    /// The logs that are open; changes as they are opened and closed.
    public ObservableValue<List<LogSource>> openLogs() {
        return model.shelf().sourcesProperty();
    }

    /// Shows a line of a log, which is opened if need be.
    public void show(LogSource log, long line) {
        opening = true;
        model.lookIn(log, line);
    }

    /// Opens logs, and scans them.
    public void open(List<Path> files) {
        opening = !files.isEmpty();
        model.shelf().open(files);
    }

    public void focus() {
        if (model.shelf().currentProperty().get().isEmpty()) {
            FocusPart.first(root).ifPresent(Node::requestFocus);
        } else if (view.getScene() == null) {
            hits.list().requestFocus();
        } else {
            view.requestFocus();
        }
    }

    /// From left to right: head, what hits, lines, the chosen line.
    public List<FocusPart> parts() {
        if (model.shelf().currentProperty().get().isEmpty()) {
            return List.of(FocusPart.of(root));
        }
        List<FocusPart> parts = new ArrayList<>(List.of(FocusPart.of(head),
                new FocusPart(hits, hits.list()::requestFocus), new FocusPart(middle, this::focusMiddle)));
        if (model.lineProperty().get().isPresent()) {
            parts.add(linePane.part());
        }
        return parts;
    }

    /// Lets go of the logs.
    public void close() {
        subscriptions.forEach(Subscription::close);
        divider.close();
        find.close();
        line.close();
        sets.close();
        model.close();
    }

    /// There is nothing to choose where one record claims the line.
    private void enterLine() {
        if (linePane.claimCount() == 1) {
            openRecord();
        } else {
            linePane.focusClaims();
        }
    }

    private void openRecord() {
        linePane.chosen().ifPresent(claim -> actions.open(claim.match().record().path()));
    }

    /// What the commands ask of the pane.
    private final class Acts implements LogsCommands.Actions {
        @Override
        public void open() {
            List<Path> chosen = around.files().openFiles(Phrase.of("logs.open.title"), Optional.empty(), List.of());
            if (!chosen.isEmpty()) {
                LogsPane.this.open(chosen);
            }
        }

        @Override
        public void paste() {
            TextClipboard.get().filter(text -> !text.isBlank()).ifPresentOrElse(text -> {
                opening = true;
                model.shelf().paste(text, number -> localization.now("logs.pasted", number));
            }, () -> around.notifier().tell(Notice.of(Tone.WARNING, Phrase.of("logs.paste.nothing"))));
        }

        @Override
        public void find() {
            bar.find();
        }

        @Override
        public void goToLine() {
            bar.goToLine();
        }

        @Override
        public void openRecord() {
            LogsPane.this.openRecord();
        }

        @Override
        public void newRecord() {
            actions.create();
        }

        @Override
        public void addSample() {
            actions.ask(samples);
        }

        @Override
        public void openSet() {
            setDialogs.open();
        }

        @Override
        public void follow() {
            model.shelf().currentProperty().get().ifPresent(log -> {
                model.scanning().follows().toggle(log);
                if (model.scanning().follows().has(log)) {
                    view.toEnd();
                }
            });
        }

        @Override
        public void keepSet() {
            setDialogs.keep();
        }
    }
}
