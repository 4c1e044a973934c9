package dev.errata.ui.logs;

import dev.errata.log.LogLine;
import java.util.List;

/// A line, and the records that claim it.
///
/// @param place  where it stands
/// @param line   its text, or its beginning
/// @param claims the best first
record LineDetail(LinePlace place, LogLine line, List<LineClaim> claims) {

    LineDetail {
        claims = List.copyOf(claims);
    }
}
