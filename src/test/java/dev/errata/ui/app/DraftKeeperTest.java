package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.DraftStore;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {
    /// The journal keeps bytes, not text.
    private static final String NOTED = Base64.getEncoder().withoutPadding()
            .encodeToString("{\"a\": 123}".getBytes(StandardCharsets.UTF_8));
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private final List<Duration> asked = new ArrayList<>();
    private final List<Runnable> due = new ArrayList<>();

    private static String files(Path place) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                texts.append(place.relativize(file)).append('\n').append(Files.readString(file)).append('\n');
            }
        }
        return texts.toString();
    }

    private static Step typed(String text) {
        return new Step("step.edit", List.of(), List.of(new Change.Edit("a.json", JsonText.of(text))),
                Optional.of("typing"));
    }

    @Test
    void whatIsTypedIsNotedWithinASecondHoweverLongOneTypesAndNotInTheFolder(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("records"));
        Path drafts = Files.createDirectories(root.resolve("drafts"));
        Files.writeString(folder.resolve("a.json"), "{}");
        CurationSession session = new CurationSession(
                Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER),
                new RuleCatalogue(List.of()), Clock.systemUTC(), AT_ONCE);
        DraftKeeper keeper = new DraftKeeper(session, Map::of, new DraftStore(drafts).journal(folder), AT_ONCE,
                (time, action) -> {
                    asked.add(time);
                    due.add(action);
                    return () -> due.remove(action);
                }, _ -> {});
        session.apply(typed("{\"a\": 1}"));
        session.apply(typed("{\"a\": 12}"));
        session.apply(typed("{\"a\": 123}"));

        assertEquals(1, due.size(), "a keystroke puts it off");
        assertTrue(asked.getFirst().compareTo(Duration.ofSeconds(1)) < 0, asked::toString);
        due.removeFirst().run();
        assertTrue(files(drafts).contains(NOTED), () -> "no draft");
        assertEquals("a.json\n{}\n", files(folder));
        keeper.close();
        session.close();
    }
}
