package dev.errata.ui.problems;

import dev.errata.json.JsonPosition;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.validation.Finding;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way along the listed problems of the folder, record by record: begins when one of them is opened, and ends when somebody
/// looks at another record by themselves. A record is left when its listed problems end. Belongs to the FX thread.
public final class ProblemWalk {
    private final CurationSession session;
    private final FolderProblemsViewModel problems;
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /// Where somebody is on the way.
    ///
    /// @param number of the problem, from 1
    /// @param all    how many there are on the way
    record Place(Finding finding, int number, int all) {}

    ProblemWalk(CurationSession session, FolderProblemsViewModel problems) {
        this.session = session;
        this.problems = problems;
        this.subscription = session.currentProperty().subscribe(path -> {
            if (place.get().filter(at -> !path.equals(Optional.of(at.finding().file()))).isPresent()) {
                end();
            }
        })::unsubscribe;
    }

    void close() {
        subscription.close();
    }

    /// Where somebody is; empty while nobody is on the way.
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Goes to a problem of the list.
    void begin(Finding finding) {
        problems.select(finding);
        place.set(Optional.of(new Place(finding, problems.rowsProperty().get().number(finding),
                problems.shownProperty().get().map(Arrangement::shown).orElse(0))));
        session.currentProperty().set(Optional.of(finding.file()));
    }

    /// Goes to the next listed problem (1) or the one before (-1): of the record that is open, and where that has no more, of the
    /// next or previous record, round and round.
    ///
    /// @param from where in the text of the record somebody is, if that is not at the problem that was gone to last
    Optional<Finding> step(int by, Optional<JsonPosition> from) {
        Optional<Finding> next = place.get().map(Place::finding).flatMap(last -> {
            ProblemRows rows = problems.rowsProperty().get();
            ProblemsInText here = rows.of(last.file());
            return from.map(at -> here.next(at, by)).orElseGet(() -> here.next(last, by))
                    .or(() -> rows.fileNext(last.file(), by).flatMap(file -> rows.of(file).begin(by)));
        }).filter(finding -> session.records().at(finding.file()).isPresent());
        next.ifPresent(this::begin);
        return next;
    }

    /// Goes on without the list.
    void end() {
        place.set(Optional.empty());
    }
}
