package dev.errata.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder that an export writes.
final class ExportFolder implements ExportTarget {
    private final Path target;
    private final Path unfinished;
    private final List<WrittenFile> written = new ArrayList<>();

    private ExportFolder(Path target) throws IOException {
        this.target = target;
        this.unfinished = ExportFile.unfinished(target);
        delete(unfinished);
        try {
            Files.createDirectory(unfinished);
        } catch (AccessDeniedException | NoSuchFileException refused) {
            throw ExportFile.refused(target, refused);
        }
    }

    /// The folder `out`, which may be there already, but empty, and lies apart from the records.
    ///
    /// @throws ExportRefusedException where no export can or may be written there
    static ExportFolder at(Path out, Path records) throws IOException {
        Path parent = ExportFile.parent(out);
        Path absolute = out.toAbsolutePath().normalize();
        Path real = parent.toRealPath().resolve(absolute.getFileName());
        if (Files.exists(absolute)) {
            real = absolute.toRealPath();
            if (!isEmptyFolder(real)) {
                throw new ExportRefusedException(out, ExportRefusedException.Reason.NOT_EMPTY);
            }
        }
        if (ExportFile.isInside(real, absolute, records)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.AMONG_RECORDS);
        }
        return new ExportFolder(real);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = unfinished.resolve(path).normalize();
        if (!file.startsWith(unfinished)) {
            throw new IllegalArgumentException(path + " leads out of the folder");
        }
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
        written.add(WrittenFile.of(path, bytes));
    }

    /// The files so far.
    List<WrittenFile> written() {
        return List.copyOf(written);
    }

    @Override
    public void finish() throws IOException {
        Files.deleteIfExists(target);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        delete(unfinished);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
