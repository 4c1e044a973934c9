package dev.errata.ui.fx;

import java.nio.file.Path;
import java.util.Optional;

/// Where somebody was in a folder when they left it.
///
/// @param folder absolute
/// @param record the path of the record that was looked at, within the folder
/// @param filter what stood in the filter, its facets included
/// @param top the path of the record at the top of the list
/// @param tab the view of the record, in a word that the editor itself reads and writes; may be empty
public record FolderPlace(Path folder, Optional<String> record, String filter, Optional<String> top, String tab) {}
