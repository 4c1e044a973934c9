package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskReasonTest {
    private static final String IN_THE_WAY = "/a: something else stands in its place, or in that of its folder";
    private static final String IN_THE_WAY_CHINESE = "/a：它或其文件夹的位置已被其他内容占用";

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a"), "/a: permission denied", "/a：没有权限"),
                Arguments.of(new UncheckedIOException(new AccessDeniedException("/a")), "/a: permission denied",
                        "/a：没有权限"),
                Arguments.of(new NoSuchFileException("/a"), "/a: the file or its folder is no longer there",
                        "/a：文件或其文件夹已不存在"),
                Arguments.of(new NotDirectoryException("/a"), "/a: the file or its folder is no longer there",
                        "/a：文件或其文件夹已不存在"),
                Arguments.of(new FileAlreadyExistsException("/a"), IN_THE_WAY, IN_THE_WAY_CHINESE),
                Arguments.of(new FileSystemException("/a").initCause(new FileAlreadyExistsException("/")), IN_THE_WAY,
                        IN_THE_WAY_CHINESE),
                Arguments.of(new FileSystemException("/a", null, "Not a directory"), IN_THE_WAY, IN_THE_WAY_CHINESE),
                Arguments.of(new FileSystemException("/a", null, "No space left on device"), "/a: the disk is full",
                        "/a：磁盘已满"),
                Arguments.of(new IOException("Disk quota exceeded"), "the disk is full", "磁盘已满"),
                Arguments.of(new FileSystemException("/a", null, "Read-only file system"), "/a: the disk is read-only",
                        "/a：磁盘是只读的"),
                Arguments.of(new FileSystemException("/a", null, "File name too long"),
                        "/a: the name is too long for this disk", "/a：名称对此磁盘来说太长"),
                Arguments.of(new FileSystemException("/a", null, "Input/output error"), "/a: Input/output error",
                        "/a：Input/output error"),
                Arguments.of(new FileSystemException("/a"), "/a: FileSystemException", "/a：FileSystemException"),
                Arguments.of(new IOException("stuck"), "stuck", "stuck"),
                Arguments.of(new IllegalStateException(), "IllegalStateException", "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void namesTheFileAndTheReasonInBothLanguages(Throwable failure, String english, String chinese) {
        Phrase reason = Phrase.of("app.task.failed", DiskReason.named(failure));
        assertEquals("Failed: " + english, new Localization(Language.ENGLISH).now(reason));
        assertEquals("失败：" + chinese, new Localization(Language.CHINESE).now(reason));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void leavesTheFileToTextsThatNameIt(Throwable failure, String english, String chinese) {
        assertEquals(english.replace("/a: ", ""), new Localization(Language.ENGLISH).now(DiskReason.of(failure)));
    }
}
