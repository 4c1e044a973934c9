package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.refactor.EditMerge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Makes steps fit the records again after files were changed from outside, so that taking one back takes back what it did, and not
/// what others have done since. What a step did to a value that others have changed too can no longer be taken back, and leaves the step.
///
/// Goes from the present into the past, and knows for each moment what the files were and what they would have been had the change from
/// outside always been there. The steps that may be done again are gone along in the same way, each taken for its own way back.
final class HistoryRebase {
    private final Map<String, Optional<JsonText>> was = new HashMap<>();
    private final Map<String, Optional<JsonText>> is = new HashMap<>();
    private final TextsAt before;
    private final TextsAt after;

    /// A change, and what takes it back.
    private record Pair(Change done, Change back) {
        Pair turned() {
            return new Pair(/* done= */ back, /* back= */ done);
        }
    }

    /// @param before the files without the change from outside
    /// @param after  the files with it
    HistoryRebase(TextsAt before, TextsAt after) {
        this.before = before;
        this.after = after;
    }

    /// Steps in force, newest first; steps of which nothing is left are left out.
    List<UndoHistory.Done> done(List<UndoHistory.Done> steps) {
        List<UndoHistory.Done> rebased = new ArrayList<>();
        for (UndoHistory.Done step : steps) {
            List<Change> changes = step.entry().step().changes();
            Map<String, Optional<JsonText>> later = texts(changes);
            List<Pair> kept = new ArrayList<>();
            for (int i = changes.size() - 1; i >= 0; i--) {
                pass(new Pair(changes.get(i), step.inverse().get(changes.size() - 1 - i))).ifPresent(kept::addFirst);
            }
            rebased(step, kept, this::isNow, later).ifPresent(rebased::add);
        }
        return rebased;
    }

    /// Steps that were taken back, the next to be done again first.
    List<UndoHistory.Done> undone(List<UndoHistory.Done> steps) {
        List<UndoHistory.Done> rebased = new ArrayList<>();
        for (UndoHistory.Done step : steps) {
            List<Change> changes = step.entry().step().changes();
            Map<String, Optional<JsonText>> earlier = texts(changes);
            List<Pair> kept = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                pass(new Pair(step.inverse().get(changes.size() - 1 - i), changes.get(i)))
                        .ifPresent(pair -> kept.add(pair.turned()));
            }
            rebased(step, kept, path -> earlier.getOrDefault(path, Optional.empty()), texts(changes))
                    .ifPresent(rebased::add);
        }
        return rebased;
    }

    private static Optional<UndoHistory.Done> rebased(UndoHistory.Done step, List<Pair> kept, TextsAt before,
            Map<String, Optional<JsonText>> after) {
        List<Change> changes = kept.stream().map(Pair::done).toList();
        if (changes.equals(step.entry().step().changes())) {
            return Optional.of(step);
        }
        HistoryEntry entry = step.entry();
        List<FileChange> files = FileChange.of(changes, before,
                path -> after.getOrDefault(path, Optional.empty()));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new UndoHistory.Done(new HistoryEntry(entry.number(), entry.step().with(changes), files,
                        entry.at()), kept.reversed().stream().map(Pair::back).toList()));
    }

    /// What the files would be now, of those that the changes touch.
    private Map<String, Optional<JsonText>> texts(List<Change> changes) {
        Set<String> paths = new TreeSet<>();
        changes.forEach(change -> paths.addAll(WorkspaceEvent.paths(change)));
        Map<String, Optional<JsonText>> texts = new HashMap<>();
        paths.forEach(path -> texts.put(path, isNow(path)));
        return texts;
    }

    private Optional<JsonText> wasNow(String path) {
        return was.computeIfAbsent(path, before::text);
    }

    private Optional<JsonText> isNow(String path) {
        return is.computeIfAbsent(path, after::text);
    }

    /// Goes back past one change; gives it as it would have been, or nothing where it would not have been possible.
    private Optional<Pair> pass(Pair pair) {
        boolean isTouched = WorkspaceEvent.paths(pair.done()).stream()
                .anyMatch(path -> !Draft.same(wasNow(path), isNow(path)));
        Optional<Pair> kept = isTouched ? fitted(pair) : Optional.of(pair);
        goBack(pair.back(), was);
        kept.ifPresent(fitting -> goBack(fitting.back(), is));
        return kept;
    }

    private static void goBack(Change back, Map<String, Optional<JsonText>> texts) {
        switch (back) {
            case Change.Edit(String path, JsonText text) -> texts.put(path, Optional.of(text));
            case Change.Create(String path, JsonText text) -> texts.put(path, Optional.of(text));
            case Change.Delete(String path) -> texts.put(path, Optional.empty());
            case Change.Rename(String path, String newPath) -> {
                texts.put(newPath, texts.getOrDefault(path, Optional.empty()));
                texts.put(path, Optional.empty());
            }
        }
    }

    private Optional<Pair> fitted(Pair pair) {
        return switch (pair.done()) {
            case Change.Edit(String path, JsonText after) when pair.back() instanceof Change.Edit(_, JsonText old) ->
                isNow(path).flatMap(now -> EditMerge.of(path, after, old, now).filter(text -> !text.sameBytes(now))
                        .map(text -> new Pair(new Change.Edit(path, now), new Change.Edit(path, text))));
            case Change.Rename(String path, String newPath) ->
                isNow(newPath).isPresent() && isNow(path).isEmpty() ? Optional.of(pair) : Optional.empty();
            case Change.Edit _,Change.Create _,Change.Delete _ -> Optional.empty();
        };
    }
}
