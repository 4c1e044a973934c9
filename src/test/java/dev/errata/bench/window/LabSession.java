package dev.errata.bench.window;

import static javafx.scene.input.KeyCombination.CONTROL_DOWN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

/// Types patterns in the regex lab of the real application, over a text of 10 MB and over a line of a million characters, and prints
/// how long it takes from a key to the marks in view, to the count of the whole text, and how long the window's thread is kept.
/// Nothing is saved. Arguments: a folder of records, a folder for settings and logs, and
/// optionally `--stacks`, which says what the stalls were spent on.
final class LabSession {
    private static final int CHARACTERS = 10 << 20;
    private static final int ROUNDS = 4;
    private static final int TURNS = 60;
    private static final String PATTERN = "#regexlab-pattern";
    private static final String TEXT = "#regexlab-text";
    private static final String TYPED = "connection refused by peer";
    private static final List<String> RUNAWAYS = List.of("(a+)+$", "(a+)+\\1b", "(?<=(?<=(?<=a)a)a)(a*)*b",
            "(a|aa)+(a|aa)+c");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final WindowPilot pilot;
    private final Path own;
    private final Latencies latencies;

    private LabSession(WindowPilot pilot, Latencies latencies, Path own) {
        this.pilot = pilot;
        this.latencies = latencies;
        this.own = own;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path own = Path.of(arguments[1]);
        PilotedApp.run(Path.of(arguments[0]), own, PilotedApp.stacks(List.of(arguments)),
                (pilot, latencies) -> new LabSession(pilot, latencies, own).run());
    }

    private void run() {
        pilot.phase("open, until there is a record");
        pilot.stepUntil(() -> pilot.scene().lookup("#record-list") instanceof ListView<?> list
                && !list.getItems().isEmpty() && !pilot.node("#activity-task").isVisible());
        pilot.unmeasured(() -> pilot.press(KeyCode.DIGIT4, CONTROL_DOWN));
        typeOver10Megabytes();
        RUNAWAYS.forEach(this::runAway);
    }

    private void typeOver10Megabytes() {
        pilot.unmeasured(() -> write(""));
        pasteOfAnother("10 MB pasted", log(1));
        pasteOfAnother("other 10 MB pasted", log(0));
        pilot.phase("wheel over 10 MB");
        repeat(TURNS, () -> pilot.wheel(TEXT, 400));
        repeat(TURNS, () -> pilot.wheel(TEXT, -400));
        pilot.unmeasured(() -> write(TYPED.substring(0, 1)));
        pilot.phase("key in the pattern, 10 MB");
        repeat(1, this::typeAndTakeBack);
        List<Double> marked = new ArrayList<>();
        repeat(ROUNDS, () -> marked.addAll(typeAndTakeBack()));
        latencies.keep("key to marks in view, 10 MB", marked, "");
        pilot.phase("key in the pattern, till all is tried");
        List<Double> counted = new ArrayList<>();
        for (char letter : TYPED.substring(1).toCharArray()) {
            counted.add(until(() -> pilot.typed(String.valueOf(letter)), this::verdict));
        }
        latencies.keep("key to the count of 10 MB", counted, "");
        pilot.phase("next match, 10 MB");
        repeat(TURNS, () -> pilot.key(KeyCode.F3));
    }

    private void pasteOfAnother(String phase, String log) {
        Path copied = own.resolve("copied.log");
        try {
            Files.writeString(copied, log);
            Process other = ClipboardOwner.copy(copied);
            pilot.unmeasured(() -> pilot.focus(TEXT));
            pilot.phase(phase);
            pilot.step(() -> pilot.press(KeyCode.V, CONTROL_DOWN));
            other.destroy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each key is pressed as soon as the one before has changed the marks, while the background still goes through the text.
    private List<Double> typeAndTakeBack() {
        List<Double> marked = new ArrayList<>();
        for (char letter : TYPED.substring(1).toCharArray()) {
            marked.add(until(() -> pilot.typed(String.valueOf(letter)), this::marks));
        }
        for (int i = 1; i < TYPED.length(); i++) {
            marked.add(until(() -> pilot.press(KeyCode.BACK_SPACE), this::marks));
        }
        return marked;
    }

    private void runAway(String pattern) {
        pilot.unmeasured(() -> {
            write("");
            paste(TEXT, "a".repeat(1 << 20) + "!");
        });
        pilot.phase("key while " + pattern + " runs, 1 MB");
        repeat(2, () -> {
            pilot.unmeasured(() -> write(""));
            pilot.step(() -> paste(PATTERN, pattern));
            pilot.type("xyz");
        });
    }

    /// How long it takes from the input to the pulse in which what `seen` tells is another, in milliseconds.
    private double until(Runnable input, Supplier<String> seen) {
        return latencies.until(input, seen, PATIENCE)
                .orElseThrow(() -> new IllegalStateException("waited in vain"));
    }

    private String marks() {
        return pilot.node(TEXT).lookupAll(".mark-ground").stream().map(Node::getBoundsInParent).map(String::valueOf)
                .sorted().collect(Collectors.joining());
    }

    private String verdict() {
        return pilot.node("#regexlab-verdict") instanceof Label label ? label.getText() : "";
    }

    private void write(String pattern) {
        pilot.focus(PATTERN);
        pilot.press(KeyCode.A, CONTROL_DOWN);
        if (pattern.isEmpty()) {
            pilot.press(KeyCode.DELETE);
        } else {
            paste(PATTERN, pattern);
        }
    }

    private void paste(String where, String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        pilot.focus(where);
        pilot.press(KeyCode.V, CONTROL_DOWN);
    }

    /// Each line ends with more or fewer of the letters that are typed, so that each letter changes what is marked and counted.
    private static String log(int first) {
        StringBuilder log = new StringBuilder(CHARACTERS + 200);
        for (int line = first; log.length() < CHARACTERS; line++) {
            log.append("2026-01-01 00:00:00,").append(line).append(" INFO worker-").append(line % 64)
                    .append(": request ").append(line * 31L % 1_000_003).append(": ")
                    .append(TYPED, 0, 1 + line % TYPED.length()).append('\n');
        }
        return log.substring(0, CHARACTERS);
    }

    private static void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }
}
