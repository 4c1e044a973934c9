package dev.errata.ui.app;

import dev.errata.ui.browse.BrowsePane;
import dev.errata.ui.browse.RecordsViewModel;
import dev.errata.ui.edit.EditorPane;
import dev.errata.ui.edit.EditorTab;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FolderPlace;
import dev.errata.ui.fx.Remembered;
import java.util.Optional;
import javafx.util.Subscription;

/// Takes an opened folder up where it was left, and remembers where somebody is in it.
final class FolderMemory {
    private final CurationSession session;
    private final RecordsViewModel records;
    private final BrowsePane browse;
    private final EditorPane editor;
    private final Remembered remembered;
    private final Subscription following;

    FolderMemory(CurationSession session, RecordsViewModel records, BrowsePane browse, EditorPane editor,
            Remembered remembered) {
        this.session = session;
        this.records = records;
        this.browse = browse;
        this.editor = editor;
        this.remembered = remembered;
        remembered.settings().place(session.workspace().folder()).ifPresent(this::goTo);
        this.following = session.currentProperty().subscribe((_, _) -> {
            browse.release();
            note();
        })
                .and(records.queryProperty().subscribe((_, _) -> note()))
                .and(editor.tabProperty().subscribe((_, _) -> note()));
    }

    /// A record that is gone by now leaves the choice to the list.
    private void goTo(FolderPlace left) {
        records.filter(left.filter());
        EditorTab.ofWord(left.tab()).ifPresent(editor::show);
        left.record().filter(path -> session.records().at(path).isPresent())
                .ifPresent(path -> session.currentProperty().set(Optional.of(path)));
        left.top().ifPresent(browse::startAt);
    }

    private void note() {
        FolderPlace here = new FolderPlace(session.workspace().folder(), session.currentProperty().get(),
                records.queryProperty().get(), browse.topRow(), editor.tabProperty().get().word());
        remembered.change(settings -> settings.withPlace(here));
    }

    /// Notes how far the list is scrolled, and follows no more.
    void close() {
        following.unsubscribe();
        note();
    }
}
