package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers of commands in a folder of the user's cache, a file for each question, readable for the user alone. What cannot be read or
/// written there is as if it were not kept.
final class KeptAnswers {
    /// So many questions are remembered; those that were answered longest ago are forgotten.
    static final int MOST = 50;

    private static final int KIND = 0x45413032;
    private static final int MOST_BYTES = 100_000_000;

    private final Path place;

    /// @param from    when it was asked for
    /// @param until   from when on it may be another one
    /// @param outcome fine, or bad news
    /// @param answer  all of stdout
    /// @param notes   lines of stderr, the last without its end; empty where there were none
    record Kept(Instant from, Instant until, Outcome outcome, String answer, String notes) {}

    KeptAnswers(Path place) {
        this.place = place;
    }

    /// What was answered to this question, if everything was in this state then, and the answer still holds at this moment.
    Optional<Kept> find(String question, byte[] state, Instant moment) {
        Path file = file(question);
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (in.readInt() != KIND || !Arrays.equals(bytes(in), state)) {
                return Optional.empty();
            }
            Instant from = Instant.ofEpochMilli(in.readLong());
            Instant until = Instant.ofEpochMilli(in.readLong());
            if (moment.isBefore(from) || !moment.isBefore(until)) {
                return Optional.empty();
            }
            Outcome outcome = in.readBoolean() ? Outcome.FINE : Outcome.BAD_NEWS;
            return Optional
                    .of(new Kept(from, until, outcome, new String(bytes(in), UTF_8), new String(bytes(in), UTF_8)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Remembers an answer in the place of the last one to the same question.
    void keep(String question, byte[] state, Kept kept) {
        try {
            Files.createDirectories(place,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path unfinished = Files.createTempFile(place, "new", "");
            Files.write(unfinished, bytes(state, kept));
            Files.move(unfinished, file(question), StandardCopyOption.ATOMIC_MOVE);
            forgetOldest();
        } catch (IOException | UnsupportedOperationException notKept) {
            // the next time it is worked out again
        }
    }

    private static byte[] bytes(byte[] state, Kept kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(KIND);
        write(state, out);
        out.writeLong(kept.from().toEpochMilli());
        out.writeLong(kept.until().toEpochMilli());
        out.writeBoolean(kept.outcome() == Outcome.FINE);
        write(kept.answer().getBytes(UTF_8), out);
        write(kept.notes().getBytes(UTF_8), out);
        return bytes.toByteArray();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return in.readNBytes(length);
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> oldest = files.sorted(Comparator.comparing(KeptAnswers::written).reversed()).skip(MOST).toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    /// Two questions of one name would take turns: the state tells which of them was answered.
    private Path file(String question) {
        long name = 0xcbf29ce484222325L;
        for (int i = 0; i < question.length(); i++) {
            name = (name ^ question.charAt(i)) * 0x100000001b3L;
        }
        return place.resolve(Long.toHexString(name));
    }
}
