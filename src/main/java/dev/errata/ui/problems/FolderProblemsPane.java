package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SplitMemory;
import dev.errata.ui.fx.StepNotices;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All problems of the folder: what is asked for and the list at the left, all about the selected ones at the right.
public final class FolderProblemsPane {
    private static final String SPLIT = "problems";
    private static final double LIST_PART = 0.56;

    private final FolderProblemsViewModel model;
    private final ProblemDetailViewModel detail;
    private final ProblemWalk walk;
    private final MendingDialogs mending;
    private final FilterHead head;
    private final ProblemList list;
    private final ProblemDetailPane detailPane;
    private final FolderProblemsNote note;
    private final VBox left = new VBox();
    private final SplitPane root = new SplitPane();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// What the pane stands in.
    ///
    /// @param screen the id of the screen that shows it
    /// @param open   leads to the place of a problem in its record
    /// @param toLog  leads to the line of a log that a problem tells of
    public record Surroundings(String screen, CommandRegistry registry, CommandControls controls, FxTasks tasks,
            Dialogs dialogs, Notifier notifier, Delay delay, Remembered remembered, Consumer<Finding> open,
            Consumer<CleanLogPlace> toLog) {}

    public FolderProblemsPane(CurationSession session, Localization localization, Surroundings around) {
        model = new FolderProblemsViewModel(session, localization, around.tasks(), around.delay(),
                around.remembered());
        detail = new ProblemDetailViewModel(session, model, around.tasks());
        walk = new ProblemWalk(session, model);
        mending = new MendingDialogs(
                new Mender(session, around.tasks(), around.notifier(), telling(session, around.notifier())),
                around.tasks(), around.dialogs(), localization);
        AcceptanceDesk desk = new AcceptanceDesk(session, around.notifier());
        ProblemTexts texts = new ProblemTexts(session, localization);
        Consumer<Finding> open = finding -> {
            walk.begin(finding);
            around.open().accept(finding);
        };
        list = new ProblemList(model, texts, localization, open);
        detailPane = new ProblemDetailPane(model, detail, texts, session.rules(), mending, localization);
        FolderProblemsCommands commands = new FolderProblemsCommands(around.screen(), model, detail,
                new FolderProblemsCommands.Ways(open, around.toLog()),
                new FolderProblemsCommands.Desks(mending,
                        new AcceptDialog(around.dialogs(), localization, desk), desk),
                this::focusWords);
        subscriptions.add(commands.register(around.registry()));
        head = new FilterHead(model, session.rules(), localization, list::requestFocus,
                around.controls().button(commands.removeStale()));
        detailPane.offer(around.controls(), commands.ofDetail(), commands.withdraw());
        note = new FolderProblemsNote(model, localization, around.controls(),
                around.registry().get("problems.check-all"), commands.clear());
        build(around.remembered());
        follow(session, localization);
    }

    /// The record that is mended is not in sight here.
    private static Consumer<Phrase> telling(CurationSession session, Notifier notifier) {
        return what -> new StepNotices(session, notifier).tell(Notice.of(Tone.GOOD, what));
    }

    private void focusWords() {
        head.focusWords();
    }

    private void build(Remembered remembered) {
        StackPane rows = new StackPane(list, note);
        VBox.setVgrow(rows, Priority.ALWAYS);
        left.getChildren().addAll(head, rows);
        left.setMinWidth(0);
        left.getStyleClass().add("folder-problems-list");
        root.setId("folder-problems");
        root.getStyleClass().add("folder-problems");
        root.getItems().setAll(left, detailPane.node());
        root.setDividerPositions(LIST_PART);
        subscriptions.add(SplitMemory.keep(root, SPLIT, remembered));
    }

    private void follow(CurationSession session, Localization localization) {
        subscriptions.add(model.rowsProperty().subscribe(rows -> {
            list.show(rows);
            head.show();
        })::unsubscribe);
        // What is counted may change while the rows that are asked for stay the same.
        subscriptions.add(model.shownProperty().subscribe((_, _) -> head.show())::unsubscribe);
        subscriptions.add(model.busyProperty().subscribe((_, _) -> head.show())::unsubscribe);
        subscriptions.add(model.filterProperty().subscribe((_, _) -> head.show())::unsubscribe);
        subscriptions.add(model.selection().changesProperty().subscribe((_, _) -> list.follow())::unsubscribe);
        subscriptions.add(detail.detailProperty().subscribe(_ -> detailPane.show())::unsubscribe);
        subscriptions.add(session.onRecords(_ -> list.refresh()));
        subscriptions.add(localization.messages().subscribe((_, _) -> {
            head.show();
            detailPane.show();
        })::unsubscribe);
    }

    public Parent node() {
        return root;
    }

    /// The way along the list while the records are shown.
    public ProblemWalk walk() {
        return walk;
    }

    /// Lists the problems of this severity, and no others.
    public void listOnly(Severity severity) {
        model.filter(new ProblemFilter(Set.of(severity), Optional.empty(), "", Accepted.LEFT_OUT));
    }

    /// The screen has come to the front.
    public void shown() {
        model.start();
    }

    public void focus() {
        list.requestFocus();
    }

    /// From left to right: filter, list, detail.
    public List<FocusPart> parts() {
        return List.of(FocusPart.of(head), new FocusPart(list, list::requestFocus),
                FocusPart.of(detailPane.node()));
    }

    /// Stops listening to the session.
    public void close() {
        subscriptions.forEach(Subscription::close);
        walk.close();
        mending.close();
        detail.close();
        model.close();
    }
}
