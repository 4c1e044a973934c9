package dev.errata.ui.review;

import dev.errata.exchange.RecordImport;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.Comparison;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks, field by field, whose value counts where an import and the folder have the same record with other values. What only one of the
/// two says is taken from that one, unless somebody says otherwise.
public final class ImportConflicts {
    private final FxTasks tasks;
    private final VersionsDialog dialog;

    public ImportConflicts(FxTasks tasks, Dialogs dialogs, Localization localization) {
        this.tasks = tasks;
        this.dialog = new VersionsDialog(dialogs, localization, VersionsWording.IMPORT);
    }

    /// @param conflicts at least one
    /// @param settled   gets the edits of those that become something else; none where all stay as they are
    public void ask(List<RecordImport.Conflict> conflicts, Consumer<List<Change.Edit>> settled) {
        tasks.start((cancellation, _) -> conflicts.stream().peek(_ -> cancellation.check())
                .map(ImportConflicts::versions).toList(), files -> ask(conflicts, files, settled), failure -> {
                    throw new IllegalStateException("the conflicts could not be compared", failure);
                });
    }

    private void ask(List<RecordImport.Conflict> conflicts, List<Versions> files,
            Consumer<List<Change.Edit>> settled) {
        int count = files.size();
        dialog.ask(files, new VersionsDialog.Question(
                Phrase.of("review.import.title", count, files.getFirst().path()), Phrase.of("review.import.text"),
                Phrase.of("review.import.take"), model -> settled.accept(edits(conflicts, model)),
                Optional.of(DialogAction.plain("import-without", Phrase.of("review.import.without", count),
                        () -> settled.accept(List.of()))),
                Phrase.of("review.import.cancel"), () -> {}));
    }

    /// What both say alike is what they would have started from.
    private static Versions versions(RecordImport.Conflict conflict) {
        ErrorRecord there = conflict.there();
        ErrorRecord imported = new ErrorRecord(there.path(), conflict.imported());
        Optional<JsonText> common = Optional.of(there.text()).filter(JsonText::isWellFormed);
        for (ComparedPart part : Comparison.of(imported, there)) {
            if (!part.isSame()) {
                common = common.flatMap(text -> Comparison.put(new ErrorRecord(there.path(), text), part.part(),
                        Optional.empty()));
            }
        }
        return new Versions(there.path(), new Draft(common, Optional.of(conflict.imported())),
                Optional.of(there.text()));
    }

    private static List<Change.Edit> edits(List<RecordImport.Conflict> conflicts, VersionsViewModel model) {
        List<Change.Edit> edits = new ArrayList<>();
        model.results().forEach((path, result) -> result
                .filter(text -> conflicts.stream().noneMatch(conflict -> conflict.there().path().equals(path)
                        && conflict.there().text().sameBytes(text)))
                .ifPresent(text -> edits.add(new Change.Edit(path, text))));
        return edits;
    }
}
