package dev.errata.ui.app;

import dev.errata.ui.browse.BrowsePane;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.edit.EditorPane;
import dev.errata.ui.fx.StyleSheet;
import dev.errata.ui.history.HistoryPane;
import dev.errata.ui.json.JsonEditor;
import dev.errata.ui.links.LinksPane;
import dev.errata.ui.logs.LogsPane;
import dev.errata.ui.problems.ProblemsPane;
import dev.errata.ui.refactor.RefactorCommands;
import dev.errata.ui.regexlab.RegexDrawer;
import dev.errata.ui.review.ReviewDialog;
import dev.errata.ui.settings.SettingsPane;
import java.util.List;

/// The style sheets of all that a window or a dialog can show. They belong to the scene: a sheet of a nested pane is matched
/// anew for each node that comes into that pane, which is most of what switching records costs.
final class WindowStyles {
    private static final StyleSheet SHELL = StyleSheet.beside(WindowStyles.class, "shell.css");
    static final List<StyleSheet> ALL = List.of(ControlStyles.VALUES, JsonEditor.STYLES, SHELL, BrowsePane.STYLES,
            EditorPane.STYLES, LinksPane.STYLES, HistoryPane.STYLES, LogsPane.STYLES, ProblemsPane.STYLES,
            RegexDrawer.STYLES,
            ReviewDialog.STYLES, RefactorCommands.STYLES, SettingsPane.STYLES);

    private WindowStyles() {}
}
