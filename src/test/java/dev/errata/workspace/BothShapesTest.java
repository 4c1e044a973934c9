package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.Span;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldPlacement;
import dev.errata.record.RecordShape;
import dev.errata.search.RecordIndex;
import dev.errata.search.Samples;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One folder with the records of the project and 332 of ErrorCanon, which are not part of it: skipped where they are absent.
class BothShapesTest {
    private static final Path CANON = Path.of("../shared/corpus/errorcanon");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();
    private int nested;

    @BeforeEach
    void fillFolder() throws IOException {
        assumeTrue(Files.isDirectory(CANON), "no corpus");
        copy(Path.of("records"));
        int flat = files.size();
        copy(CANON);
        nested = files.size() - flat;
        assertTrue(flat > 80 && nested > 300, flat + " and " + nested);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".json")).toList()) {
                String path = from.relativize(file).toString().replace('\\', '/');
                Files.createDirectories(folder.resolve(path).getParent());
                Files.copy(file, folder.resolve(path));
                files.put(path, Files.readAllBytes(file));
            }
        }
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER);
    }

    @Test
    void allAreOpenedEachInItsOwnShape() throws IOException {
        Workspace workspace = open();
        assertEquals(List.copyOf(files.keySet()), List.copyOf(workspace.records().paths()));
        assertEquals(Map.of(RecordShape.FLAT, (long) files.size() - nested, RecordShape.ERROR_CANON, (long) nested),
                workspace.records().records().stream()
                        .collect(Collectors.groupingBy(ErrorRecord::shape, Collectors.counting())));
    }

    @Test
    void oneConditionFindsRecordsOfBoth() throws IOException {
        RecordIndex index = RecordIndex.of(open().records(), Samples.SCALE, () -> false);
        Set<String> found = index.matching(Samples.query("resolvable:true confidence>=0.95"), index.everything(),
                WordIndex.NONE, () -> false).stream().mapToObj(List.copyOf(files.keySet())::get)
                .collect(Collectors.toSet());
        Set<String> expected = files.entrySet().stream().filter(file -> {
            JsonNode root = JSON.readTree(withoutMark(file.getValue()));
            JsonNode holder = root.has("verdict") ? root.path("verdict") : root;
            return holder.path("resolvable").asString("").equals("true")
                    && holder.path("confidence").asDouble() >= 0.95;
        }).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertEquals(expected, found);
        assertEquals(Set.of(2L, 3L), found.stream().map(path -> path.chars().filter(c -> c == '/').count() + 1)
                .collect(Collectors.toSet()), "records of both shapes are among them");
    }

    private static String withoutMark(byte[] bytes) {
        return JsonText.read(bytes).text();
    }

    @Test
    void anEditOfEachIsSavedInItsOwnShapeAndTouchesNothingElse() throws IOException {
        Workspace workspace = open();
        Map<String, String> wanted = new TreeMap<>();
        List<Change> edits = new ArrayList<>();
        for (ErrorRecord record : workspace.records().records()) {
            Span cause = record.value(Field.ROOT_CAUSE).orElseThrow().node().span();
            String text = record.text().text();
            wanted.put(record.path(),
                    text.substring(0, cause.start()) + "\"Mended.\"" + text.substring(cause.end()));
            edits.add(new Change.Edit(record.path(), new FieldPlacement(record.text())
                    .put(Field.ROOT_CAUSE, JsonValue.of("Mended.")).orElseThrow()));
        }
        workspace.apply(new Step("step.edit", List.of(), edits, Optional.empty()));
        workspace.save(workspace.unsaved());

        for (ErrorRecord record : open().records().records()) {
            assertEquals(Optional.of("Mended."), record.string(Field.ROOT_CAUSE));
            byte[] text = Objects.requireNonNull(wanted.get(record.path())).getBytes(StandardCharsets.UTF_8);
            byte[] now = Files.readAllBytes(folder.resolve(record.path()));
            assertArrayEquals(text, Arrays.copyOfRange(now, now.length - text.length, now.length),
                    record.path());
        }
        workspace.undo();
        workspace.save(workspace.unsaved());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void aNumberKeepsItsSpellingBesideAnEditedOne() throws IOException {
        Workspace workspace = open();
        ErrorRecord canon = workspace.records().records().stream()
                .filter(record -> record.shape() == RecordShape.ERROR_CANON).findFirst().orElseThrow();
        JsonText edited = new FieldPlacement(canon.text())
                .put(Field.CONFIDENCE, JsonValue.of(new BigDecimal("0.50"))).orElseThrow();
        assertEquals(canon.text().text().replaceFirst("(\"confidence\": )[0-9.]+", "$10.50"), edited.text());
    }
}
