package dev.errata.bench.window;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Looks every millisecond at what the FX thread is doing, and keeps what it saw in stretches that became stalls.
final class StallStacks implements AutoCloseable {
    private static final long PAUSE_NANOS = 1_000_000;
    private static final int ROWS = 25;
    private static final String OWN = "dev.errata.";
    private static final int MOST_OWN = 3;
    private static final Set<String> PASSES = Set.of("javafx.scene.Scene.doCSSPass", "javafx.scene.Scene.doLayoutPass",
            "javafx.scene.Scene$ScenePulseListener.synchronizeSceneNodes",
            "com.sun.javafx.tk.quantum.PaintCollector.renderAll", "javafx.scene.Node.applyCss");
    /// Where the controls of the toolkit and of RichTextFX are at work.
    private static final List<String> SKINS = List.of("javafx.scene.control.skin.", "org.fxmisc.");
    private static final List<String> WORK = List.of("com.sun.glass.ui.gtk.GtkApplication._runLoop",
            "com.sun.glass.ui.monocle", "jdk.internal.misc.Unsafe.park");

    private final double least;
    private final List<StackTraceElement[]> seen = new ArrayList<>();
    private final Map<String, Map<String, Integer>> kept = new HashMap<>();
    private volatile String phase = "";
    private volatile boolean closed;

    /// @param least what counts as a stall, in milliseconds
    StallStacks(double least) {
        this.least = least;
    }

    /// Starts to look at the thread.
    void start(Thread fxThread) {
        Thread.ofPlatform().daemon().name("fx-stacks").start(() -> {
            while (!closed) {
                StackTraceElement[] stack = fxThread.getStackTrace();
                if (stack.length > 0 && WORK.stream().noneMatch(name(stack[0])::startsWith)) {
                    add(stack);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
    }

    /// What follows belongs to this phase.
    void phase(String name) {
        phase = name;
    }

    private synchronized void add(StackTraceElement[] stack) {
        seen.add(stack);
    }

    /// The stretch is over: what was seen in it counts if it was a stall.
    synchronized void stretchEnds(double millis) {
        if (millis > least) {
            Map<String, Integer> counts = kept.computeIfAbsent(phase, _ -> new HashMap<>());
            seen.forEach(stack -> counts.merge(summary(stack), 1, Integer::sum));
        }
        seen.clear();
    }

    /// Writes for each phase what its stalls were spent on, the most frequent first.
    synchronized void print(PrintStream out) {
        kept.forEach((name, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            out.printf("%n%s: %d samples in stalls%n", name, all);
            counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(ROWS)
                    .forEach(entry -> out.printf("%6d  %s%n", entry.getValue(), entry.getKey()));
        });
    }

    @Override
    public void close() {
        closed = true;
    }

    /// The pass of the toolkit that the thread was in, the innermost control that was at work, and what of Errata stood on the
    /// stack, innermost first; where there is neither, the innermost call.
    private static String summary(StackTraceElement[] stack) {
        List<String> own = new ArrayList<>();
        String pass = "";
        String skin = "";
        for (StackTraceElement frame : stack) {
            String name = name(frame);
            if (skin.isEmpty() && SKINS.stream().anyMatch(name::startsWith)) {
                skin = " [" + name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + "]";
            }
            if (name.startsWith(OWN) && own.size() < MOST_OWN) {
                own.add(frame.getFileName() + ":" + frame.getLineNumber());
            }
            if (PASSES.contains(name)) {
                pass = name.substring(name.lastIndexOf('.') + 1);
            }
        }
        String inside = own.isEmpty() && skin.isEmpty() ? " [" + name(stack[0]) + "]" : skin;
        return pass + inside + (own.isEmpty() ? "" : " < " + String.join(" < ", own));
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }
}
