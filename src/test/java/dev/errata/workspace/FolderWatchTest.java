package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.task.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a watch tells of a real folder.
@Timeout(60)
class FolderWatchTest extends WorkspaceCase {
    private static final String OOM = "redis/oom.json";
    private static final String AUTH = "redis/auth.json";
    private static final WatchPace PACE = new WatchPace(Duration.ofMillis(60), Duration.ofSeconds(5),
            Duration.ofMillis(20), Duration.ofHours(1), Duration.ofHours(1));
    private static final WatchPace BLIND = new WatchPace(Duration.ofMillis(30), Duration.ofMillis(30),
            Duration.ofMillis(20), Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path elsewhere;
    private Optional<FolderWatch> watch = Optional.empty();

    private FolderWatch watch(Workspace workspace, WatchPace pace) throws IOException {
        FolderWatch made = new FolderWatch(workspace, pace);
        watch = Optional.of(made);
        return made;
    }

    @AfterEach
    void close() throws IOException {
        if (watch.isPresent()) {
            watch.get().close();
        }
    }

    private static List<String> paths(Sighting sighting) {
        List<DiskFile> files = switch (sighting) {
            case Sighting.Changed(List<DiskFile> changed, _) -> changed;
            case Sighting.Returned(List<DiskFile> changed) -> changed;
            case Sighting.Vanished() -> List.of();
        };
        return files.stream().map(DiskFile::path).toList();
    }

    /// Waits for the next sighting on another thread, while `meanwhile` happens.
    private static Sighting next(FolderWatch watch, Happening meanwhile) throws Exception {
        CompletableFuture<Sighting> seen = CompletableFuture.supplyAsync(() -> {
            try {
                return watch.next(Set.of(), Cancellation.NEVER);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        meanwhile.happens();
        return seen.get(30, TimeUnit.SECONDS);
    }

    @FunctionalInterface
    private interface Happening {
        void happens() throws Exception;
    }

    /// Waits until the watch has looked for the first time.
    private FolderWatch begun(Workspace workspace) throws Exception {
        FolderWatch begun = watch(workspace, PACE);
        write("first.json", "{}");
        assertEquals(List.of("first.json"), paths(next(begun, () -> {})));
        take(workspace, List.of(new DiskFile("first.json", Optional.of(JsonText.of("{}")), Optional.empty(),
                Optional.empty())));
        return begun;
    }

    private static void take(Workspace workspace, List<DiskFile> files) {
        assertTrue(workspace.take(workspace.disk().plan(files)));
    }

    @Test
    void tellsOfWhatHappenedSinceTheFolderWasRead() throws Exception {
        Workspace workspace = open();
        write(OOM, "{\"id\": \"changed\"}");

        assertEquals(List.of(OOM), paths(watch(workspace, PACE).next(Set.of(), Cancellation.NEVER)));
    }

    @Test
    void aCheckoutOfFiveHundredFilesIsOneSighting() throws Exception {
        for (int i = 0; i < 600; i++) {
            write("domain" + i % 20 + "/record" + i + ".json", "{\"id\": " + i + "}");
        }
        Workspace workspace = open();
        FolderWatch begun = begun(workspace);
        Sighting seen = next(begun, () -> {
            for (int i = 0; i < 500; i++) {
                Path file = folder.resolve("domain" + i % 20 + "/record" + i + ".json");
                Files.delete(file);
                Files.writeString(file, "{\"id\": \"other\"}");
            }
        });

        assertEquals(IntStream.range(0, 500).mapToObj(i -> "domain" + i % 20 + "/record" + i + ".json").sorted()
                .toList(), paths(seen));
    }

    @Test
    void waitsWhileGitHoldsItsLock() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        FolderWatch begun = begun(open());
        Path lock = folder.resolve(".git/index.lock");
        Sighting seen = next(begun, () -> {
            Files.createFile(lock);
            write(OOM, "{\"id\": 1}");
            TimeUnit.MILLISECONDS.sleep(400);
            write(AUTH, "{\"id\": 2}");
            Files.delete(lock);
        });

        assertEquals(List.of(AUTH, OOM), paths(seen));
    }

    @Test
    void tellsOfNewFoldersAndOfFoldersThatGo() throws Exception {
        Workspace workspace = open();
        FolderWatch begun = begun(workspace);
        Sighting.Changed came = assertInstanceOf(Sighting.Changed.class, next(begun, () -> {
            Files.createDirectories(elsewhere.resolve("go/deep"));
            Files.writeString(elsewhere.resolve("go/deep/nil.json"), "{}");
            Files.move(elsewhere.resolve("go"), folder.resolve("go"));
        }));
        assertEquals(List.of("go/deep/nil.json"), paths(came));
        take(workspace, came.files());
        assertEquals(List.of("go/deep/nil.json"), paths(next(begun, () -> write("go/deep/nil.json", "{\"id\": 1}"))));
        Sighting gone = next(begun, () -> Files.move(folder.resolve("go"), elsewhere.resolve("gone")));
        assertEquals(List.of("go/deep/nil.json"), paths(gone));
    }

    @Test
    void anAtomicRenameOfAnEditorIsOneChange() throws Exception {
        FolderWatch begun = begun(open());
        Sighting seen = next(begun, () -> {
            Path swap = folder.resolve("redis/.oom.json.swp");
            Files.writeString(swap, "{\"id\": \"new\"}");
            Files.move(folder.resolve(OOM), folder.resolve("redis/oom.json~"));
            Files.move(swap, folder.resolve(OOM), StandardCopyOption.ATOMIC_MOVE);
        });

        assertEquals(List.of(OOM), paths(seen));
        assertEquals(Optional.of(JsonText.of("{\"id\": \"new\"}")),
                ((Sighting.Changed) seen).files().getFirst().text());
    }

    @Test
    void aHalfWrittenFileIsWaitedFor() throws Exception {
        FolderWatch begun = begun(open());
        Sighting seen = next(begun, () -> {
            for (String part : List.of("{\"id\": ", "{\"id\": \"lo", "{\"id\": \"long", "{\"id\": \"longer\"}")) {
                write(OOM, part);
                TimeUnit.MILLISECONDS.sleep(90);
            }
        });

        assertEquals(Optional.of(JsonText.of("{\"id\": \"longer\"}")),
                ((Sighting.Changed) seen).files().getFirst().text());
    }

    @Test
    void aFileThatStaysBrokenIsToldAsItIs() throws Exception {
        FolderWatch begun = begun(open());

        assertEquals(List.of(OOM), paths(next(begun, () -> write(OOM, "{\"id\": "))));
    }

    @Test
    void ownSavesAreNoNews() throws Exception {
        Workspace workspace = open();
        FolderWatch begun = begun(workspace);
        Sighting seen = next(begun, () -> {
            workspace.apply(edit(OOM, "{\"id\": \"mine\"}"));
            workspace.save(workspace.unsaved());
            TimeUnit.MILLISECONDS.sleep(300);
            write(AUTH, "{\"id\": \"theirs\"}");
        });

        assertEquals(List.of(AUTH), paths(seen));
    }

    @Test
    void whatWasWrittenWithinOneTickOfTheClockIsNotMissed() throws Exception {
        FileTime now = FileTime.from(java.time.Instant.now());
        now(now);
        Files.setLastModifiedTime(folder.resolve(OOM), now);
        Workspace workspace = open();
        FolderWatch begun = watch(workspace, BLIND);
        assertEquals(List.of(OOM), paths(next(begun, () -> {
            Files.writeString(folder.resolve(OOM), read(OOM).replace("oom", "mem"));
            Files.setLastModifiedTime(folder.resolve(OOM), now);
        })));
    }

    private void now(FileTime time) {
        now = time.toInstant();
    }

    @Test
    void tellsThatTheFolderIsGoneAndWhatChangedWhenItIsBack() throws Exception {
        Workspace workspace = open();
        FolderWatch begun = begun(workspace);
        Path away = elsewhere.resolve("away");
        assertInstanceOf(Sighting.Vanished.class, next(begun, () -> Files.move(folder, away)));
        assertEquals(Set.of(OOM, AUTH, "first.json"), workspace.records().paths());
        Sighting back = next(begun, () -> {
            Files.writeString(away.resolve(OOM), "{\"id\": \"meanwhile\"}");
            Files.move(away, folder);
        });
        assertInstanceOf(Sighting.Returned.class, back);
        assertEquals(List.of(OOM), paths(back));
        take(workspace, ((Sighting.Returned) back).files());
        assertEquals(List.of(AUTH), paths(next(begun, () -> write(AUTH, "{\"id\": \"later\"}"))));
    }

    @Test
    void anEmptyFolderInItsPlaceIsNotTheFolder() throws Exception {
        Workspace workspace = open();
        FolderWatch begun = begun(workspace);
        assertInstanceOf(Sighting.Vanished.class, next(begun, () -> {
            Files.move(folder, elsewhere.resolve("unmounted"));
            Files.createDirectory(folder);
        }));
        assertInstanceOf(Sighting.Returned.class, next(begun, () -> {
            Files.delete(folder);
            Files.move(elsewhere.resolve("unmounted"), folder);
        }));
    }

    @Test
    void tellsThatTheSideFolderWasTouched() throws Exception {
        Files.createDirectories(folder.resolve(".errata"));
        FolderWatch begun = begun(open());

        assertEquals(new Sighting.Changed(List.of(), Sighting.Side.TOUCHED),
                next(begun, () -> write(".errata/settings.toml", "")));
    }

    @Test
    void looksForItselfWhereTheSystemTellsNothing() throws Exception {
        Files.setLastModifiedTime(folder.resolve(OOM), FileTime.fromMillis(0));
        Files.setLastModifiedTime(folder.resolve(AUTH), FileTime.fromMillis(0));
        Workspace workspace = open();
        write("redis/target.txt", "{}");
        Files.createSymbolicLink(folder.resolve("redis/link.json"), elsewhere.resolve("outside.json"));
        FolderWatch begun = watch(workspace, BLIND);
        Sighting seen = begun.next(Set.of(), Cancellation.NEVER);

        assertEquals(List.of("redis/link.json"), paths(seen));
        assertEquals(Optional.of(SkippedFile.Reason.LEADS_OUT),
                ((Sighting.Changed) seen).files().getFirst().fault().map(SkippedFile::reason));
    }

    @Test
    void aClosedWatchWaitsNoLonger() throws Exception {
        FolderWatch begun = begun(open());
        ExecutionException ended = assertThrows(ExecutionException.class, () -> next(begun, begun::close));

        assertInstanceOf(CancellationException.class, ended.getCause());
    }
}
