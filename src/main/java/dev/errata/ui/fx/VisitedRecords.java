package dev.errata.ui.fx;

import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/// The records that were looked at, one after the other, and the way back and forth between them, as in a web browser. A record
/// that is gone is passed over. Belongs to the FX thread.
public final class VisitedRecords {
    private static final int MOST = 200;

    private final CurationSession session;
    private final BooleanSupplier passing;
    private final List<String> paths = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private int at = -1;
    private boolean going;

    /// Notes what the session looks at from now on.
    ///
    /// @param passing whether nobody has chosen what is looked at: what was looked at before is no place to go back to then
    public VisitedRecords(CurationSession session, BooleanSupplier passing) {
        this.session = session;
        this.passing = passing;
        this.following = session.currentProperty().subscribe(path -> path.ifPresent(this::visited))
                .and(session.recordsProperty().subscribe((_, _) -> tell()));
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Looks at the record that was looked at before, if there is one.
    public void back() {
        place(-1).ifPresent(this::go);
    }

    /// Looks again at the record that was left by going back.
    public void forward() {
        place(1).ifPresent(this::go);
    }

    /// Stops following the session.
    public void close() {
        following.unsubscribe();
    }

    private void visited(String path) {
        if (!going && (at < 0 || !paths.get(at).equals(path))) {
            paths.subList(passing.getAsBoolean() ? 0 : at + 1, paths.size()).clear();
            paths.add(path);
            if (paths.size() > MOST) {
                paths.removeFirst();
            }
            at = paths.size() - 1;
        }
        tell();
    }

    private void go(int place) {
        at = place;
        going = true;
        try {
            session.currentProperty().set(Optional.of(paths.get(place)));
        } finally {
            going = false;
        }
        tell();
    }

    private void tell() {
        canGoBack.set(place(-1).isPresent());
        canGoForward.set(place(1).isPresent());
    }

    /// The nearest place in this direction whose record is there and is not the one that is looked at.
    private Optional<Integer> place(int direction) {
        RecordSet records = session.records();
        for (int i = at + direction; i >= 0 && i < paths.size(); i += direction) {
            boolean isHere = session.currentProperty().get().equals(Optional.of(paths.get(i)));
            if (!isHere && records.at(paths.get(i)).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
