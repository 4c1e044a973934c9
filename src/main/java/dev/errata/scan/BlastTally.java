package dev.errata.scan;

import dev.errata.log.LogSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what two patterns hit, line by line, over one log after the other. Not thread-safe.
final class BlastTally implements ScanListener {
    static final String EDITED = "edited";
    static final String SAVED = "saved";

    /// So many lines of each side are kept.
    static final int MOST_LINES = 100;
    /// So many characters of a line, of which so many before the match.
    private static final int LONGEST = 300;
    private static final int BEFORE = 80;

    private final List<Blast.Line> gained = new ArrayList<>();
    private final List<Blast.Line> lost = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private long gainedCount;
    private long lostCount;
    private long kept;
    private long stops;
    private int logs;
    private long lines;
    private Optional<LogSource> log = Optional.empty();
    private long line;
    private Optional<Hit> edited = Optional.empty();
    private Optional<Hit> saved = Optional.empty();
    private boolean halted;

    /// What follows is of this log.
    void begin(LogSource source) {
        log = Optional.of(source);
        logs++;
    }

    /// The log has come to its end.
    void end(LogReport report) {
        settle();
        lines += report.lines();
        if (report.torn()) {
            unread.add(report.log());
        }
    }

    /// The log cannot be read on.
    void fail() {
        settle();
        log.ifPresent(source -> unread.add(source.name()));
    }

    @Override
    public void hit(Hit hit) {
        come(hit.line());
        if (hit.path().equals(EDITED)) {
            edited = Optional.of(hit);
        } else {
            saved = Optional.of(hit);
        }
    }

    @Override
    public void stopped(StoppedSearch search) {
        come(search.line());
        halted = true;
    }

    @Override
    public void unclaimed(String name, long number, String text) {
        throw new IllegalStateException("nobody asked for lines that nobody claims");
    }

    private void come(long number) {
        if (number != line) {
            settle();
            line = number;
        }
    }

    /// The line that was come upon last is known as a whole.
    private void settle() {
        if (halted) {
            stops++;
        } else if (edited.isPresent() && saved.isPresent()) {
            kept++;
        } else if (edited.isPresent()) {
            gainedCount++;
            keep(edited.get(), gained);
        } else if (saved.isPresent()) {
            lostCount++;
            keep(saved.get(), lost);
        }
        edited = Optional.empty();
        saved = Optional.empty();
        halted = false;
        line = 0;
    }

    private void keep(Hit hit, List<Blast.Line> into) {
        if (into.size() == MOST_LINES) {
            return;
        }
        String text = hit.text();
        int from = text.length() <= LONGEST ? 0 : Math.max(0, hit.start() - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        from = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        into.add(new Blast.Line(log.orElseThrow(), hit.line(), text.substring(from, to),
                Math.min(hit.start(), to) - from,
                Math.min(hit.end(), to) - from));
    }

    /// What is known by now.
    Blast sofar() {
        return new Blast(logs, lines, kept, new Blast.Side(gainedCount, gained), new Blast.Side(lostCount, lost), stops,
                unread, false);
    }

    /// What is known of all logs.
    Blast whole() {
        return new Blast(logs, lines, kept, new Blast.Side(gainedCount, gained), new Blast.Side(lostCount, lost), stops,
                unread, true);
    }
}
