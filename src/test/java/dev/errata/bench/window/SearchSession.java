package dev.errata.bench.window;

import dev.errata.bench.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// Types words into the filter of the real window, each letter as soon as the one before is answered, and measures how long it takes
/// from the key to the rows in view. Each word is typed twice: the first time, which makes nodes and warms code up, does not count.
/// Arguments: a folder of records, a folder for settings and copies, and optionally `--records N`, how many are made of those, and
/// `--stacks`, which tells what the stretches over a frame were spent on.
final class SearchSession {
    private static final int RECORDS = 100_000;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String BAR = "50.0";
    private static final String LIST = "#record-list";
    /// Words of which nearly each letter leaves other rows.
    private static final List<String> WORDS = List.of("timeout", "permission denied", "docker", "内存不足", "certificate",
            "domain:redis", "null pointer", "connection refused");

    private final WindowPilot pilot;
    private final Latencies latencies;
    private final Labeled count;
    private final Node list;

    /// @param pilot flies a window whose folder is open
    private SearchSession(WindowPilot pilot, Latencies latencies) {
        this.pilot = pilot;
        this.latencies = latencies;
        this.count = (Labeled) pilot.node("#record-count");
        this.list = pilot.node(LIST);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path own = Path.of(arguments[1]);
        int count = List.of(arguments).indexOf("--records");
        int records = count < 0 ? RECORDS : Integer.parseInt(arguments[count + 1]);
        Path folder = Corpus.write(Path.of(arguments[0]), records, own.resolve("records"));
        PilotedApp.run(folder, own, PilotedApp.stacks(List.of(arguments)), (pilot, latencies) -> {
            open(pilot, records);
            new SearchSession(pilot, latencies).run(records);
        });
    }

    private static void open(WindowPilot pilot, int records) {
        pilot.phase("open, until the rules have spoken");
        pilot.stepUntil(() -> pilot.scene().lookup(LIST) instanceof ListView<?> list
                && list.getItems().size() == records && !pilot.node("#activity-task").isVisible());
    }

    private void run(int records) {
        pilot.unmeasured(() -> pilot.focus("#record-filter"));
        pilot.phase("letter in the filter, first");
        WORDS.forEach(this::type);
        List<Double> first = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        pilot.phase("letter in the filter, %,d records".formatted(records));
        for (int i = 0; i < ROUNDS; i++) {
            WORDS.forEach(word -> {
                List<Double> keys = type(word);
                first.add(keys.getFirst());
                next.addAll(keys.subList(1, keys.size()));
            });
        }
        String of = String.format(Locale.ROOT, ", %,d records", records);
        latencies.keep("first letter to rows in view" + of, first, BAR);
        latencies.keep("each other letter to rows in view" + of, next, BAR);
    }

    /// Times of the letters that left other rows; at last the filter is empty again.
    private List<Double> type(String word) {
        List<Double> millis = new ArrayList<>();
        word.codePoints().mapToObj(Character::toString).forEach(letter -> {
            OptionalDouble shown = latencies.until(() -> pilot.typed(letter), this::rows, PATIENCE);
            shown.ifPresent(millis::add);
        });
        pilot.unmeasured(() -> {
            pilot.press(KeyCode.ESCAPE);
            pilot.press(KeyCode.ESCAPE);
            pilot.focus("#record-filter");
        });
        return millis;
    }

    /// How many rows there are, and what is marked in those that are in view.
    private String rows() {
        return count.getText() + list.lookupAll(".marked").stream()
                .filter(Node::isVisible).map(piece -> piece instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining("|", " ", ""));
    }
}
