package dev.errata.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether git is changing the files of the checkout that a folder belongs to: while it does, it holds `index.lock`.
final class GitLock {
    private static final String POINTER = "gitdir:";

    /// In bytes; a path is shorter.
    private static final long LONGEST = 1 << 16;

    private final Optional<Path> lock;

    private GitLock(Optional<Path> lock) {
        this.lock = lock;
    }

    /// The lock of the nearest checkout around `folder`; none where there is no checkout.
    static GitLock of(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            Path git = above.resolve(".git");
            if (Files.exists(git)) {
                return new GitLock(data(git).map(data -> data.resolve("index.lock")));
            }
        }
        return new GitLock(Optional.empty());
    }

    /// In a second checkout of a repository `.git` is a file that says where the data are.
    private static Optional<Path> data(Path git) {
        if (Files.isDirectory(git)) {
            return Optional.of(git);
        }
        try {
            if (!Files.isRegularFile(git) || Files.size(git) > LONGEST) {
                return Optional.empty();
            }
            String text = Files.readString(git).strip();
            return text.startsWith(POINTER)
                    ? Optional.of(git.resolveSibling(text.substring(POINTER.length()).strip()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    boolean isHeld() {
        return lock.filter(Files::exists).isPresent();
    }
}
