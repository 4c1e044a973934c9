package dev.errata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A whole process, from its start to its end.
///
/// @param time    by the wall
/// @param peakKib the most memory that it had at once (`VmHWM`); 0 where the system does not tell
/// @param exitCode as the shell sees it
record ProcessRun(Duration time, long peakKib, int exitCode) {
    private static final int POLL_MILLIS = 10;

    /// Runs the command; what it writes is thrown away.
    static ProcessRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        return new ProcessRun(Duration.ofNanos(System.nanoTime() - start), peak, process.exitValue());
    }

    private static long peak(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
