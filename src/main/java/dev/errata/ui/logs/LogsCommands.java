package dev.errata.ui.logs;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be done on the screen of logs.
final class LogsCommands {
    private static final Phrase NO_LOG = Phrase.of("logs.obstacle.no-log");
    private static final Phrase NO_LINE = Phrase.of("logs.obstacle.no-line");

    private final Command open;
    private final Command paste;
    private final Command close;
    private final Command rescan;
    private final Command follow;
    private final Command openSet;
    private final Command keepSet;
    private final Command openRecord;
    private final Command newRecord;
    private final Command addSample;
    private final Command next;
    private final Command previous;
    private final Command wrap;
    private final List<Command> others;

    /// What the commands do that is not in the model.
    interface Actions {
        void open();

        void paste();

        void find();

        void goToLine();

        void openRecord();

        void newRecord();

        void addSample();

        void openSet();

        void keepSet();

        void follow();
    }

    LogsCommands(LogsViewModel model, LineViewModel line, LogSets sets, Actions actions) {
        ObservableValue<Boolean> any = model.shelf().currentProperty().map(Optional::isPresent);
        ObservableValue<Boolean> hits = model.rowsProperty().map(rows -> !rows.isEmpty());
        open = Command.named("logs.open").icon(Feather.FOLDER_PLUS).key("Shortcut+Shift+O").runs(actions::open);
        paste = Command.named("logs.paste").icon(Feather.CLIPBOARD).key("Shortcut+Shift+V").runs(actions::paste);
        close = Command.named("logs.close").icon(Feather.X).key("Shortcut+W").onlyIf(any, NO_LOG)
                .runs(() -> model.shelf().currentProperty().get().ifPresent(model.shelf()::close));
        rescan = Command.named("logs.rescan").icon(Feather.REFRESH_CW).key("F5").onlyIf(any, NO_LOG)
                .runs(model.scanning()::scanAll);
        openSet = Command.named("logs.open-set").icon(Feather.LAYERS).key("Shortcut+L")
                .onlyIf(sets.all().map(known -> !known.isEmpty()), Phrase.of("logs.obstacle.no-set"))
                .runs(actions::openSet);
        keepSet = Command.named("logs.keep-set").icon(Feather.SAVE).key("Shortcut+Shift+D")
                .onlyIf(model.shelf().changesProperty().map(_ -> !sets.openFiles().isEmpty()),
                        Phrase.of("logs.obstacle.no-file"))
                .runs(actions::keepSet);
        LogFollows follows = model.scanning().follows();
        ObservableValue<Optional<OpenLog>> shown = model.shelf().changesProperty()
                .flatMap(_ -> model.shelf().currentProperty());
        follow = Command.named("logs.follow").icon(Feather.CHEVRONS_DOWN).key("Shortcut+T")
                .title(shown.map(log -> log.filter(follows::has).map(_ -> Phrase.of("logs.unfollow"))))
                .onlyIf(shown.map(log -> log.filter(one -> follows.has(one) || LogFollows.canFollow(one))
                        .isPresent()), Phrase.of("logs.obstacle.no-growth"))
                .runs(actions::follow);
        openRecord = Command.named("logs.open-record").icon(Feather.EDIT_3).key("Alt+Enter")
                .onlyIf(line.detailProperty().map(detail -> detail.filter(one -> !one.claims().isEmpty()).isPresent()),
                        Phrase.of("logs.obstacle.no-claim"))
                .runs(actions::openRecord);
        ObservableValue<Boolean> chosen = line.detailProperty().map(Optional::isPresent);
        newRecord = Command.named("logs.new-record").icon(Feather.PLUS).key("Shortcut+N").onlyIf(chosen, NO_LINE)
                .runs(actions::newRecord);
        addSample = Command.named("logs.add-sample").icon(Feather.BOOKMARK).key("Shortcut+Shift+A")
                .onlyIf(chosen, NO_LINE).runs(actions::addSample);
        next = Command.named("logs.next-hit").icon(Feather.ARROW_DOWN).key("F3")
                .onlyIf(hits, Phrase.of("logs.obstacle.no-hit")).runs(() -> model.next().ifPresent(model::look));
        previous = Command.named("logs.previous-hit").icon(Feather.ARROW_UP).key("Shift+F3")
                .onlyIf(hits, Phrase.of("logs.obstacle.no-hit")).runs(() -> model.previous().ifPresent(model::look));
        wrap = Command.named("logs.wrap").icon(Feather.CORNER_DOWN_LEFT).key("Alt+Z")
                .title(model.wrapsProperty().map(wraps -> Optional.of(Phrase.of("logs.unwrap")).filter(_ -> wraps)))
                .runs(model::toggleWrap);
        others = List.of(next, previous, wrap,
                Command.named("logs.find").icon(Feather.SEARCH).key("Shortcut+F").onlyIf(any, NO_LOG)
                        .runs(actions::find),
                Command.named("logs.go-to-line").icon(Feather.HASH).key("Shortcut+G").onlyIf(any, NO_LOG)
                        .runs(actions::goToLine));
    }

    Subscription register(CommandRegistry registry) {
        Subscription first = registry.register(open, paste, openSet, keepSet, close, rescan, follow, openRecord,
                newRecord,
                addSample);
        Subscription second = registry.register(others.toArray(Command[]::new));
        return () -> {
            first.close();
            second.close();
        };
    }

    Command open() {
        return open;
    }

    Command paste() {
        return paste;
    }

    Command next() {
        return next;
    }

    Command previous() {
        return previous;
    }

    Command wrap() {
        return wrap;
    }

    Command follow() {
        return follow;
    }

    Command openSet() {
        return openSet;
    }

    Command keepSet() {
        return keepSet;
    }

    Command close() {
        return close;
    }

    Command rescan() {
        return rescan;
    }

    Command openRecord() {
        return openRecord;
    }

    Command newRecord() {
        return newRecord;
    }

    Command addSample() {
        return addSample;
    }
}
