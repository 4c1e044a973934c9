package dev.errata.ui.fx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// File dialogs that give the answers they were told, in order, and keep what they were asked.
public final class ScriptedFileDialogs implements FileDialogs {
    private final Deque<List<Path>> answers = new ArrayDeque<>();
    private final List<Phrase> asked = new ArrayList<>();

    /// The next question is answered with these; with none, it is cancelled.
    public ScriptedFileDialogs answer(Path... paths) {
        answers.add(List.of(paths));
        return this;
    }

    public List<Phrase> asked() {
        return asked;
    }

    @Override
    public Optional<Path> openFolder(Phrase title, Optional<Path> start) {
        return next(title).stream().findFirst();
    }

    @Override
    public List<Path> openFiles(Phrase title, Optional<Path> start, List<FileKind> kinds) {
        return next(title);
    }

    @Override
    public Optional<Path> saveFile(Phrase title, Optional<Path> start, String suggestedName, List<FileKind> kinds) {
        return next(title).stream().findFirst();
    }

    private List<Path> next(Phrase title) {
        asked.add(title);
        return answers.remove();
    }
}
