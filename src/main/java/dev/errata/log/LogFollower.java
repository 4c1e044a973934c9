package dev.errata.log;

import dev.errata.task.Cancellation;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// Follows a plain file that grows, as `tail -F` does: sees added lines, truncation (also where it has grown again since), and
/// another file under the same name, whose turn comes once the old one is read to its end. A line is given when its line
/// end is there. Asked again and again by its caller; waits for nothing. Not thread-safe.
public final class LogFollower implements Closeable {

    private final Path path;
    private final Keys keys;
    private final byte[] buffer = new byte[LogReader.CHUNK];
    private FileChannel channel;
    private Optional<Object> key;
    private Optional<LineAssembler> lines = Optional.empty();
    private TextEncoding encoding = TextEncoding.UTF_8;
    private long position;
    private byte[] before = new byte[0];
    /// That the file is another one than that which was read before.
    private boolean replaced;

    /// Tells a file from another of the same name.
    @FunctionalInterface
    interface Keys {
        /// See [LogPlace#key].
        Optional<Object> key(Path path) throws IOException;
    }

    /// Follows the file from its start.
    ///
    /// @throws IOException where it cannot be opened
    public LogFollower(Path path) throws IOException {
        this(path, LogPlace::key);
    }

    LogFollower(Path path, Keys keys) throws IOException {
        this.path = path;
        this.keys = keys;
        this.key = keys.key(path);
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
    }

    /// Follows the file from a place on. Where it was truncated or replaced since, that is what is said first.
    ///
    /// @throws IOException where it cannot be opened
    public LogFollower(Path path, LogPlace place) throws IOException {
        this(path);
        replaced = !key.equals(place.key());
        // Before the first line there is nothing to go on from, not even an encoding.
        if (!replaced && place.line() > 1) {
            encoding = place.encoding();
            lines = Optional.of(new LineAssembler(place));
            position = place.offset();
            before = place.before();
        }
    }

    /// The place behind the lines that were given, to go on from; empty before there was any.
    public Optional<LogPlace> place() {
        return lines.map(known -> known.place().in(key));
    }

    /// How far the file has been read, in bytes.
    public long position() {
        return position;
    }

    /// The line that stands at the end as yet without its line end, if any.
    public Optional<LogChunk> unfinished() {
        return lines.flatMap(LineAssembler::unfinished);
    }

    /// What is new since the last call; to be called until it says [FollowEvent.Nothing].
    ///
    /// @throws IOException where the file cannot be read
    public FollowEvent poll() throws IOException {
        return poll(Cancellation.NEVER);
    }

    /// The same. Once cancelled, it can be asked again.
    public FollowEvent poll(Cancellation cancellation) throws IOException {
        while (true) {
            cancellation.check();
            Optional<LogChunk> ready = lines.flatMap(LineAssembler::poll);
            if (ready.isPresent()) {
                return new FollowEvent.Lines(ready.get());
            }
            if (replaced) {
                replaced = false;
                return restart(FollowEvent.Reason.ROTATED);
            }
            if (channel.size() < position || !remembers()) {
                return restart(FollowEvent.Reason.TRUNCATED);
            }
            if (!read()) {
                if (!isReplaced()) {
                    return new FollowEvent.Nothing();
                }
                // Until it was replaced, the file may have grown on.
                if (!read()) {
                    return leave();
                }
            }
        }
    }

    /// Reads on; true if there was anything.
    private boolean read() throws IOException {
        int read = IndexedLog.read(channel, buffer, buffer.length, position);
        int from = 0;
        if (lines.isEmpty() && read > 0 && !EncodingGuess.mayBePartOfMark(buffer, read)) {
            EncodingGuess guess = EncodingGuess.of(buffer, Math.min(read, EncodingGuess.SAMPLE));
            encoding = guess.encoding();
            from = guess.markBytes();
            lines = Optional.of(new LineAssembler(encoding, from));
        }
        int to = from + (read - from) / encoding.unit() * encoding.unit();
        if (to <= 0 || lines.isEmpty()) {
            return false;
        }
        lines.orElseThrow().add(buffer, from, to);
        before = Arrays.copyOfRange(buffer, Math.max(0, to - LogPlace.REMEMBERED), to);
        position += to;
        return true;
    }

    private boolean remembers() throws IOException {
        byte[] now = new byte[before.length];
        return IndexedLog.read(channel, now, now.length, position - before.length) == now.length
                && Arrays.equals(now, before);
    }

    private boolean isReplaced() throws IOException {
        try {
            Optional<Object> now = keys.key(path);
            return now.isPresent() && !now.equals(key);
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    /// Gives the last line of a file that nobody writes to any more, then turns to the new one.
    private FollowEvent leave() throws IOException {
        Optional<LogChunk> last = lines.flatMap(LineAssembler::last);
        if (last.isPresent()) {
            return new FollowEvent.Lines(last.get());
        }
        try {
            // Should another file take the name in between, it is seen to be another than that of this key.
            Optional<Object> nextKey = keys.key(path);
            FileChannel next = FileChannel.open(path, StandardOpenOption.READ);
            channel.close();
            channel = next;
            key = nextKey;
            return restart(FollowEvent.Reason.ROTATED);
        } catch (NoSuchFileException notYet) {
            // It has been moved on since: the name is free for a moment.
            return new FollowEvent.Nothing();
        }
    }

    private FollowEvent restart(FollowEvent.Reason reason) {
        lines = Optional.empty();
        position = 0;
        before = new byte[0];
        return new FollowEvent.Restarted(reason);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
