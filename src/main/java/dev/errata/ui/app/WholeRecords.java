package dev.errata.ui.app;

import dev.errata.search.IndexedRecord;
import dev.errata.task.Subscription;
import dev.errata.ui.browse.BrowsePane;
import dev.errata.ui.browse.RecordsViewModel;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.ui.fx.VisitedRecords;
import dev.errata.ui.refactor.Desk;
import dev.errata.ui.refactor.RefactorCommands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// Hangs into the window what is done to whole records and to many, and the way back and forth between those that were visited.
final class WholeRecords {
    private static final List<List<String>> ON_ROWS = List.of(
            List.of("records.duplicate", "records.rename", "records.delete"),
            List.of("records.compare", "records.merge", "records.bulk-edit"),
            List.of("edit.copy-id", "records.reveal"));

    private final Shell shell;
    private final VisitedRecords visited;
    private final List<Command> commands;

    /// @param flush hands in what is typed and not yet a step
    /// @param edit  puts the focus into the record that is looked at
    /// @param files shows a file in the file manager
    WholeRecords(CurationSession session, Shell shell, Delay delay, RecordsViewModel records, Runnable flush,
            Runnable edit, Consumer<Path> files) {
        this.shell = shell;
        this.visited = new VisitedRecords(session);
        Desk desk = new Desk(session, shell.tasks(), delay, shell.notifier());
        commands = new RefactorCommands(desk, selection(session, records), shell.dialogs(), shell.localization(),
                new RefactorCommands.Surroundings(flush, edit, files)).all();
    }

    private static SelectedRecords selection(CurationSession session, RecordsViewModel records) {
        return new SelectedRecords() {
            private final ObservableValue<List<String>> selected = session.currentProperty()
                    .map(path -> path.stream().toList());

            @Override
            public ObservableValue<List<String>> selected() {
                return selected;
            }

            @Override
            public List<String> shown() {
                return records.rows().stream().map(IndexedRecord::path).toList();
            }
        };
    }

    /// Registers the commands, and offers those on records in the context menu of the rows, until the subscription is closed.
    Subscription hang(BrowsePane browse) {
        List<Command> all = new ArrayList<>(commands);
        all.add(Command.named("go.back").icon(Feather.ARROW_LEFT).key("Alt+Left")
                .onlyIf(visited.canGoBackProperty(), Phrase.of("command.obstacle.no-way-back")).runs(visited::back));
        all.add(Command.named("go.forward").icon(Feather.ARROW_RIGHT).key("Alt+Right")
                .onlyIf(visited.canGoForwardProperty(), Phrase.of("command.obstacle.no-way-forward"))
                .runs(visited::forward));
        Subscription registered = shell.registry().register(all.toArray(Command[]::new));
        browse.offerOnRows(ON_ROWS.stream().map(group -> group.stream().map(shell.registry()::get).toList()).toList());
        return () -> {
            registered.close();
            visited.close();
        };
    }
}
