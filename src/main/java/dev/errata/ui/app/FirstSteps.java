package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What somebody who is new here may begin with: records to try things on, and a tour of them that ends with a first record
/// mended and saved.
final class FirstSteps {
    private final Shell shell;
    private final Optional<SampleFolder> sample;
    private final TourViewModel tour;
    private final ReadOnlyBooleanWrapper greeting = new ReadOnlyBooleanWrapper();
    private Subscription waiting = Subscription.EMPTY;

    FirstSteps(Shell shell, Optional<SampleFolder> sample) {
        this.shell = shell;
        this.sample = sample;
        tour = new TourViewModel(shell.folders().ofSession(Session::current, Optional.empty()),
                shell.folders().ofSession(Session::filtered, false), shell.folders().ofSession(Session::unsaved, 0));
        shell.folders().folder().subscribe((_, _) -> tour.end());
    }

    TourViewModel tour() {
        return tour;
    }

    /// Whether somebody who starts for the first time is greeted beside the folder that is open.
    ReadOnlyBooleanProperty greetingProperty() {
        return greeting.getReadOnlyProperty();
    }

    void greet() {
        greeting.set(true);
    }

    void endGreeting() {
        greeting.set(false);
    }

    List<Command> commands() {
        var none = new SimpleObjectProperty<>(sample.isPresent()
                ? Optional.<Phrase>empty()
                : Optional.of(Phrase.of("command.obstacle.no-sample")));
        return List.of(Command.named("help.tour").icon(Feather.COMPASS).unless(none).runs(() -> open(this::startTour)),
                Command.named("help.sample").icon(Feather.FOLDER_PLUS).unless(none).runs(() -> open(() -> {})));
    }

    /// Copies the records to the user's documents where they are not there yet, and opens them.
    private void open(Runnable then) {
        sample.ifPresent(
                folder -> shell.tasks().start((_, _) -> folder.copied(), copy -> opened(copy, then),
                        failure -> shell.notifier()
                                .tell(Notice.of(Tone.ERROR,
                                        Phrase.of("app.sample.failed", DiskReason.named(failure))))));
    }

    private void opened(Path copy, Runnable then) {
        endGreeting();
        Path own = copy.toAbsolutePath().normalize();
        shell.folders().open(own, () -> whenLoaded(own, then));
    }

    /// Runs it once the records are there, of this folder and no other.
    private void whenLoaded(Path copy, Runnable then) {
        waiting.unsubscribe();
        if (shell.folders().session().get().isPresent()) {
            then.run();
            return;
        }
        waiting = shell.folders().session().subscribe((_, session) -> {
            waiting.unsubscribe();
            if (session.isPresent() && shell.folders().folder().get().equals(Optional.of(copy))) {
                then.run();
            }
        });
    }

    /// What is to be typed first is typed into the filter, wherever the focus was.
    private void startTour() {
        tour.start();
        shell.navigation().show(RecordsScreen.ID);
        shell.navigation().current().getValue().ifPresent(screen -> screen.ready()
                .thenRun(() -> shell.tasks().later(this::leadToFilter)));
    }

    private void leadToFilter() {
        if (tour.step().get().equals(Optional.of(TourStep.FIND))) {
            shell.registry().get("records.filter").run();
        }
    }
}
