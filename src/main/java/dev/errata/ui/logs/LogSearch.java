package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.log.LogLine;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// One search for words through the lines of a log that are known as it starts. Case does not matter. Blocks; for one thread.
final class LogSearch {
    /// So much of each line is looked at.
    static final int MOST_KIB = 64;
    private static final int BLOCK = 4_000;

    private final IndexedLog text;
    private final String wanted;
    private final String folded;
    private final Progress progress;
    private final Cancellation cancellation;
    private final boolean counted;
    private final long all;
    private long done;
    private boolean cut;

    /// What a search came to.
    ///
    /// @param line    the first line that has the words, from 1
    /// @param counted whether all lines that the log had were known
    /// @param cut     whether lines were passed of which only the beginning was looked at
    record Found(OptionalLong line, boolean counted, boolean cut) {}

    /// @param progress in lines
    LogSearch(IndexedLog text, String wanted, Progress progress, Cancellation cancellation) {
        this.text = text;
        this.wanted = wanted;
        this.folded = wanted.toLowerCase(Locale.ROOT);
        this.progress = progress;
        this.cancellation = cancellation;
        this.counted = text.isCounted();
        this.all = text.lines();
    }

    /// Looks from the line after or before `here` on, round the end and back to it.
    ///
    /// @param here from 1; 0 before the first line
    /// @throws IOException where the log cannot be read
    Found from(long here, LogFind.Direction direction) throws IOException {
        boolean isForward = direction == LogFind.Direction.FORWARD;
        OptionalLong line = isForward ? forward(here + 1, all) : back(1, here - 1);
        if (line.isEmpty()) {
            line = isForward ? forward(1, here) : back(Math.max(1, here), all);
        }
        return new Found(line, counted, cut);
    }

    private OptionalLong forward(long first, long last) throws IOException {
        for (long from = first; from <= last; from += BLOCK) {
            OptionalLong found = in(read(from, Math.min(last, from + BLOCK - 1)));
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong back(long first, long last) throws IOException {
        for (long to = last; to >= first; to -= BLOCK) {
            OptionalLong found = in(read(Math.max(first, to - BLOCK + 1), to).reversed());
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private List<LogLine> read(long first, long last) throws IOException {
        cancellation.check();
        int count = Math.toIntExact(last - first + 1);
        List<LogLine> lines = text.lines(first, count, MOST_KIB << 10);
        done += count;
        progress.report(done, all);
        return lines;
    }

    private OptionalLong in(List<LogLine> lines) {
        for (LogLine line : lines) {
            if (line.text().contains(wanted) || line.text().toLowerCase(Locale.ROOT).contains(folded)) {
                return OptionalLong.of(line.number());
            }
            cut |= line.cut() > 0;
        }
        return OptionalLong.empty();
    }
}
