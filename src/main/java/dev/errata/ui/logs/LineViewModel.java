package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.log.LogLine;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.Match;
import dev.errata.scan.Found;
import dev.errata.scan.RankedMatch;
import dev.errata.scan.ScannedRecord;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The line that is looked at, as a whole, with the records that claim it, ranked as `lookup` ranks them. Belongs to the FX thread.
final class LineViewModel {
    /// The most bytes of the line that are shown.
    static final int MOST_BYTES = 256 << 10;

    private final LogsViewModel logs;
    private final Newest reading;
    private final ReadOnlyObjectWrapper<Optional<LineDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<javafx.util.Subscription> subscriptions;
    private LogResult known = LogResult.NONE;

    LineViewModel(LogsViewModel logs, FxTasks tasks) {
        this.logs = logs;
        this.reading = tasks.newest();
        subscriptions = List.of(logs.lineProperty().subscribe((_, _) -> read()),
                logs.rowsProperty().subscribe((_, _) -> readAgain()));
    }

    ReadOnlyObjectProperty<Optional<LineDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// What is known of the log has changed, and with it who claims the line.
    private void readAgain() {
        if (logs.lineProperty().get().filter(place -> !place.log().result().equals(known)).isPresent()) {
            read();
        }
    }

    private void read() {
        Optional<LinePlace> place = logs.lineProperty().get();
        Optional<IndexedLog> text = place.flatMap(at -> at.log().text());
        if (text.isEmpty()) {
            reading.cancel();
            detail.set(Optional.empty());
            return;
        }
        known = place.get().log().result();
        LogResult result = known;
        RecordSet records = logs.session().records();
        reading.start((cancellation, _) -> detail(place.get(), text.get(), result, records, cancellation), detail::set,
                _ -> detail.set(Optional.empty()));
    }

    private static Optional<LineDetail> detail(LinePlace place, IndexedLog text, LogResult result, RecordSet records,
            Cancellation cancellation) throws IOException {
        return text.lines(place.line(), 1, MOST_BYTES).stream().findFirst()
                .map(line -> new LineDetail(place, line, claims(line, result, records, cancellation)));
    }

    /// Who claims the line: as the scan has it, or by a search where it keeps no places of lines so far behind.
    private static List<LineClaim> claims(LogLine line, LogResult result, RecordSet records,
            Cancellation cancellation) {
        List<LogHits.Place> places = result.hits().on(line.number());
        List<LineClaim> claims = new ArrayList<>();
        for (LogHits.Place place : places) {
            Optional<ScannedRecord> pattern = result.patterns().patterns().at(place.path());
            Optional<ErrorRecord> record = records.at(place.path());
            if (pattern.isPresent() && record.isPresent()) {
                claims.add(new LineClaim(new RankedMatch(record.get(), pattern.get().spelledOut(line.text()),
                        place.end() - place.start(), line.text()), place.start()));
            }
        }
        if (places.isEmpty() && result.beyond() > 0) {
            for (Found found : new TextSearch(result.patterns().patterns(), cancellation).find(line.text())) {
                Optional<Match> match = found.match();
                Optional<ErrorRecord> record = records.at(found.record().path());
                if (match.isPresent() && record.isPresent()) {
                    claims.add(new LineClaim(new RankedMatch(record.get(), found.record().spelledOut(line.text()),
                            match.get().end() - match.get().start(), line.text()), match.get().start()));
                }
            }
        }
        return claims.stream().sorted(LineClaim.BEST_FIRST).toList();
    }

    /// Why the claim at this place of the ranking stands there.
    static Phrase why(LineClaim claim) {
        return Phrase.of("logs.claim.why", claim.match().spelledOut(), claim.match().length());
    }

    void close() {
        reading.cancel();
        subscriptions.forEach(javafx.util.Subscription::unsubscribe);
    }
}
