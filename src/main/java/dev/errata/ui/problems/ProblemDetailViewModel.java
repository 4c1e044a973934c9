package dev.errata.ui.problems;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.validation.RuleContext;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Works out in the background what there is to say of the selected problems and to do about them; the newest selection wins.
/// Belongs to the FX thread.
final class ProblemDetailViewModel {
    private final CurationSession session;
    private final FolderProblemsViewModel problems;
    private final Newest looking;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<ProblemDetail> detail = new ReadOnlyObjectWrapper<>(ProblemDetail.NONE);

    ProblemDetailViewModel(CurationSession session, FolderProblemsViewModel problems, FxTasks tasks) {
        this.session = session;
        this.problems = problems;
        this.looking = tasks.newest();
        this.subscription = problems.selection().changesProperty().subscribe((_, _) -> look())::unsubscribe;
    }

    void close() {
        looking.cancel();
        subscription.close();
    }

    ReadOnlyObjectProperty<ProblemDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    private void look() {
        ProblemSelection.Picked picked = problems.selection().picked();
        AcceptedFindings accepted = problems.shownProperty().get().map(Arrangement::accepted)
                .orElse(AcceptedFindings.NONE);
        RuleContext context = session.context();
        Grouping grouping = problems.groupingProperty().get();
        looking.start((cancellation, _) -> ProblemDetail.of(picked, accepted, context, session.rules(), grouping,
                cancellation), detail::set, failure -> {
                    throw new IllegalStateException("a problem could not be looked at", failure);
                });
    }
}
