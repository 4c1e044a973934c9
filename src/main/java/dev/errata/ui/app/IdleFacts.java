package dev.errata.ui.app;

import dev.errata.curation.IdleLine;
import dev.errata.message.Printable;
import dev.errata.task.Subscription;
import dev.errata.ui.control.RowsInView;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FolderFacts;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says which lines of the files beside the records do not count: once when they come, and in the status line for as long as they are
/// there, which leads to the list of them. Belongs to the FX thread.
final class IdleFacts {
    private static final String SIDE = ".errata/";
    private static final int MOST_ROWS = 12;

    private final FolderFacts facts;
    private final Dialogs dialogs;
    private final Localization localization;
    private final Notifier notifier;
    private final Subscription following;

    IdleFacts(FolderFacts facts, Dialogs dialogs, Localization localization, Notifier notifier) {
        this.facts = facts;
        this.dialogs = dialogs;
        this.localization = localization;
        this.notifier = notifier;
        this.following = facts.idleProperty().subscribe(this::tell)::unsubscribe;
    }

    /// How many there are; a click lists them.
    StatusItem status() {
        return StatusItem.of("status-idle-lines", localization.text("app.status.idle-lines",
                facts.idleProperty().map(idle -> places(idle).size())), Tone.WARNING).leadingTo(this::show);
    }

    void close() {
        following.close();
    }

    private void tell(Map<String, List<IdleLine>> idle) {
        if (!idle.isEmpty()) {
            notifier.tell(Notice.of(Tone.WARNING,
                    Phrase.of("app.idle-lines", places(idle).size(), places(idle).getFirst()))
                    .offering(Phrase.of("review.disk.show"), this::show));
        }
    }

    /// Each line with its file and number, as compilers say it.
    private static List<String> places(Map<String, List<IdleLine>> idle) {
        List<String> places = new ArrayList<>();
        idle.forEach((file, lines) -> lines.forEach(
                line -> places.add(SIDE + file + ":" + line.number() + ": " + Printable.line(line.text()))));
        return places;
    }

    private void show() {
        List<String> places = places(facts.idleProperty().get());
        ListView<String> list = new ListView<>();
        list.setId("idle-lines");
        list.getStyleClass().add("code");
        list.getItems().setAll(places);
        RowsInView.fit(list, MOST_ROWS);
        list.setCellFactory(_ -> new PlaceCell());
        list.accessibleTextProperty().bind(localization.text("app.idle-lines.title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        dialogs.frame(Phrase.of("app.idle-lines.title")).text(Phrase.of("app.idle-lines.text")).content(new VBox(list))
                .cancel(Phrase.of("app.dialog.close")).show();
    }

    private static final class PlaceCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty ? null : place);
        }
    }
}
