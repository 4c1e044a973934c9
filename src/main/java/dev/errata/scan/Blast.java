package dev.errata.scan;

import dev.errata.log.LogSource;
import java.util.List;
import java.util.Objects;

/// What an edited pattern gains and loses on some logs against the saved one.
///
/// @param logs   how many logs were searched, the one under way included
/// @param lines  how many lines of them
/// @param kept   the lines that both patterns hit, counted
/// @param gained the lines that only the edited pattern hits
/// @param lost   the lines that only the saved pattern hits
/// @param stops  the lines on which the search for either was stopped, so that they count for neither
/// @param unread the logs that cannot be read, or not to their end
/// @param whole  whether all of the logs were searched
public record Blast(int logs, long lines, long kept, Side gained, Side lost, long stops, List<String> unread,
        boolean whole) {

    /// Before anything was searched.
    public static final Blast NONE = new Blast(0, 0, 0, Side.NONE, Side.NONE, 0, List.of(), false);

    public Blast {
        Objects.requireNonNull(gained);
        Objects.requireNonNull(lost);
        unread = List.copyOf(unread);
    }

    /// Lines that one pattern hits and the other does not.
    ///
    /// @param count all of them
    /// @param first those that are kept
    public record Side(long count, List<Line> first) {
        static final Side NONE = new Side(0, List.of());

        public Side {
            first = List.copyOf(first);
        }

        /// Those that are counted only.
        public long more() {
            return count - first.size();
        }
    }

    /// A line, or the part of it around the match.
    ///
    /// @param log    where it stands
    /// @param number its number there, from 1
    /// @param text   what is kept of it
    /// @param start  where the match starts in the text
    /// @param end    where it ends, exclusive
    public record Line(LogSource log, long number, String text, int start, int end) {

        public Line {
            Objects.requireNonNull(log);
            Objects.checkFromToIndex(start, end, text.length());
        }
    }
}
