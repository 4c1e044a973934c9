package dev.errata.exchange;

import dev.errata.regex.PatternOptions;
import java.util.List;

/// What an export is to look like.
///
/// @param meaning how the patterns of the folder are meant
/// @param pages   the languages of pages to be read, one or two side by side
public record ExportRequest(ExportFormat format, Packing packing, PatternOptions meaning, List<PageText> pages) {

    public ExportRequest {
        pages = List.copyOf(pages);
    }
}
