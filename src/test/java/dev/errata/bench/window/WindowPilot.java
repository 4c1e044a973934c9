package dev.errata.bench.window;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Works a window as somebody at it would, one step after the other, from a thread of its own: each input is an event where
/// the focus or the pointer is, and the next one waits until the window has come to rest. Keeps the figures of the steps by phase.
final class WindowPilot {
    private static final long QUIET_NANOS = 45_000_000;
    private static final long LONGEST_WAIT_NANOS = 20_000_000_000L;
    private static final long LOOK_NANOS = 5_000_000;
    private static final String BACKGROUND = "errata-background";
    private static final long BACKGROUND_IDLE_NANOS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final FxMeter meter;
    private final Optional<StallStacks> stacks;
    private final List<Phase> phases = new ArrayList<>();

    WindowPilot(Scene scene, FxMeter meter, Optional<StallStacks> stacks) {
        this.scene = scene;
        this.meter = meter;
        this.stacks = stacks;
    }

    /// The phases so far.
    List<Phase> phases() {
        return phases;
    }

    /// The stretches over [StepFigures#LONG] since this was asked the last time, in no phase too.
    List<LongStretch> takeLongStretches() {
        return meter.takeLongStretches();
    }

    /// What follows is measured as this.
    void phase(String name) {
        phases.add(new Phase(name));
        stacks.ifPresent(sampler -> sampler.phase(name));
    }

    Scene scene() {
        return scene;
    }

    /// One step: an input, and all that follows from it.
    void step(Runnable input) {
        meter.begin();
        FxMeter.onFxThread(input);
        settle();
        phases.getLast().add(meter.end());
    }

    /// One step that ends when the condition holds and the window has come to rest.
    void stepUntil(Supplier<Boolean> condition) {
        meter.begin();
        await(condition);
        settle();
        phases.getLast().add(meter.end());
    }

    /// One step that ends as soon as the condition holds, whatever the background still does.
    void stepTo(Runnable input, Supplier<Boolean> condition) {
        meter.begin();
        FxMeter.onFxThread(input);
        await(condition);
        phases.getLast().add(meter.end());
    }

    /// Something that belongs to no phase.
    void unmeasured(Runnable input) {
        FxMeter.onFxThread(input);
        settle();
    }

    /// A key where the focus is, as one step.
    void key(KeyCode code, Modifier... modifiers) {
        step(() -> press(code, modifiers));
    }

    /// Letters where the focus is, a step each.
    void type(String letters) {
        letters.codePoints().forEach(letter -> step(() -> typed(Character.toString(letter))));
    }

    /// A turn of the mouse wheel over the node with this id, as one step.
    void wheel(String query, double pixels) {
        step(() -> scroll(query, pixels));
    }

    /// A click on the node, as one step.
    void click(String query) {
        step(() -> {
            Node node = node(query);
            mouse(node, MouseEvent.MOUSE_PRESSED);
            mouse(node, MouseEvent.MOUSE_RELEASED);
            mouse(node, MouseEvent.MOUSE_CLICKED);
        });
    }

    void press(KeyCode code, Modifier... modifiers) {
        List<Modifier> held = List.of(modifiers);
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target(), new KeyEvent(type, "", "", code, held.contains(SHIFT_DOWN),
                    held.contains(CONTROL_DOWN), held.contains(ALT_DOWN), false));
        }
    }

    void typed(String letter) {
        Event.fireEvent(target(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false,
                false));
    }

    void focus(String query) {
        node(query).requestFocus();
    }

    /// The node that is found by its id or style class.
    Node node(String query) {
        return Optional.ofNullable(scene.lookup(query))
                .orElseThrow(() -> new IllegalStateException("there is no " + query));
    }

    /// Waits on the pilot's thread until the condition holds on the FX thread.
    private void await(Supplier<Boolean> condition) {
        long start = System.nanoTime();
        CompletableFuture<Boolean> holds;
        do {
            if (System.nanoTime() - start > 30 * LONGEST_WAIT_NANOS) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(LOOK_NANOS);
            CompletableFuture<Boolean> now = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    now.complete(condition.get());
                } catch (RuntimeException e) {
                    now.completeExceptionally(e);
                }
            });
            holds = now;
        } while (!holds.join());
    }

    /// Waits until neither the FX thread nor the background has had anything to do for a while.
    void settle() {
        long start = System.nanoTime();
        long quietSince = start;
        long background = backgroundTime();
        while (System.nanoTime() - start < LONGEST_WAIT_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
            long now = backgroundTime();
            if (now - background > BACKGROUND_IDLE_NANOS) {
                quietSince = System.nanoTime();
            }
            background = now;
            if (System.nanoTime() - Math.max(quietSince, meter.lastBusy()) > QUIET_NANOS) {
                return;
            }
        }
    }

    /// The processor time of the background, in nanoseconds. The threads are told by their names alone: to ask for their stacks would
    /// stop them all, the window's too.
    private static long backgroundTime() {
        Thread[] threads = new Thread[2 * Thread.activeCount() + 16];
        int count = Thread.enumerate(threads);
        return Stream.of(threads).limit(count).filter(thread -> thread.getName().startsWith(BACKGROUND))
                .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.threadId()))).sum();
    }

    private EventTarget target() {
        return Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
    }

    private void scroll(String query, double pixels) {
        Node node = node(query);
        Node inside = Optional.ofNullable(node.lookup(".virtual-flow")).orElse(node);
        PickResult pick = new PickResult(inside, 10, 10);
        Event.fireEvent(inside, new ScrollEvent(ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false,
                false, 0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, pick));
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type) {
        PickResult pick = new PickResult(node, 5, 5);
        Event.fireEvent(node, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, pick));
    }
}
