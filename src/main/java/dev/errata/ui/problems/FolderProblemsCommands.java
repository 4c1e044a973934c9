package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be done on the screen of the folder's problems.
final class FolderProblemsCommands {
    /// What mends and accepts problems.
    record Desks(MendingDialogs mending, AcceptDialog accepting, AcceptanceDesk acceptances) {}

    /// Where problems lead to.
    ///
    /// @param open  the place in the record
    /// @param toLog the line of a log
    record Ways(Consumer<Finding> open, Consumer<CleanLogPlace> toLog) {}

    /// The key that leads to the line of a log, here and beside the record.
    static final String SHOW_LOG = "Alt+Shift+G";

    private final String screen;
    private final FolderProblemsViewModel model;
    private final ProblemDetailViewModel detail;
    private final Ways leads;
    private final Desks desks;
    private final Command clear;
    private final Command withdraw;
    private final Command removeStale;
    private final List<Command> ofDetail;
    private final List<Command> all = new ArrayList<>();

    /// @param screen the only one on which they mean something
    /// @param search starts to type words
    FolderProblemsCommands(String screen, FolderProblemsViewModel model, ProblemDetailViewModel detail,
            Ways leads, Desks desks, Runnable search) {
        this.screen = screen;
        this.model = model;
        this.detail = detail;
        this.leads = leads;
        this.desks = desks;
        clear = named("clear-filter").key("Shortcut+Shift+Backspace")
                .onlyIf(model.filterProperty().map(filter -> !filter.equals(filter.cleared())),
                        Phrase.of("problems.obstacle.not-filtered"))
                .runs(() -> model.filter(model.filterProperty().get().cleared()));
        withdraw = withdrawing();
        removeStale = removing();
        ofDetail = List.of(openRecord(), showLog(), fix(), ofRule(), ofRecord(), accept());
        all.addAll(ofDetail);
        all.add(withdraw);
        all.add(removeStale);
        all.add(fixSafe());
        all.add(clear);
        all.add(named("search").key("Shortcut+F").runs(search));
        ways();
        groupings();
        filters();
    }

    private Command.Builder named(String name) {
        return Command.named("problems." + name).on(screen);
    }

    private Command openRecord() {
        return named("open").icon(Feather.EDIT).ownKey("Enter")
                .unless(reason(now -> now.toOpen().isPresent(), _ -> "problems.obstacle.not-one"))
                .runs(() -> detail.detailProperty().get().toOpen().ifPresent(leads.open()));
    }

    private Command showLog() {
        return named("show-log").icon(Feather.ALIGN_LEFT).key(SHOW_LOG)
                .unless(reason(now -> now.inLog().isPresent(), _ -> "problems.obstacle.no-log"))
                .runs(() -> detail.detailProperty().get().inLog().ifPresent(leads.toLog()));
    }

    private Command fix() {
        return named("fix").icon(Feather.TOOL).key("Alt+Enter")
                .unless(reason(now -> !now.fixable().isEmpty(), _ -> "problems.obstacle.not-fixable"))
                .runs(() -> {
                    ProblemDetail now = detail.detailProperty().get();
                    if (now.fixes().isEmpty()) {
                        desks.mending().fixAll(now.fixable());
                    } else {
                        desks.mending().fix(now.fixable().getFirst(), now.fixes().getFirst());
                    }
                });
    }

    private Command ofRule() {
        return fixLike("fix-rule", "Alt+Shift+Enter", Finding::rule);
    }

    private Command ofRecord() {
        return fixLike("fix-record", "Shortcut+Shift+Enter", Finding::file);
    }

    /// Mends those of the listed problems that are like the selected one.
    private Command fixLike(String name, String key, Function<Finding, String> likeness) {
        return named(name).icon(Feather.TOOL).key(key)
                .unless(reason(now -> now.finding().filter(Finding::fixable).isPresent(),
                        _ -> "problems.obstacle.not-fixable-one"))
                .runs(() -> detail.detailProperty().get().finding().ifPresent(one -> desks.mending()
                        .fixAll(model.listed(other -> likeness.apply(other).equals(likeness.apply(one))))));
    }

    private Command accept() {
        return named("accept").icon(Feather.CHECK_SQUARE).key("Alt+Shift+Y")
                .unless(reason(now -> !now.acceptable().isEmpty(), now -> now.accepted().isEmpty()
                        ? "problems.obstacle.error"
                        : "problems.obstacle.accepted"))
                .runs(() -> {
                    ProblemDetail now = detail.detailProperty().get();
                    desks.accepting().show(now.acceptable(),
                            now.problems().size() - now.acceptable().size() - now.accepted().size());
                });
    }

    private Command withdrawing() {
        return named("withdraw").icon(Feather.ROTATE_CCW).key("Alt+Shift+W")
                .unless(reason(now -> !now.accepted().isEmpty(), _ -> "problems.obstacle.not-accepted"))
                .runs(() -> desks.acceptances().withdraw(detail.detailProperty().get().accepted()));
    }

    private Command removing() {
        return named("remove-stale").icon(Feather.TRASH_2)
                .onlyIf(model.shownProperty().map(shown -> shown
                        .filter(arrangement -> !arrangement.accepted().stale().isEmpty()).isPresent()),
                        Phrase.of("problems.obstacle.none-stale"))
                .runs(() -> model.shownProperty().get()
                        .ifPresent(arrangement -> desks.acceptances().withdraw(arrangement.accepted().stale())));
    }

    private Command fixSafe() {
        ObservableValue<Optional<Phrase>> obstacle = model.shownProperty().map(shown -> {
            int listed = shown.map(Arrangement::shown).orElse(0);
            boolean anySafe = shown.filter(Arrangement::anySafe).isPresent();
            return anySafe
                    ? Optional.empty()
                    : Optional.of(Phrase.of(listed == 0
                            ? "problems.obstacle.none-listed"
                            : "problems.obstacle.none-safe-listed"));
        });
        return named("fix-safe-listed").icon(Feather.SHIELD).key("Shift+Alt+F8").unless(obstacle)
                .runs(() -> desks.mending().fixAll(model.listed(finding -> finding.fixing() == Fixing.SAFE)));
    }

    /// From problem to problem, and folding.
    private void ways() {
        ObservableValue<Boolean> any = model.stateProperty()
                .map(state -> state == FolderProblemsViewModel.State.PROBLEMS);
        Phrase none = Phrase.of("problems.obstacle.none-listed");
        all.add(named("next-listed").key("F8").onlyIf(any, none).runs(() -> model.step(1)));
        all.add(named("previous-listed").key("Shift+F8").onlyIf(any, none).runs(() -> model.step(-1)));
        all.add(named("fold-all").key("Alt+Shift+0").onlyIf(any, none)
                .runs(() -> model.foldAll(model.isAllFolded() ? ProblemRow.Fold.UNFOLDED : ProblemRow.Fold.FOLDED)));
    }

    private void groupings() {
        int number = 1;
        for (Grouping grouping : Grouping.values()) {
            all.add(named("group-" + grouping.word()).key("Alt+" + number++)
                    .onlyIf(model.groupingProperty().map(now -> now != grouping),
                            Phrase.of("problems.obstacle.grouped"))
                    .runs(() -> model.group(grouping)));
        }
    }

    private void filters() {
        for (Severity severity : Severity.values()) {
            all.add(named("toggle-" + severity.word()).key("Alt+" + Character.toUpperCase(severity.word().charAt(0)))
                    .runs(() -> model.toggle(severity)));
        }
        all.add(named("accepted").key("Alt+A").runs(() -> {
            ProblemFilter filter = model.filterProperty().get();
            model.filter(filter.withAccepted(filter.accepted().next()));
        }));
    }

    private ObservableValue<Optional<Phrase>> reason(Function<ProblemDetail, Boolean> possible,
            Function<ProblemDetail, String> otherwise) {
        return detail.detailProperty().map(now -> possible.apply(now)
                ? Optional.<Phrase>empty()
                : Optional.of(Phrase.of(now.problems().isEmpty()
                        ? "problems.obstacle.none-selected"
                        : otherwise.apply(now))));
    }

    /// What is offered beside the selected problems.
    List<Command> ofDetail() {
        return ofDetail;
    }

    /// Withdraws what is accepted of the selected problems.
    Command withdraw() {
        return withdraw;
    }

    /// Removes the acceptances that accept nothing any more.
    Command removeStale() {
        return removeStale;
    }

    Command clear() {
        return clear;
    }

    Subscription register(CommandRegistry registry) {
        return registry.register(all.toArray(Command[]::new));
    }
}
