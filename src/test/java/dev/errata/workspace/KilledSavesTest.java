package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A child process edits records, notes the edits in its journal and saves them, one or many at a time, again and again, until it is
/// killed at a random moment. How often: `-Derrata.kills=N`.
class KilledSavesTest {
    private static final int KILLS = Integer.getInteger("errata.kills", 10);
    private static final int LONGEST_LIFE_MICROS = 150_000;
    private static final int MOST_MORE = 20;

    @TempDir
    private Path temp;

    /// What the child has said before it was killed.
    ///
    /// @param begun the texts that its last save was to leave, by path; empty where the file was to go
    /// @param noted whether they were in the journal
    /// @param saved whether that save was done
    private record Last(Map<String, Optional<String>> begun, boolean noted, boolean saved) {}

    @Test
    void noFileIsTornAndNoEditIsLostWhereverTheProgramIsKilled() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("records"));
        Path place = temp.resolve("drafts");
        Random random = new Random(20261127);
        Map<String, String> records = new TreeMap<>();
        int offered = 0;
        int finished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Last last = killed(folder, place, random, records);

            Workspace opened = open(folder);
            Map<String, String> now = texts(opened);
            String when = "kill " + kill + ", save of " + last.begun().keySet();
            assertEquals(List.of(), opened.skipped(), when);
            Map<String, String> then = new TreeMap<>(records);
            last.begun().forEach((path, text) -> text.ifPresentOrElse(is -> then.put(path, is),
                    () -> then.remove(path)));
            assertTrue(now.equals(then) || !last.saved() && now.equals(records), () -> when + ": torn or lost");
            finished += opened.recovered().isEmpty() ? 0 : 1;
            Optional<LeftDrafts> left = new DraftStore(place).left(opened.folder());
            if (last.noted() && !now.equals(then)) {
                assertEquals(last.begun(), mine(left.orElseThrow(() -> new AssertionError(when + ": not offered"))));
                offered++;
            }
            if (left.isPresent()) {
                left.get().delete();
            }
            records.clear();
            records.putAll(now);
        }
        System.out
                .printf("%d kills: 0 torn files, 0 lost edits; %d times the next start finished the save, %d times it "
                        + "offered the edits%n", KILLS, finished, offered);
    }

    private static Map<String, Optional<String>> mine(LeftDrafts left) {
        Map<String, Optional<String>> mine = new TreeMap<>();
        left.unsaved().drafts().forEach((path, draft) -> mine.put(path, draft.mine().map(JsonText::text)));
        return mine;
    }

    private static Workspace open(Path folder) throws IOException {
        return Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, file) -> Files.delete(file), Progress.NONE,
                Cancellation.NEVER);
    }

    private static Map<String, String> texts(Workspace workspace) {
        Map<String, String> texts = new TreeMap<>();
        workspace.records().records().forEach(record -> texts.put(record.path(), record.text().text()));
        return texts;
    }

    /// Starts a child and kills it; what it has saved before its last save is put into `records`.
    private static Last killed(Path folder, Path place, Random random, Map<String, String> records) throws Exception {
        Path out = place.resolveSibling("out");
        Files.deleteIfExists(out);
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Curator.class.getName(), folder.toString(), place.toString(), Integer.toString(random.nextInt()))
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        while (Files.size(out) == 0) {
            assertTrue(!child.waitFor(1, TimeUnit.MILLISECONDS), "the child has failed");
        }
        assertTrue(!child.waitFor(random.nextInt(LONGEST_LIFE_MICROS), TimeUnit.MICROSECONDS));
        child.destroyForcibly().waitFor();
        List<String> said = Files.readString(out).lines().filter(line -> line.endsWith(";")).toList();
        Last last = new Last(Map.of(), false, false);
        for (String line : said) {
            last = switch (line.charAt(0)) {
                case 'b' -> {
                    last.begun().forEach((path, text) -> text.ifPresentOrElse(is -> records.put(path, is),
                            () -> records.remove(path)));
                    yield new Last(begun(line), false, false);
                }
                case 'n' -> new Last(last.begun(), true, false);
                default -> new Last(last.begun(), true, true);
            };
        }
        return last;
    }

    private static Map<String, Optional<String>> begun(String line) {
        String[] words = line.split(" ", -1);
        Map<String, Optional<String>> begun = new TreeMap<>();
        for (int at = 2; at < words.length - 1; at++) {
            String path = words[at].substring(1);
            begun.put(path, words[at].startsWith("-")
                    ? Optional.empty()
                    : Optional.of(Curator.text(path, Integer.parseInt(words[1]))));
        }
        return begun;
    }

    /// The child: says before each save what it is to do (`b`), after its note in the journal (`n`), and when it is done (`s`).
    static final class Curator {
        private static final int RECORDS = 24;
        private static final int DELETES = 5;
        private static final int LONGEST = 20_000;

        private Curator() {}

        static String text(String path, int number) {
            return "{\"id\": \"" + path.replace(".json", "") + "\", \"signature\": \""
                    + "x".repeat(new Random(path.hashCode() + number).nextInt(LONGEST)) + "\", \"number\": " + number
                    + "}\n";
        }

        public static void main(String[] arguments) throws IOException {
            Workspace workspace = open(Path.of(arguments[0]));
            Random random = new Random(Integer.parseInt(arguments[2]));
            try (DraftJournal journal = new DraftStore(Path.of(arguments[1])).journal(workspace.folder())) {
                while (true) {
                    save(workspace, journal, random);
                }
            }
        }

        private static void save(Workspace workspace, DraftJournal journal, Random random) throws IOException {
            int number = random.nextInt(Integer.MAX_VALUE);
            StringBuilder plan = new StringBuilder();
            List<Change> changes = new ArrayList<>();
            int count = random.nextBoolean() ? 1 : 2 + random.nextInt(MOST_MORE);
            for (int at = 0; at < count; at++) {
                String path = "redis/r" + random.nextInt(RECORDS) + ".json";
                if (plan.indexOf(path + " ") >= 0) {
                    continue;
                }
                boolean there = workspace.records().at(path).isPresent();
                boolean goes = there && random.nextInt(DELETES) == 0;
                changes.add(goes
                        ? new Change.Delete(path)
                        : there
                                ? new Change.Edit(path, JsonText.of(text(path, number)))
                                : new Change.Create(path, JsonText.of(text(path, number))));
                plan.append(goes ? '-' : '+').append(path).append(' ');
            }
            say("b " + number + " " + plan + ";");
            workspace.apply(WorkspaceCase.step(changes.toArray(new Change[0])));
            journal.note(new Unsaved(workspace.drafts(), Map.of()));
            say("n;");
            workspace.save(workspace.unsaved());
            say("s;");
            journal.note(new Unsaved(workspace.drafts(), Map.of()));
        }

        private static void say(String line) {
            System.out.print(line + "\n");
            System.out.flush();
        }
    }
}
