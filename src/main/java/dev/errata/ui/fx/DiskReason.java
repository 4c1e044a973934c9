package dev.errata.ui.fx;

import dev.errata.workspace.SaveConflictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Why a disk refuses, in words for people. What Java says of a file that may not be read or written is the name of the file alone.
public final class DiskReason {
    /// The system says these in its message only.
    private static final Map<Kind, List<String>> SAID = Map.of(
            Kind.IN_THE_WAY, List.of("not a directory", "is a directory"),
            Kind.FULL, List.of("no space left", "not enough space", "quota exceeded"),
            Kind.READ_ONLY, List.of("read-only file system", "write-protected", "write protected"),
            Kind.LONG_NAME, List.of("name too long", "filename or extension is too long"));

    private DiskReason() {}

    /// What may be wrong.
    public enum Kind {
        DENIED, GONE, IN_THE_WAY, FULL, READ_ONLY, LONG_NAME,
        /// Another program writes the file all the time.
        CONFLICT,
        /// Whatever the system calls it, in its own words.
        OTHER
    }

    public static Kind kind(Throwable failure) {
        Kind kind = switch (failure) {
            case AccessDeniedException _ -> Kind.DENIED;
            case NoSuchFileException _,NotDirectoryException _ -> Kind.GONE;
            case FileAlreadyExistsException _ -> Kind.IN_THE_WAY;
            case SaveConflictException _ -> Kind.CONFLICT;
            case IOException other -> said(Optional.ofNullable(other.getMessage()).orElse("").toLowerCase(Locale.ROOT));
            default -> Kind.OTHER;
        };
        return kind == Kind.OTHER && failure.getCause() instanceof IOException cause ? kind(cause) : kind;
    }

    private static Kind said(String message) {
        return SAID.entrySet().stream().filter(kind -> kind.getValue().stream().anyMatch(message::contains))
                .map(Map.Entry::getKey).findFirst().orElse(Kind.OTHER);
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof UncheckedIOException wrapper ? Objects.requireNonNull(wrapper.getCause()) : failure;
    }

    /// The reason, without the name of the file: for texts that name it.
    public static Phrase of(Throwable failure) {
        return switch (kind(failure)) {
            case DENIED -> Phrase.of("disk.denied");
            case GONE -> Phrase.of("disk.gone");
            case IN_THE_WAY -> Phrase.of("disk.in-the-way");
            case FULL -> Phrase.of("disk.full");
            case READ_ONLY -> Phrase.of("disk.read-only");
            case LONG_NAME -> Phrase.of("disk.long-name");
            case CONFLICT -> Phrase.of("disk.conflict");
            case OTHER -> Phrase.of("disk.other", words(failure));
        };
    }

    /// The file, where the failure is about one, and the reason.
    public static Phrase named(Throwable failure) {
        return unwrapped(failure) instanceof FileSystemException of && of.getFile() != null
                ? Phrase.of("disk.named", of.getFile(), of(of))
                : of(failure);
    }

    /// The words of the system; where it has none, the kind of the failure.
    private static String words(Throwable failure) {
        Throwable about = unwrapped(failure);
        return Optional.ofNullable(about instanceof FileSystemException of ? of.getReason() : about.getMessage())
                .orElseGet(() -> about.getClass().getSimpleName());
    }
}
