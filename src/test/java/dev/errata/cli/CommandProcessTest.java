package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own can show: streams, words and classes of the real program.
class CommandProcessTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(List<String> jvm, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(jvm);
        command.add("dev.errata.Main");
        command.addAll(List.of(words));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        process.environment().put("LC_ALL", "C");
        process.environment().remove("DISPLAY");
        int exitCode = process.start().waitFor();
        return new Ended(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Path record(String text) throws IOException {
        Path file = folder.resolve("kb/git/a.json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void readsAndWritesChineseInALocaleOfPlainAscii() throws IOException, InterruptedException {
        Path file = record("{\"id\": \"git/a\", \"signature_zh\": \"旧\"}");
        String kb = folder.resolve("kb").toString();
        assertEquals(new Ended(0, "\"旧\"\n", ""), run(List.of(), "get", kb, "git/a", "/signature_zh"));
        assertEquals(new Ended(0, "", "已应用 1 项修改，改动了 1 个文件\n"),
                run(List.of(), "set", kb, "git/a", "/signature_zh", "\"致命错误？\"", "--lang", "zh"));
        assertEquals("{\"id\": \"git/a\", \"signature_zh\": \"致命错误？\"}", Files.readString(file));
    }

    @Test
    void loadsNoClassOfTheWindowToolkit() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Ended ended = run(List.of("-Xlog:class+load:file=" + classes), "validate", "records");
        List<String> loaded = Files.readAllLines(classes);
        assertEquals("", ended.err().lines().filter(line -> line.startsWith("errata:")).findFirst().orElse(""));
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.errata.validation.Validation")));
        assertEquals(List.of(), loaded.stream().filter(line -> line.contains(" javafx.")
                || line.contains(" com.sun.javafx.") || line.contains(" dev.errata.ui.")
                || line.contains(" tools.jackson.")).toList());
    }
}
