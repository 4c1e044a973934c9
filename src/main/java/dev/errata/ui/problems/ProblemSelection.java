package dev.errata.ui.problems;

import dev.errata.validation.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Which rows of the list of problems are selected: one, the lead, or several. The head of a section stands for all its problems. The
/// selection outlasts edits, filters and folding as far as its problems are still listed. Belongs to the FX thread.
final class ProblemSelection {
    private static final int NOTHING = -1;

    private final ReadOnlyIntegerWrapper lead = new ReadOnlyIntegerWrapper(NOTHING);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Set<String> sections = new LinkedHashSet<>();
    /// The very objects of the rows: to compare millions of them by their values would take seconds.
    private final Set<Finding> findings = Collections.newSetFromMap(new IdentityHashMap<>());
    private ProblemRows rows = ProblemRows.NONE;
    private Optional<ProblemRow> leadRow = Optional.empty();
    private int anchor = NOTHING;
    private boolean slipped;

    /// The place of the row that the keys start from; -1 where there is none.
    ReadOnlyIntegerProperty leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /// Another number whenever something else is selected.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Optional<ProblemRow> lead() {
        return leadRow;
    }

    /// Whether more than the lead is selected.
    boolean isMany() {
        return sections.size() + findings.size() > 1;
    }

    /// Whether the row is one of several that are selected.
    boolean isPicked(ProblemRow row) {
        return isMany() && (sections.contains(row.section().key())
                || row instanceof ProblemRow.Item(_, Finding finding) && findings.contains(finding));
    }

    /// Selects this row alone.
    void only(int place) {
        pick(place);
        anchor = place;
        sections.clear();
        findings.clear();
        leadRow.ifPresent(this::add);
        told();
    }

    /// Takes the row up, or out.
    void toggle(int place) {
        ProblemRow row = rows.get(place);
        boolean gone = switch (row) {
            case ProblemRow.Head(ProblemSection section, _) -> sections.remove(section.key());
            case ProblemRow.Item(_, Finding finding) -> findings.remove(finding);
        };
        if (!gone) {
            add(row);
        }
        pick(place);
        anchor = place;
        told();
    }

    /// Selects all rows from the one where the selection began to this: sections as a whole where all their rows are among them. The
    /// head of an unfolded section does not count where some are not.
    void extendTo(int place) {
        int from = Math.clamp(anchor, 0, rows.size() - 1);
        int last = Math.max(from, place);
        sections.clear();
        findings.clear();
        for (int at = Math.min(from, place); at <= last; at++) {
            ProblemRow row = rows.get(at);
            if (row instanceof ProblemRow.Head(ProblemSection section, ProblemRow.Fold fold)
                    && fold == ProblemRow.Fold.UNFOLDED && from != place) {
                if (at + section.findings().size() <= last) {
                    add(row);
                    at += section.findings().size();
                }
            } else {
                add(row);
            }
        }
        pick(place);
        told();
    }

    /// Selects everything that is listed.
    void all() {
        findings.clear();
        rows.sections().forEach(section -> sections.add(section.key()));
        told();
    }

    private void add(ProblemRow row) {
        switch (row) {
            case ProblemRow.Head(ProblemSection section, _) -> sections.add(section.key());
            case ProblemRow.Item(_, Finding finding) -> findings.add(finding);
        }
    }

    /// Whether the lead was not chosen, but has taken the place of a problem that is gone.
    boolean hasSlipped() {
        return slipped;
    }

    private void pick(int place) {
        slipped = false;
        leadRow = place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
        lead.set(leadRow.isPresent() ? place : NOTHING);
    }

    private void told() {
        changes.set(changes.get() + 1);
    }

    /// What is selected now; its problems are put together only when they are asked for, which may be done in the background.
    Picked picked() {
        return new Picked(sections.stream().flatMap(key -> rows.section(key).stream()).toList(),
                List.copyOf(findings));
    }

    /// Sections and single problems.
    record Picked(List<ProblemSection> sections, List<Finding> findings) {

        /// All of them, each once.
        List<Finding> problems() {
            if (sections.size() == 1 && findings.isEmpty()) {
                return sections.getFirst().findings();
            }
            Set<Finding> single = Collections.newSetFromMap(new IdentityHashMap<>());
            single.addAll(findings);
            List<Finding> all = new ArrayList<>();
            sections.forEach(section -> section.findings().forEach(finding -> {
                all.add(finding);
                single.remove(finding);
            }));
            all.addAll(single);
            return List.copyOf(all);
        }
    }

    /// Takes over to other rows. What is gone from them is selected no more; where that was the lead, the problem that comes next
    /// follows, else the one before it, so that one problem can be mended after the other.
    void follow(ProblemRows now) {
        rows = now;
        boolean many = isMany();
        sections.removeIf(key -> now.section(key).isEmpty());
        List<Finding> before = new ArrayList<>(findings);
        findings.clear();
        before.forEach(finding -> now.find(finding).ifPresent(findings::add));
        Optional<Integer> place = leadRow.flatMap(row -> place(row).stream().boxed().findFirst());
        boolean gone = place.isEmpty() && leadRow.isPresent();
        pick(place.orElseGet(() -> leadRow.map(row -> instead(row, now)).orElse(0)));
        slipped = gone;
        anchor = lead.get();
        if (!many || sections.isEmpty() && findings.isEmpty()) {
            sections.clear();
            findings.clear();
            leadRow.ifPresent(this::add);
        }
        told();
    }

    private static int instead(ProblemRow gone, ProblemRows now) {
        return switch (gone) {
            case ProblemRow.Head(ProblemSection section, _) -> now.headInstead(section);
            case ProblemRow.Item(ProblemSection section, Finding finding) -> now.itemInstead(section, finding);
        };
    }

    private OptionalInt place(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Head(ProblemSection section, _) -> rows.head(section.key());
            case ProblemRow.Item(ProblemSection section, Finding finding) -> {
                OptionalInt item = rows.item(section.key(), finding);
                yield item.isPresent() || rows.isUnfolded(section.key()) ? item : rows.head(section.key());
            }
        };
    }
}
