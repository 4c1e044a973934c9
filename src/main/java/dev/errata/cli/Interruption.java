package dev.errata.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a command that has no end of its own come to a good one when its process is asked to end, by Ctrl+C for one: what it says at its
/// end is still said.
final class Interruption implements AutoCloseable {
    private static final long GRACE_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /// Listens from now on.
    static Interruption listening() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::end, "interruption"));
        return interruption;
    }

    /// Waits for so long at most; false once the process is asked to end.
    boolean pause(long millis) throws InterruptedException {
        return !asked.await(millis, TimeUnit.MILLISECONDS);
    }

    /// The process does not end before the command has.
    private void end() {
        asked.countDown();
        try {
            ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The command has said all that it has to say.
    @Override
    public void close() {
        ended.countDown();
    }
}
