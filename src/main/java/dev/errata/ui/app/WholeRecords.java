package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.browse.BrowsePane;
import dev.errata.ui.browse.RecordsViewModel;
import dev.errata.ui.browse.RowCommands;
import dev.errata.ui.browse.SelectionPane;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TextClipboard;
import dev.errata.ui.fx.VisitedRecords;
import dev.errata.ui.refactor.Desk;
import dev.errata.ui.refactor.RefactorCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Hangs into the window what is done to whole records and to many, and the way back and forth between those that were visited.
final class WholeRecords {
    private static final List<List<String>> ON_ROWS = List.of(List.of("records.open", "records.reveal"),
            List.of("records.copy-ids", "records.copy-json", "records.copy-markdown"),
            List.of("records.duplicate", "records.save-template", "records.rename", "records.compare", "records.merge",
                    "records.bulk-edit"),
            List.of("records.export", "records.revert", "records.delete"));
    private static final List<String> BESIDE_NEW = List.of("records.import", "records.export");
    private static final List<String> ON_SELECTION = List.of("records.bulk-edit", "records.compare", "records.merge",
            "records.export", "records.revert");
    private static final List<String> COPIES = List.of("records.copy-ids", "records.copy-json",
            "records.copy-markdown");

    private final Shell shell;
    private final VisitedRecords visited;
    private final RefactorCommands refactoring;
    private final List<Command> commands;

    WholeRecords(CurationSession session, Shell shell, Localization localization, Delay delay, RecordsViewModel records,
            RefactorCommands.Surroundings around) {
        this.shell = shell;
        this.visited = new VisitedRecords(session, records::isPassing);
        Desk desk = new Desk(session, shell.tasks(), delay, shell.notifier());
        refactoring = new RefactorCommands(desk, records.selection(), shell.dialogs(), localization, around);
        commands = new ArrayList<>(refactoring.all());
        commands.addAll(new RowCommands(session, records.selection(), localization, shell.tasks(),
                shell.notifier(), TextClipboard::put).all(around.edit()));
    }

    /// Asks for a new record of an error; see [RefactorCommands#createOf].
    void createOf(String error, Consumer<String> made, Consumer<String> lookAt) {
        refactoring.createOf(error, made, lookAt);
    }

    /// Registers the commands, and offers those on records in the context menu of the rows and beside what several records have in
    /// common, until the subscription is closed.
    Subscription hang(BrowsePane browse, SelectionPane several) {
        List<Command> all = new ArrayList<>(commands);
        all.add(Command.named("go.back").icon(Feather.ARROW_LEFT).key("Alt+Left")
                .onlyIf(visited.canGoBackProperty(), Phrase.of("command.obstacle.no-way-back")).runs(visited::back));
        all.add(Command.named("go.forward").icon(Feather.ARROW_RIGHT).key("Alt+Right")
                .onlyIf(visited.canGoForwardProperty(), Phrase.of("command.obstacle.no-way-forward"))
                .runs(visited::forward));
        Subscription registered = shell.registry().on(RecordsScreen.ID).register(all.toArray(Command[]::new));
        browse.offerOnRows(ON_ROWS.stream().map(group -> group.stream().map(shell.registry()::get).toList()).toList());
        browse.offerOnTop(shell.registry().get("records.new"), BESIDE_NEW.stream().map(shell.registry()::get).toList());
        several.offer(ON_SELECTION.stream().map(shell.registry()::get).toList(),
                COPIES.stream().map(shell.registry()::get).toList(), shell.registry().get("records.delete"));
        return () -> {
            registered.close();
            visited.close();
        };
    }
}
