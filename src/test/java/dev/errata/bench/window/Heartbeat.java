package dev.errata.bench.window;

import java.util.concurrent.locks.LockSupport;

/// A process that wants to run every millisecond, and prints from when to when it could not, as [System#nanoTime], which all processes
/// of a Linux share. It makes no garbage between the beats, so that nothing of its own keeps it. Ends when its input does.
final class Heartbeat {
    /// How often it beats.
    static final long BEAT_NANOS = 1_000_000;

    /// A beat that comes so much too late is told of.
    private static final long LATE_NANOS = 1_000_000;

    private Heartbeat() {}

    public static void main(String[] none) {
        Thread.ofPlatform().daemon().start(Heartbeat::beat);
        try {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        } catch (java.io.IOException gone) {
            // as well as its end
        }
    }

    private static void beat() {
        long last = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(BEAT_NANOS);
            long now = System.nanoTime();
            if (now - last > BEAT_NANOS + LATE_NANOS) {
                System.out.println(last + BEAT_NANOS + " " + now);
                System.out.flush();
            }
            last = System.nanoTime();
        }
    }
}
