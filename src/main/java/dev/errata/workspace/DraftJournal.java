package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// What of one window is not saved, as lines at the end of a file. The file comes with the first edit and goes with the
/// last; once most of it is out of date it is written anew. May be used by any thread.
public final class DraftJournal implements AutoCloseable {
    private static final long MOST_BYTES = 512L << 20;
    private static final long SLACK = 4L << 20;

    private final DraftStore store;
    private final Path folder;
    private final long most;
    private final long slack;
    private final UUID window = UUID.randomUUID();
    private Unsaved noted = Unsaved.NOTHING;
    private Optional<DraftStore.Held> held = Optional.empty();
    private int number;
    private long written;
    private long fresh;
    private boolean closed;

    /// A line may have been cut off: nothing can follow it.
    private boolean broken;

    DraftJournal(DraftStore store, Path folder) {
        this(store, folder, MOST_BYTES, SLACK);
    }

    /// @param most  bytes that the edits may take in the journal
    /// @param slack bytes that may be out of date before the file is written anew
    DraftJournal(DraftStore store, Path folder, long most, long slack) {
        this.store = store;
        this.folder = folder;
        this.most = most;
        this.slack = slack;
    }

    /// Makes the journal say just this, and forces it to the disk.
    ///
    /// @throws IOException where the disk refuses, or there is more than a journal takes; then some is not in it
    public synchronized void note(Unsaved now) throws IOException {
        if (closed) {
            return;
        }
        if (now.isEmpty()) {
            forget();
            return;
        }
        if (broken || held.filter(file -> file.channel().isOpen()).isEmpty()) {
            renew(now);
            return;
        }
        broken = true;
        append(held.get(), news(now));
        broken = false;
        if (written > 2 * fresh + slack) {
            renew(now);
        }
    }

    /// The lines that lead from what is noted to this.
    private String news(Unsaved now) {
        StringBuilder lines = new StringBuilder();
        for (String path : noted.drafts().keySet()) {
            if (!now.drafts().containsKey(path)) {
                lines.append(DraftLines.clear(path));
            }
        }
        now.drafts().forEach((path, draft) -> {
            Optional<Draft> before = Optional.ofNullable(noted.drafts().get(path));
            if (before.filter(draft::sameAs).isEmpty()) {
                lines.append(DraftLines.set(path, draft, before));
            }
        });
        for (ValuePlace place : noted.typed().keySet()) {
            if (!now.typed().containsKey(place)) {
                lines.append(DraftLines.typed(place, Optional.empty()));
            }
        }
        now.typed().forEach((place, text) -> {
            if (!text.equals(noted.typed().get(place))) {
                lines.append(DraftLines.typed(place, Optional.of(text)));
            }
        });
        noted = now;
        return lines.toString();
    }

    /// Writes another file, and only then lets the old one go.
    private void renew(Unsaved now) throws IOException {
        Optional<DraftStore.Held> old = held;
        noted = Unsaved.NOTHING;
        DraftStore.Held next = store.create(folder, window, ++number);
        written = 0;
        try {
            append(next, DraftLines.folder(folder) + news(now));
        } catch (IOException e) {
            broken = true;
            store.delete(next);
            throw e;
        }
        held = Optional.of(next);
        fresh = written;
        broken = false;
        if (old.isPresent()) {
            store.delete(old.get());
        }
    }

    private void append(DraftStore.Held file, String lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.length() > most) {
            throw new IOException("more unsaved edits than a journal takes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(lines.getBytes(StandardCharsets.ISO_8859_1));
        while (buffer.hasRemaining()) {
            written += file.channel().write(buffer);
        }
        file.channel().force(false);
    }

    private void forget() throws IOException {
        noted = Unsaved.NOTHING;
        written = 0;
        if (held.isPresent()) {
            DraftStore.Held file = held.get();
            held = Optional.empty();
            store.delete(file);
        }
    }

    /// Ends the journal: its edits are saved, or given up on purpose.
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        forget();
    }
}
