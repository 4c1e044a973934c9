package dev.errata.ui.review;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.DiskSummary;
import dev.errata.workspace.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// What is said of changes on disk.
final class DiskWords {
    private final Localization localization;

    DiskWords(Localization localization) {
        this.localization = localization;
    }

    /// What was taken in: the record by name where it is one, else how many of each kind; of records that stay apart nothing.
    Phrase taken(DiskSummary summary) {
        Optional<String> only = summary.onlyPath();
        if (only.isPresent()) {
            return summary.merged().isEmpty()
                    ? one(summary.reloaded().getFirst())
                    : Phrase.of("review.disk.one.merged", only.get());
        }
        List<Phrase> parts = new ArrayList<>();
        add(parts, "review.disk.changed", summary.count(FileChange.Kind.EDITED));
        add(parts, "review.disk.new", summary.count(FileChange.Kind.NEW));
        add(parts, "review.disk.gone", summary.count(FileChange.Kind.DELETED));
        add(parts, "review.disk.moved", summary.count(FileChange.Kind.RENAMED));
        add(parts, "review.disk.merged", summary.merged().size());
        return Phrase.of("review.disk.summary", localization.messages().map(_ -> parts.stream()
                .map(localization::now).collect(Collectors.joining(localization.now("review.disk.comma")))));
    }

    private static void add(List<Phrase> parts, String key, int count) {
        if (count > 0) {
            parts.add(Phrase.of(key, count));
        }
    }

    private static Phrase one(FileChange change) {
        return Phrase.of("review.disk.one." + change.kind().word(), change.path(), change.from().orElse(""));
    }

    /// That edits do not go with what is on disk, or that nobody knows what that is.
    Phrase apart(SortedSet<String> paths, DiskState state) {
        if (paths.stream().anyMatch(state.unseen()::containsKey)) {
            return paths.size() == 1
                    ? Phrase.of("review.disk." + state.word(paths.first()).orElse("apart"), paths.first())
                    : Phrase.of("review.disk.unseen", paths.size());
        }
        boolean isGone = paths.stream().allMatch(path -> state.apart().getOrDefault(path, Optional.empty()).isEmpty());
        return Phrase.of(isGone ? "review.disk.apart-gone" : "review.disk.apart", paths.size(), paths.first());
    }
}
