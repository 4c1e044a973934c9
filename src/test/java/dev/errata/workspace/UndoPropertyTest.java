package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Any steps, saved or not in between, undone and done again in any order, lead to the same bytes.
class UndoPropertyTest {
    private static final List<String> PATHS = List.of("a.json", "b.json", "redis/c.json", "redis/d.json");
    private static final int STEPS = 25;

    private static Map<String, String> texts(RecordSet records) {
        Map<String, String> texts = new TreeMap<>();
        records.records().forEach(record -> texts.put(record.path(), record.text().text()));
        return texts;
    }

    private static Map<String, String> onDisk(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Workspace open(Path folder) throws IOException {
        return Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, file) -> Files.delete(file), Progress.NONE,
                Cancellation.NEVER);
    }

    @Property(tries = 60)
    void undoAndRedoLeadBackToTheSameBytes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("undo");
        try {
            Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\"}\r\n");
            Workspace workspace = open(folder);
            TreeMap<Long, Map<String, String>> after = new TreeMap<>();
            after.put(0L, texts(workspace.records()));
            for (int step = 0; step < STEPS; step++) {
                act(workspace, random, after);
                assertUnsavedIsWhatDiffersFromDisk(workspace, folder);
            }
            while (workspace.redo().isPresent()) {
                assertUnsavedIsWhatDiffersFromDisk(workspace, folder);
            }
            Map<String, String> last = texts(workspace.records());
            while (workspace.undo().isPresent()) {
                long number = workspace.nextUndo().map(HistoryEntry::number).orElse(0L);
                assertEquals(after.get(number), texts(workspace.records()));
            }
            assertEquals(after.get(0L), texts(workspace.records()));
            assertUnsavedIsWhatDiffersFromDisk(workspace, folder);
            while (workspace.redo().isPresent()) {
                assertUnsavedIsWhatDiffersFromDisk(workspace, folder);
            }
            assertEquals(last, texts(workspace.records()));
            workspace.save(workspace.unsaved());
            assertEquals(texts(workspace.records()), onDisk(folder));
        } finally {
            delete(folder);
        }
    }

    private static void act(Workspace workspace, Random random, Map<Long, Map<String, String>> after)
            throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> workspace.save(workspace.unsaved());
            case 1 -> workspace.save(List.of(PATHS.get(random.nextInt(PATHS.size()))));
            case 2 -> workspace.undo();
            case 3 -> workspace.redo();
            case 4 -> {
                List<Long> known = new ArrayList<>(after.keySet());
                workspace.goTo(known.get(random.nextInt(known.size())));
            }
            default -> workspace.apply(step(workspace.records(), random));
        }
        long number = workspace.nextUndo().map(HistoryEntry::number).orElse(0L);
        Map<String, String> now = texts(workspace.records());
        boolean typedOn = workspace.nextUndo().flatMap(entry -> entry.step().mergeKey()).isPresent();
        if (after.containsKey(number) && !typedOn) {
            assertEquals(after.get(number), now);
        }
        after.put(number, now);
    }

    private static Step step(RecordSet records, Random random) {
        List<Change> changes = new ArrayList<>();
        RecordSet now = records;
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            Change change = change(now, random);
            changes.add(change);
            now = now.apply(change);
        }
        boolean typing = changes.size() == 1 && changes.getFirst() instanceof Change.Edit && random.nextBoolean();
        return new Step("step.edit", List.of(), changes, typing ? Optional.of("typing") : Optional.empty());
    }

    private static Change change(RecordSet records, Random random) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        JsonText text = JsonText
                .of("{\"id\": \"" + random.nextInt(1_000) + "\"}" + (random.nextBoolean() ? "\r\n" : ""));
        if (records.at(path).isEmpty()) {
            return new Change.Create(path, text);
        }
        List<String> free = PATHS.stream().filter(other -> records.at(other).isEmpty()).toList();
        return switch (random.nextInt(4)) {
            case 0 -> new Change.Delete(path);
            case 1 -> free.isEmpty()
                    ? new Change.Edit(path, text)
                    : new Change.Rename(path, free.get(random.nextInt(free.size())));
            default -> new Change.Edit(path, text);
        };
    }

    private static void assertUnsavedIsWhatDiffersFromDisk(Workspace workspace, Path folder) throws IOException {
        Map<String, String> disk = onDisk(folder);
        Map<String, String> now = texts(workspace.records());
        Set<String> differs = new TreeSet<>();
        Stream.concat(disk.keySet().stream(), now.keySet().stream())
                .filter(path -> !Optional.ofNullable(disk.get(path)).equals(Optional.ofNullable(now.get(path))))
                .forEach(differs::add);
        assertEquals(new ArrayList<>(differs), workspace.unsaved());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
