package dev.errata.bench.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// When the machine did not run: a virtual one is stopped by its host now and then, and charges that time to whichever thread ran. A
/// [Heartbeat] on each processor, which the system runs before everything else, tells of it. Where the system does not allow that
/// (only root may have such a process, and only Linux has `chrt` and `taskset`), no standstill is known.
final class Standstills implements AutoCloseable {
    private static final String PRIORITY = "50";

    private final List<Processor> processors = new ArrayList<>();

    /// @param from as [System#nanoTime]
    private record Standstill(long from, long until) {}

    /// What the heartbeat on one processor has told.
    private static final class Processor {
        private final Process process;
        private final List<Standstill> told = new ArrayList<>();

        private Processor(Process process) {
            this.process = process;
            Thread.ofPlatform().daemon().name("standstills").start(this::listen);
        }

        private void listen() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int space = line.indexOf(' ');
                    add(new Standstill(Long.parseLong(line.substring(0, space)),
                            Long.parseLong(line.substring(space + 1))));
                }
            } catch (IOException ended) {
                // with this, or because the system does not allow it
            }
        }

        private synchronized void add(Standstill standstill) {
            told.add(standstill);
        }

        private synchronized long nanos(long from, long until) {
            return told.stream().mapToLong(standstill -> Math.max(0,
                    Math.min(until, standstill.until) - Math.max(from, standstill.from))).sum();
        }
    }

    /// Starts to listen, on as many processors as there are.
    Standstills() {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            try {
                processors.add(new Processor(new ProcessBuilder("chrt", "-f", PRIORITY, "taskset", "-c",
                        Integer.toString(i), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx16m", "-Xlog:disable", "-cp",
                        System.getProperty("java.class.path"), Heartbeat.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start()));
            } catch (IOException noSuchProgram) {
                return;
            }
        }
    }

    /// Whether each processor is listened to.
    boolean areKnown() {
        return processors.size() == Runtime.getRuntime().availableProcessors()
                && processors.stream().allMatch(processor -> processor.process.isAlive());
    }

    /// For how many milliseconds of this time a processor stood still. Told of a little later.
    double millis(int processor, long from, long until) {
        return processor < processors.size() ? processors.get(processor).nanos(from, until) / 1e6 : 0;
    }

    @Override
    public void close() {
        processors.forEach(processor -> processor.process.destroy());
    }
}
