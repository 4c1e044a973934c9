package dev.errata.ui.logs;

import dev.errata.curation.Sample;
import dev.errata.ui.control.SampleDesk;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.util.List;
import java.util.Optional;

/// What comes of the line that is looked at: the record that claims it is opened, a record is made of it, or it becomes a sample of
/// one. Belongs to the FX thread.
final class LineActions {
    /// A sample is a line, not a file.
    static final int LONGEST = 4_000;

    private final LineViewModel line;
    private final LogsPane.Records records;
    private final Notifier notifier;
    private final SampleDesk samples;

    LineActions(CurationSession session, LineViewModel line, LogsPane.Records records, Notifier notifier) {
        this.samples = new SampleDesk(session, notifier);
        this.line = line;
        this.records = records;
        this.notifier = notifier;
    }

    private Optional<LineDetail> detail() {
        return line.detailProperty().get();
    }

    /// Opens a record that claims the line, with a way back.
    void open(String path) {
        records.open(path);
        detail().ifPresent(seen -> notifier.tell(Notice.of(Tone.INFO, Phrase.of("logs.opened",
                seen.place().log().name(), seen.place().line()))
                .offering(Phrase.of("logs.opened.back"), records::back)));
    }

    /// Asks for a record of the line; the line becomes its first sample.
    void create() {
        detail().ifPresent(seen -> records.create(text(seen), id -> add(seen, id, Sample.Expect.MATCH)));
    }

    /// Has somebody choose the record that the line becomes a sample of.
    void ask(SampleDialog dialog) {
        detail().ifPresent(seen -> dialog.show(text(seen), near(seen), (id, expect) -> add(seen, id, expect)));
    }

    private static List<String> near(LineDetail seen) {
        return seen.claims().stream().map(claim -> claim.match().record().id()).flatMap(Optional::stream).toList();
    }

    private static String text(LineDetail seen) {
        String text = seen.line().text();
        return text.length() > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0,
                        text.codePointCount(0, LONGEST) - 1))
                : text;
    }

    void add(LineDetail seen, String id, Sample.Expect expect) {
        samples.add(new Sample(id, expect, text(seen), seen.place().log().name() + ":" + seen.place().line()),
                () -> {});
    }
}
