package dev.errata.ui.app;

import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A step of the tour, in order.
enum TourStep {
    FIND("record-filter"), READ("problems"), MEND("problems-fix-safe"), REVIEW("changes-review"), SAVE(
            "changes-save"), DONE("record-list");

    private static final List<TourStep> ALL = List.of(values());

    private final String place;

    TourStep(String place) {
        this.place = place;
    }

    /// How many there are.
    static int count() {
        return ALL.size();
    }

    /// Counted from 1.
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /// The step that follows; none after the last.
    Optional<TourStep> next() {
        return ALL.stream().skip(number()).findFirst();
    }

    /// The id of what the step speaks of.
    String place() {
        return place;
    }

    Phrase title() {
        return Phrase.of("app.tour." + word() + ".title");
    }

    Phrase text() {
        return Phrase.of("app.tour." + word());
    }

    /// Whether only a deed of the user ends the step.
    boolean wantsDeed() {
        return this == FIND || this == MEND || this == SAVE;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
