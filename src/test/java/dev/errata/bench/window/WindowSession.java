package dev.errata.bench.window;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import dev.errata.bench.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Some hours of a curator in a few minutes, on the real application: opens a folder, goes through records, scrolls, filters, sorts,
/// edits, undoes, switches tabs, theme and language, and prints a row for each of these. Nothing is saved. Arguments: a
/// folder of records, a folder for settings and logs, and optionally `--stacks`, which says what the stalls were spent on (those over 50 ms in laps), `--records N`, which makes a
/// folder of so many records of those, `--minutes N`, which goes on in laps instead and prints one row for each, and the parts that are wanted, such as `go`, instead of all.
final class WindowSession {
    private static final int RECORDS = 200;
    private static final int TURNS = 100;
    private static final String LIST = "#record-list";
    private static final String FORM = "#record-form";
    private static final String BELL = "#command-view-activity";
    private static final List<String> SEARCHES = List.of("memory", "redis connection", "failed to", "内存", "zzz");
    private static final String PROSE = " The server ran out of memory, since nothing limits it.";

    private final WindowPilot pilot;
    private final Optional<Path> ownFolder;
    private int checkOuts;

    /// @param ownFolder the folder that is open, if its files may be written
    private WindowSession(WindowPilot pilot, Optional<Path> ownFolder) {
        this.pilot = pilot;
        this.ownFolder = ownFolder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path own = Path.of(arguments[1]);
        List<String> words = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        int count = words.indexOf("--records");
        Path folder = count < 0
                ? Path.of(arguments[0])
                : Corpus.write(Path.of(arguments[0]), Integer.parseInt(words.remove(count + 1)),
                        own.resolve("records"));
        int soak = words.indexOf("--minutes");
        Duration time = soak < 0 ? Duration.ZERO : Duration.ofMinutes(Integer.parseInt(words.remove(soak + 1)));
        Set<String> wanted = words.stream().filter(word -> !word.startsWith("--")).collect(Collectors.toSet());
        Optional<StallStacks> stacks = words.contains("--stacks")
                ? Optional.of(new StallStacks(soak < 0 ? StepFigures.FRAME : StepFigures.LONG))
                : Optional.empty();
        PilotedApp.run(folder, own, stacks, (pilot, _) -> new WindowSession(pilot, Optional.of(folder)
                .filter(_ -> count >= 0)).run(wanted, time));
    }

    /// The parts of the session in their order.
    private Map<String, Runnable> parts() {
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("go", this::go);
        parts.put("scroll", this::scroll);
        parts.put("filter", this::filter);
        parts.put("facets", this::chooseFacets);
        parts.put("sort", this::sort);
        parts.put("edit", this::edit);
        parts.put("tabs", this::switchTabs);
        parts.put("undo", this::undo);
        parts.put("looks", this::dress);
        if (ownFolder.isPresent()) {
            parts.put("disk", () -> checkOut(ownFolder.get(), 10));
        }
        return parts;
    }

    private void run(Set<String> wanted, Duration time) {
        open();
        if (!time.isZero()) {
            soak(time);
            return;
        }
        parts().forEach((name, part) -> {
            if (wanted.isEmpty() || wanted.contains(name)) {
                part.run();
            }
        });
    }

    /// Goes, edits and undoes in laps until the time is over, each in a record of its own, and prints a row for each lap: what stays
    /// reachable must not grow. Of each stretch over 50 ms it says what the system tells of it.
    private void soak(Duration time) {
        try (Standstills standstills = new Standstills()) {
            System.out.println("   lap minutes  steps >50ms longest heap MiB  where longer than 50 ms");
            long start = System.nanoTime();
            pilot.takeLongStretches();
            HeapGrowth heap = new HeapGrowth();
            for (int lap = 1; System.nanoTime() - start < time.toNanos(); lap++) {
                pilot.phases().clear();
                lap(lap);
                long spent = System.nanoTime() - start;
                HeapContents left = heap.after(spent / (double) time.toNanos());
                System.out.println(row(lap, spent / 60e9, left, standstills));
            }
            heap.print(System.out);
            pilot.phases().clear();
            if (!standstills.areKnown()) {
                System.out.println("whether the machine stood still is not known: that needs chrt, taskset and root");
            }
        }
    }

    private void lap(int lap) {
        List.<Runnable>of(this::go, this::filter, this::chooseFacets, () -> goDown(lap), this::edit, this::save,
                this::switchTabs, this::undo).forEach(Runnable::run);
        ownFolder.ifPresent(folder -> checkOut(folder, 1));
    }

    private String row(int lap, double minutes, HeapContents heap, Standstills standstills) {
        List<Phase> phases = pilot.phases();
        List<LongStretch> stretches = pilot.takeLongStretches();
        String where = phases.stream().filter(phase -> phase.longStalls() > 0).map(Phase::name)
                .collect(Collectors.joining(", "));
        String stretch = stretches.stream().map(one -> one.describe(standstills))
                .collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%6d %7.1f %6d %5d %7.1f %8.1f  %s", lap, minutes,
                phases.stream().mapToInt(Phase::count).sum(), phases.stream().mapToInt(Phase::longStalls).sum(),
                phases.stream().mapToDouble(Phase::longest).max().orElse(0),
                heap.mib(),
                stretch.isEmpty() ? where : where + " (" + stretch + ")");
    }

    private void open() {
        pilot.phase("open, until the rules have spoken");
        pilot.stepUntil(() -> pilot.scene().lookup(LIST) != null && list().getItems().size() > 0
                && !pilot.node("#activity-task").isVisible()
                && pilot.scene().lookup(FORM) != null);
    }

    private void go() {
        pilot.unmeasured(() -> pilot.focus(LIST));
        pilot.phase("arrow to the next record");
        repeat(RECORDS, () -> pilot.key(KeyCode.DOWN));
        pilot.phase("page of records down and up");
        repeat(TURNS / 2, () -> pilot.key(KeyCode.PAGE_DOWN));
        repeat(TURNS / 2, () -> pilot.key(KeyCode.PAGE_UP));
        pilot.phase("to the last record and the first");
        repeat(5, () -> {
            pilot.key(KeyCode.END);
            pilot.key(KeyCode.HOME);
        });
    }

    private void goDown(int rows) {
        pilot.unmeasured(() -> pilot.focus(LIST));
        repeat(rows, () -> pilot.unmeasured(() -> pilot.press(KeyCode.DOWN)));
    }

    /// Another program writes 500 of the files, so many times.
    private void checkOut(Path folder, int times) {
        pilot.phase("500 files changed on disk");
        repeat(times, () -> {
            checkOuts++;
            pilot.unmeasured(this::readNotices);
            String unread = unread();
            write(folder, 1 + checkOuts % 2);
            pilot.stepUntil(() -> !unread().equals(unread));
        });
    }

    /// Has all notices so far count as read: they are counted up to the most that are kept.
    private void readNotices() {
        ((ButtonBase) pilot.node(BELL)).fire();
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    /// How many summaries of what others did wait to be read, as the bell says it.
    private String unread() {
        return ((Labeled) pilot.node(BELL)).getText();
    }

    private static void write(Path folder, int lineEnds) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(file -> file.toString().endsWith(".json")).sorted().limit(500).toList()) {
                Files.writeString(file, Files.readString(file).stripTrailing() + "\n".repeat(lineEnds));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scroll() {
        pilot.phase("wheel over the list");
        repeat(TURNS, () -> pilot.wheel(LIST, 400));
        pilot.phase("wheel over the form");
        repeat(TURNS / 2, () -> pilot.wheel(FORM, 120));
        repeat(TURNS / 2, () -> pilot.wheel(FORM, -120));
    }

    private void filter() {
        pilot.phase("letter in the filter");
        for (String text : SEARCHES) {
            pilot.unmeasured(() -> pilot.focus("#record-filter"));
            pilot.type(text);
            pilot.key(KeyCode.ESCAPE);
        }
    }

    private void chooseFacets() {
        pilot.phase("facet chosen or not");
        pilot.unmeasured(() -> pilot.focus("#facets"));
        for (int i = 0; i < 24; i++) {
            pilot.unmeasured(() -> pilot.press(KeyCode.DOWN));
            pilot.key(KeyCode.SPACE);
            pilot.key(KeyCode.SPACE);
        }
        pilot.unmeasured(() -> pilot.press(KeyCode.A, ALT_DOWN));
    }

    private void sort() {
        pilot.unmeasured(() -> pilot.focus(LIST));
        pilot.phase("list to table and back");
        pilot.key(KeyCode.L, CONTROL_DOWN, SHIFT_DOWN);
        repeat(4, () -> {
            pilot.key(KeyCode.L, CONTROL_DOWN, SHIFT_DOWN);
            pilot.key(KeyCode.L, CONTROL_DOWN, SHIFT_DOWN);
        });
        pilot.phase("click on a column's head");
        List<String> columns = ((TableView<?>) pilot.node("#record-table")).getColumns().stream()
                .map(column -> "#" + column.getId()).toList();
        repeat(2, () -> columns.forEach(pilot::click));
        pilot.phase("arrow to the next record, table");
        pilot.unmeasured(() -> pilot.focus("#record-table"));
        repeat(TURNS / 2, () -> pilot.key(KeyCode.DOWN));
        pilot.phase("wheel over the table");
        repeat(TURNS / 2, () -> pilot.wheel("#record-table", 400));
        pilot.unmeasured(() -> pilot.press(KeyCode.L, CONTROL_DOWN, SHIFT_DOWN));
        pilot.unmeasured(() -> pilot.press(KeyCode.HOME));
    }

    private void edit() {
        pilot.phase("letter in a prose field");
        pilot.unmeasured(() -> toEnd("#field-root_cause"));
        pilot.type(PROSE);
        pilot.phase("letter in the regex");
        pilot.unmeasured(() -> toEnd("#field-regex"));
        pilot.type("|(?:out of|no) memory [0-9]+");
        pilot.phase("digit of a ratio");
        for (String ratio : List.of("0.85", "0.5", "0.72", "0.9")) {
            pilot.unmeasured(() -> {
                toEnd("#field-confidence");
                ((TextInputControl) pilot.node("#field-confidence")).clear();
            });
            pilot.type(ratio);
        }
    }

    /// Writes what was edited, where the files are the session's own.
    private void save() {
        if (ownFolder.isPresent()) {
            pilot.phase("saved");
            pilot.key(KeyCode.S, CONTROL_DOWN, SHIFT_DOWN);
        }
    }

    private void toEnd(String field) {
        pilot.focus(field);
        pilot.press(KeyCode.END, CONTROL_DOWN);
    }

    private void switchTabs() {
        pilot.phase("form to JSON and back");
        for (int i = 0; i < 10; i++) {
            pilot.key(KeyCode.DIGIT2, ALT_DOWN);
            pilot.key(KeyCode.DIGIT1, ALT_DOWN);
            pilot.unmeasured(() -> pilot.press(KeyCode.DOWN, ALT_DOWN));
        }
        pilot.phase("next record, JSON");
        pilot.unmeasured(() -> pilot.press(KeyCode.DIGIT2, ALT_DOWN));
        repeat(TURNS / 4, () -> pilot.key(KeyCode.DOWN, ALT_DOWN));
        pilot.unmeasured(() -> pilot.press(KeyCode.DIGIT1, ALT_DOWN));
    }

    private void undo() {
        pilot.phase("undo and redo");
        repeat(4, () -> {
            repeat(6, () -> pilot.key(KeyCode.Z, CONTROL_DOWN));
            repeat(6, () -> pilot.key(KeyCode.Y, CONTROL_DOWN));
        });
    }

    private void dress() {
        pilot.phase("theme");
        repeat(3, () -> {
            command("Dark theme");
            command("Light theme");
        });
        pilot.phase("language");
        repeat(3, () -> {
            command("中文");
            command("English");
        });
    }

    /// Runs a command by its name; only the last key is a step.
    private void command(String name) {
        pilot.unmeasured(() -> pilot.press(KeyCode.P, CONTROL_DOWN, SHIFT_DOWN));
        name.codePoints().forEach(letter -> pilot.unmeasured(() -> pilot.typed(Character.toString(letter))));
        pilot.key(KeyCode.ENTER);
    }

    private ListView<?> list() {
        return (ListView<?>) pilot.node(LIST);
    }

    private static void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }
}
