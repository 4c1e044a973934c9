package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own can show: streams, words and classes of the real program.
class CommandProcessTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(List<String> jvm, String... words) throws IOException, InterruptedException {
        List<String> command = command(jvm);
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

    private static List<String> command(List<String> jvm) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(jvm);
        command.add("dev.errata.Main");
        return command;
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

    /// New lines are matched as they come, also after a truncation and in a new file of the name. A request to end, as Ctrl+C is where it is not ignored, ends it with the counts.
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsALogThatGrowsIsTruncatedAndRotatedUntilItIsEnded() throws IOException, InterruptedException {
        record("{\"id\": \"git/a\", \"regex\": \"refused\"}");
        Path log = Files.writeString(folder.resolve("app.log"), "was refused at once\nfine\n");
        List<String> command = command(List.of());
        command.addAll(List.of("scan", folder.resolve("kb").toString(), "--log", log.toString(), "--format", "json",
                "--follow"));
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertEquals("was refused at once", hit(out, 1));
            Files.writeString(log, "refused too\nrefused, but not yet who", StandardOpenOption.APPEND);
            assertEquals("refused too", hit(out, 3));
            Files.writeString(log, " it was\n", StandardOpenOption.APPEND);
            assertEquals("refused, but not yet who it was", hit(out, 4));
            Files.writeString(log, "refused anew\n");
            assertEquals("refused anew", hit(out, 1));
            Files.move(log, folder.resolve("app.log.1"));
            Files.writeString(log, "fine\nrefused in another file\n");
            assertEquals("refused in another file", hit(out, 2));
            process.toHandle().destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(List.of(), out.lines().toList());
        } finally {
            process.destroyForcibly();
        }
        List<String> said = Files.readAllLines(err).stream().filter(line -> !line.startsWith("WARNING")).toList();
        assertEquals(log + ": has become shorter or another text; going on at its start", said.get(0));
        assertEquals(log + ": another file has this name now; going on at its start", said.get(1));
        assertTrue(said.get(2).contains("5 lines matched, 5 hits by 1 of 1 regex"), said.toString());
    }

    private static String hit(BufferedReader out, long line) throws IOException {
        JsonObject hit = (JsonObject) JsonText.of(out.readLine()).root().map(JsonNode::toValue).orElseThrow();
        assertEquals(JsonValue.of(line), hit.members().get("line"));
        return hit.members().get("text") instanceof JsonString(String text) ? text : "";
    }
}
