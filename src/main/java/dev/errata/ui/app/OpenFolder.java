package dev.errata.ui.app;

import dev.errata.curation.Severity;
import dev.errata.search.FuzzyText;
import dev.errata.task.Subscription;
import dev.errata.ui.browse.BrowsePane;
import dev.errata.ui.browse.ListLayout;
import dev.errata.ui.browse.RecordsViewModel;
import dev.errata.ui.browse.SearchesViewModel;
import dev.errata.ui.control.LayoutIsland;
import dev.errata.ui.control.SlotPane;
import dev.errata.ui.edit.EditorPane;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.SuggestionSource;
import dev.errata.ui.history.StepsDialog;
import dev.errata.ui.json.JsonEditor;
import dev.errata.ui.logs.LogsPane;
import dev.errata.ui.problems.FolderProblemsPane;
import dev.errata.ui.problems.ProblemsPane;
import dev.errata.ui.refactor.RefactorCommands;
import dev.errata.ui.regexlab.RegexLabPane;
import dev.errata.ui.review.Recovery;
import dev.errata.ui.review.ReviewDialog;
import dev.errata.ui.review.SaveActions;
import dev.errata.ui.settings.SettingsPane;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.Finding;
import dev.errata.workspace.LeftDrafts;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// All that lives as long as a folder is open: its session, and the panes that show and edit it.
final class OpenFolder implements Session {
    private static final double EDITOR_WIDTH = 620;
    private static final SlotPane.Plan LIST = new SlotPane.Plan("records-split", Side.LEFT, 606, 0.38, 240,
            EDITOR_WIDTH);
    /// A table of some columns takes what the form can do without.
    private static final SlotPane.Plan TABLE = new SlotPane.Plan("records-split-table", Side.LEFT, 900, 0.5, 240, 560);

    private final CurationSession session;
    private final Shell shell;
    private final Localization localization;
    private final RecordsViewModel records;
    private final SearchesViewModel searches;
    private final BrowsePane browse;
    private final FolderEditor editing;
    private final JsonEditor json;
    private final EditorPane editor;
    private final ProblemsPane problems;
    private final FolderProblemsPane folderProblems;
    private final FolderLogs logs;
    private final SettingsPane settings;
    private final FolderLab lab;
    private final FolderOnDisk disk;
    private final SideReading side;
    private final SaveActions saves;
    private final ReviewDialog review;
    private final Optional<DraftKeeper> drafts;
    private final RecordSearch search;
    private final FieldSearch fields;
    private final FolderMemory memory;
    private final FolderExchange exchange;
    private final SlotPane root;
    private final List<Subscription> subscriptions = new ArrayList<>();

    private final FolderReadiness readiness;

    OpenFolder(CurationSession session, Shell shell, Surroundings surroundings) {
        Delay delay = surroundings.delay();
        Outside outside = surroundings.outside();
        this.session = session;
        this.shell = shell;
        localization = shell.localization().following();
        CommandRegistry registry = shell.registry().on(RecordsScreen.ID);
        records = new RecordsViewModel(session, shell.tasks(), delay, shell.remembered());
        search = new RecordSearch(session, () -> records.arrangementProperty().get().index(), records::isPassing,
                localization, shell.tasks(), this::goTo);
        searches = new SearchesViewModel(session, records, shell.tasks(), delay, shell.notifier());
        browse = new BrowsePane(records, searches, RecordsScreen.ID, localization, shell.registry(), delay,
                this::edit);
        editing = new FolderEditor(session, shell, localization, surroundings, records);
        json = editing.json();
        editor = editing.form();
        disk = new FolderOnDisk(session, shell, localization, delay, surroundings.safekeeping().watch(), json::flush,
                this::goTo);
        saves = new SaveActions(session, shell.notifier(), this::flush, disk.changes());
        editor.setNote(disk.note());
        review = new ReviewDialog(session, localization, shell.tasks(), shell.dialogs(), saves);
        drafts = surroundings.safekeeping().drafts()
                .map(store -> new DraftKeeper(session, editor::halfTyped, store.journal(session.workspace().folder()),
                        shell.tasks(), delay, shell.notifier()));
        drafts.ifPresent(keeper -> subscriptions.add(editor.onHalfTyped(keeper::keepSoon)));
        lab = new FolderLab(session, shell, localization, delay, this::goTo, file -> openLogs(List.of(file)));
        subscriptions.add(shell.registry().register(Command.named("problems.check-all").icon(Feather.REFRESH_CW)
                .key("F7")
                .onlyIf(session.checkingProperty().map(checking -> !checking),
                        Phrase.of("command.obstacle.checking"))
                .runs(session::checkAll)));
        folderProblems = new FolderProblemsPane(session, localization,
                new FolderProblemsPane.Surroundings(FolderScreen.PROBLEMS, shell.registry(), shell.controls(),
                        shell.tasks(), shell.dialogs(), shell.notifier(), delay, shell.remembered(), this::open,
                        this::showInLog));
        problems = new ProblemsPane(session, localization,
                new ProblemsPane.Surroundings(registry, shell.tasks(), shell.dialogs(), shell.notifier(), delay,
                        editor::place, editor::select, editor::showJson, folderProblems.walk(),
                        () -> showScreen(FolderScreen.PROBLEMS), this::showInLog));
        browse.onRule(localization, problems::explain);
        settings = new SettingsPane(session, localization, shell.tasks(), shell.notifier(), FolderScreen.SETTINGS,
                shell.registry(), shell.controls());
        fields = new FieldSearch(session, localization, pointer -> {
            showScreen(RecordsScreen.ID);
            editor.reveal(pointer);
        });
        editor.slots().setProblems(problems.node());
        editor.slots().setDrawer(lab.drawer().node());
        lab.drawer().onAsked(editor.slots()::showDrawer);
        json.commands().forEach(command -> subscriptions.add(registry.register(command)));
        exchange = new FolderExchange(session, shell, localization, delay,
                new FolderExchange.Around(records.selection(), this::flush, this::goTo, outside));
        subscriptions.add(exchange.hang());
        WholeRecords whole = new WholeRecords(session, shell, localization, delay, records,
                new RefactorCommands.Surroundings(this::flush, this::edit, editor::begin, browse::focusList,
                        outside.files(), shell.remembered()));
        subscriptions.add(whole.hang(browse, editing.several()));
        logs = new FolderLogs(session, shell, localization, surroundings,
                new WayFromLogs(this, shell.navigation(), whole));
        lab.show(logs);
        side = new SideReading(session, shell, localization, logs::look);
        subscriptions.add(side.whenFocused(shell.stage()));
        disk.start(side::read);
        memory = new FolderMemory(session, records, browse, editor, shell.remembered());
        readiness = new FolderReadiness(session, records.settledProperty(), shell.tasks());
        root = new SlotPane(LIST, editing.node(), shell.remembered());
        root.setSlot(new LayoutIsland(browse.node(), 0, 0));
        subscriptions.add(records.look().layoutProperty()
                .subscribe(layout -> root.lay(layout == ListLayout.TABLE ? TABLE : LIST))::unsubscribe);
        FirstRecord first = new FirstRecord(records.loadedProperty(), records::keep, editor::isTurning, () -> {
            lab.begin();
            session.begin();
        });
        subscriptions.add(first.in(root));
    }

    Node node() {
        return root;
    }

    FolderProblemsPane folderProblems() {
        return folderProblems;
    }

    LogsPane logs() {
        return logs.pane();
    }

    RegexLabPane lab() {
        return lab.pane();
    }

    SettingsPane settings() {
        return settings;
    }

    /// Looks at the record in this file, on its screen.
    void goTo(String path) {
        session.currentProperty().set(Optional.of(path));
        showScreen(RecordsScreen.ID);
    }

    private void showScreen(String id) {
        if (shell.navigation().current().getValue().filter(screen -> screen.id().equals(id)).isEmpty()) {
            shell.navigation().show(id);
        }
    }

    /// Leads to the place of a problem in its record, which is looked at already.
    private void open(Finding finding) {
        showScreen(RecordsScreen.ID);
        problems.goTo(finding);
    }

    private void showInLog(CleanLogPlace place) {
        logs.show(place);
    }

    /// Offers the edits that a crash has left.
    void recover(LeftDrafts left) {
        Recovery recovery = new Recovery(session, localization, shell.dialogs(), shell.notifier(), editor::typeAgain,
                done -> drafts.ifPresentOrElse(keeper -> keeper.keepNow(done), done));
        subscriptions.add(recovery::close);
        recovery.offer(left);
    }

    CurationSession curation() {
        return session;
    }

    void focus() {
        browse.focusList();
    }

    /// From left to right: facets, filter and list; form, or what several records have in common; problems; drawer.
    List<FocusPart> parts() {
        List<FocusPart> parts = new ArrayList<>(browse.parts());
        parts.addAll(
                List.of(editor.part(), editing.several().part(), FocusPart.of(problems.node()), lab.drawer().part()));
        return List.copyOf(parts);
    }

    private void edit() {
        editing.enter();
    }

    /// Looks at the record with this id, or in this file.
    void lookAt(String name) {
        session.records().withId(name).stream().findFirst().or(() -> session.records().at(name))
                .ifPresent(record -> session.currentProperty().set(Optional.of(record.path())));
    }

    /// Runs the action once, when the list is filled and the rules have spoken.
    void whenComplete(Runnable action) {
        readiness.whenComplete(action);
    }

    @Override
    public ObservableValue<Integer> unsaved() {
        return session.unsavedCount();
    }

    @Override
    public ObservableValue<Boolean> filtered() {
        return records.criteriaProperty().map(criteria -> !criteria.isEverything());
    }

    @Override
    public List<String> unsavedFiles() {
        return session.unsavedProperty().get();
    }

    @Override
    public ObservableValue<Boolean> currentUnsaved() {
        return saves.currentUnsaved();
    }

    @Override
    public ObservableValue<Optional<String>> current() {
        return session.currentProperty();
    }

    @Override
    public ObservableValue<Optional<StepName>> nextUndo() {
        return session.nextUndoProperty().map(step -> step.map(Step::name));
    }

    @Override
    public ObservableValue<Optional<StepName>> nextRedo() {
        return session.nextRedoProperty().map(step -> step.map(Step::name));
    }

    @Override
    public void undo() {
        editor.flush();
        json.undo();
    }

    @Override
    public void redo() {
        editor.flush();
        json.redo();
    }

    @Override
    public void history() {
        flush();
        new StepsDialog(session, localization, shell.tasks(), shell.dialogs()).show();
    }

    @Override
    public void review() {
        flush();
        review.show();
    }

    @Override
    public void saveCurrent() {
        saves.saveCurrent();
    }

    @Override
    public void saveAll(Runnable whenSaved) {
        saves.saveAll(whenSaved);
    }

    @Override
    public void flush() {
        json.flush();
        editor.flush();
    }

    @Override
    public List<String> unfinished() {
        return editor.unfinished();
    }

    /// Closing the folder forgets what is not saved; there is nothing else to undo.
    @Override
    public void discard() {}

    @Override
    public SuggestionSource search() {
        return search;
    }

    @Override
    public List<FoundField> fields(FuzzyText typed) {
        return fields.find(typed);
    }

    @Override
    public boolean lookAt(Path file) {
        Path folder = session.workspace().folder();
        Path absolute = file.toAbsolutePath().normalize();
        Optional<String> path = Optional.of(absolute).filter(_ -> absolute.startsWith(folder))
                .map(inside -> folder.relativize(inside).toString().replace(File.separatorChar, '/'))
                .filter(inside -> session.records().at(inside).isPresent());
        path.ifPresent(this::goTo);
        return path.isPresent();
    }

    @Override
    public void openLogs(List<Path> files) {
        showScreen(FolderScreen.LOGS);
        logs.pane().open(files);
    }

    @Override
    public void importFrom(Path source) {
        exchange.importFrom(source);
    }

    @Override
    public List<StatusItem> status() {
        return disk.status(new FolderStatus(session, records.selection(),
                shell.registry().screenProperty().map(Optional.of(RecordsScreen.ID)::equals), localization,
                this::listOnly, side.status()).items());
    }

    private void listOnly(Severity severity) {
        showScreen(FolderScreen.PROBLEMS);
        folderProblems.listOnly(severity);
    }

    @Override
    public void close() {
        disk.close();
        memory.close();
        drafts.ifPresent(DraftKeeper::close);
        subscriptions.forEach(Subscription::close);
        lab.close();
        problems.close();
        folderProblems.close();
        logs.close();
        settings.close();
        editing.close();
        search.close();
        browse.close();
        searches.close();
        records.close();
        session.close();
        localization.close();
    }
}
